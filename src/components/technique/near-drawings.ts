import type { TechniqueDrawing } from './drawings.ts';
import { both, glide, hand, knead, press, tool, turned } from './mark-lists.ts';

/** Techniques that are drawn on the neck, the legs or the soles, after what their pages say the therapist does. */
export const nearDrawings = {
  'positional-release': {
    view: 'neck',
    moves: [
      { says: 'A light finger on the tender point', marks: press([30, 98]) },
      {
        says: 'The head is bent toward it, so that the muscle goes slack, and held there',
        marks: [...glide([-16, -4], [22, -12], [40, 26]), ...turned(68, hand([-19, 34]))],
      },
    ],
  },
  'rehabilitative-stretching': {
    view: 'neck',
    moves: [
      {
        says: 'The head is moved toward one shoulder and held',
        marks: [...glide([-14, -2], [20, -8], [42, 24]), ...turned(60, hand([-22, 20]))],
      },
      {
        says: 'The other hand keeps the far shoulder down',
        marks: [...glide([-62, 112], [-64, 122], [-66, 140]), ...turned(-30, hand([-52, 92]))],
      },
    ],
  },
  'suboccipital-release': {
    view: 'neck',
    moves: [
      {
        says: 'Fingertips rest under the edge of the skull and wait',
        marks: both(turned(-24, hand([13, 62]))),
      },
      { says: 'Sometimes with a slight pull lengthwise', marks: glide([0, 46], [0, 30], [0, 8]) },
    ],
  },
  'self-massage': {
    view: 'lower',
    moves: [
      {
        says: 'Your own flat hand strokes the leg upward',
        marks: [...turned(4, hand([34, 372])), ...glide([34, 360], [36, 336], [36, 306])],
      },
      { says: 'Kneading on the calf', marks: knead([-31, 452]) },
      { says: 'A thumb or a ball holds a sore spot', marks: press([-36, 344]) },
    ],
  },
  'thai-massage': {
    view: 'lower',
    moves: [
      {
        says: 'Palms, then thumbs press along lines from the feet upward',
        marks: both([
          ...press([32, 498], [32, 460], [34, 390], [36, 352]),
          ...glide([70, 508], [76, 440], [78, 366]),
        ]),
      },
      { says: 'A palm on the hip before a stretch', marks: turned(8, hand([-36, 262])) },
    ],
  },
  reflexology: {
    view: 'soles',
    moves: [
      {
        says: 'The sole is pressed point by point, from the toes to the heel',
        marks: both(press([24, 16], [34, 58], [58, 66], [46, 98], [46, 132], [48, 168])),
      },
    ],
  },
  'instrument-assisted': {
    view: 'lower',
    moves: [
      {
        says: 'A smooth edge is drawn along the muscle',
        marks: [
          ...turned(4, tool([33, 470])),
          ...glide([33, 484], [32, 494], [31, 516]),
          ...glide([33, 456], [33, 444], [34, 424]),
        ],
      },
      {
        says: 'Then across it, for a short time on each place',
        marks: [
          ...turned(90, tool([-36, 340])),
          ...glide([-46, 340], [-52, 340], [-66, 340]),
          ...glide([-26, 340], [-20, 340], [-6, 340]),
        ],
      },
    ],
  },
} satisfies Record<string, TechniqueDrawing>;
