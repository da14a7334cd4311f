import type { TechniqueDrawing } from './drawings.ts';
import { both, circle, deep, glide, hand, knead, press, pull, rub, turned } from './mark-lists.ts';

/** Techniques that are drawn on the back, after what their pages say the therapist does. */
export const backDrawings = {
  'massage-general': {
    view: 'back',
    moves: [
      { says: 'Gliding up the back', marks: glide([-24, 262], [-20, 190], [-24, 118]) },
      { says: 'Kneading on the shoulder', marks: knead([56, 126]) },
      { says: 'Pressing beside the spine', marks: press([22, 196], [24, 236]) },
      { says: 'A hand that only rests', marks: turned(12, hand([-46, 112])) },
    ],
  },
  'swedish-massage': {
    view: 'back',
    moves: [
      {
        says: 'Both hands glide up beside the spine and out over the shoulders',
        marks: both([...glide([20, 250], [16, 120], [66, 116]), ...turned(-4, hand([30, 192]))]),
      },
      { says: 'Kneading on the hips and sides', marks: both(knead([42, 280])) },
    ],
  },
  'deep-tissue-massage': {
    view: 'back',
    moves: [
      {
        says: 'One slow, deep stroke at a time along the muscle beside the spine',
        marks: deep([22, 258], [20, 200], [22, 128]),
      },
      {
        says: 'Short strokes across the muscle of the other side',
        marks: rub([-24, 150], [-24, 180], [-24, 210]),
      },
    ],
  },
  'structural-massage': {
    view: 'back',
    moves: [
      {
        says: 'Slow, deep strokes from the low back over the hip',
        marks: deep([12, 228], [46, 232], [58, 284]),
      },
      {
        says: 'A hold that stretches the tissue of the other side',
        marks: [...turned(-8, hand([-26, 178])), ...glide([-27, 168], [-28, 150], [-31, 128])],
      },
      { says: 'Pressure on a sore spot', marks: press([30, 140]) },
    ],
  },
  'trigger-point-therapy': {
    view: 'back',
    moves: [
      {
        says: 'Steady pressure on one sore spot after the other: neck, shoulder and hip',
        marks: press([13, 90], [44, 112], [-34, 150], [-40, 282]),
      },
      { says: 'A gliding stroke afterward', marks: glide([-34, 172], [-36, 214], [-38, 258]) },
    ],
  },
  'myofascial-release': {
    view: 'back',
    moves: [
      {
        says: 'Two flat hands rest on the back and hold still for minutes',
        marks: [...hand([14, 150]), ...turned(180, hand([-14, 252]))],
      },
      {
        says: 'A slow stretch, one hand away from the other',
        marks: [...glide([14, 142], [14, 130], [14, 112]), ...glide([-14, 260], [-14, 270], [-14, 288])],
      },
    ],
  },
  'neuromuscular-therapy': {
    view: 'back',
    moves: [
      {
        says: 'One tender spot after the other is pressed in a set order',
        marks: press([24, 132], [24, 164], [24, 196], [24, 228]),
      },
      { says: 'Slow strokes along the fibers follow', marks: deep([-24, 250], [-21, 190], [-24, 124]) },
    ],
  },
  'lymphatic-drainage': {
    view: 'back',
    moves: [
      {
        says: 'Wide, light circles from the arm and the back toward the neck',
        marks: both(circle([84, 196], [72, 138], [32, 122])),
      },
      {
        says: 'The skin moves with the hand, no deeper',
        marks: [...both(glide([26, 244], [50, 214], [50, 170])), ...hand([0, 196])],
      },
    ],
  },
  'connective-tissue-massage': {
    view: 'back',
    moves: [
      {
        says: 'Short pulls of the skin with a fingertip, from the base of the spine upward',
        marks: both([...turned(24, pull([18, 268], [26, 228])), ...turned(20, pull([24, 188], [28, 148]))]),
      },
    ],
  },
  'tuina-acupressure': {
    view: 'back',
    moves: [
      {
        says: 'Fingers press points along both sides of the spine',
        marks: both(press([20, 128], [20, 168], [20, 208], [20, 248])),
      },
      {
        says: 'Rolling and rubbing on the shoulder, which is often moved as well',
        marks: [...turned(40, rub([60, 122])), ...turned(-40, rub([-60, 122]))],
      },
    ],
  },
} satisfies Record<string, TechniqueDrawing>;
