import { describe, expect, it } from 'vitest';
import { cautionOfTarget, problemOfGoal, problemOfTarget } from '../../src/practice/goal.ts';
import { psfs, rdq, stands } from './records.ts';

describe('a goal in words', () => {
  it('of digits alone names nothing to do, and a task that only sounds like pain is one', () => {
    expect(problemOfGoal('100 %')).toMatch(/^This names nothing/);
    expect(problemOfGoal('repaint')).toBeUndefined();
  });

  it.each([
    'feel relaxed',
    'Relax',
    'be more relaxed and less stressed',
    'reduce stress and improve overall wellness',
    'de-stress',
    'get relief from stress and pain',
    'maintain a calm body and mind',
    'improve mood and energy',
  ])('of relaxation alone is refused: "%s"', (goal) => {
    expect(problemOfGoal(goal)).toMatch(/^This goal is relaxation alone\./);
  });

  it.each([
    'have less pain',
    'decrease neck pain',
    'reduce muscle tension in the shoulders',
    'feel less stiff',
  ])('of less pain alone is refused: "%s"', (goal) => {
    expect(problemOfGoal(goal)).toMatch(/^Less pain alone is not a task\./);
  });

  it.each(['get better', 'improve', 'feel good overall', 'improve quality of life'])(
    'that names nothing to do is refused: "%s"',
    (goal) => {
      expect(problemOfGoal(goal)).toMatch(/^This names nothing that the person will do\./);
    },
  );

  it.each([
    'rise from a chair ten times without using the hands',
    'climb one flight of stairs with pain of no more than 3 of 10',
    'sit at the desk for 45 minutes',
    'look over the shoulder when driving',
    'lift a plate to a high shelf',
    'sleep through the night',
    'stay seated through a meal',
    'relax the neck enough to turn the head and drive',
  ])('that names something to do passes: "%s"', (goal) => {
    expect(problemOfGoal(goal)).toBeUndefined();
  });

  it('that is empty is asked for', () => {
    expect(problemOfGoal('  ')).toMatch(/^Say what the person will do/);
  });
});

describe('a target', () => {
  it('below the smallest important change is refused, with who states it and how far it must go', () => {
    expect(problemOfTarget(rdq, 20, 17)).toBe(
      'A change of 3 points is below the smallest important change of the RDQ: 5 points or 30 percent (Ostelo and others, 2008). From 20 the target must move by 5 points at least.',
    );
    expect(problemOfTarget(psfs, 3, 4.2)).toMatch(
      /below the smallest important change of the PSFS: 1.3 points/,
    );
  });

  it('that reaches it passes, by points or by percent', () => {
    expect(problemOfTarget(rdq, 20, 15)).toBeUndefined();
    expect(problemOfTarget(rdq, 10, 7)).toBeUndefined();
    expect(problemOfTarget(psfs, 3, 4.3)).toBeUndefined();
  });

  it('that is no better than now is refused, on either kind of measure', () => {
    expect(problemOfTarget(rdq, 10, 10)).toBe('The target is the same as the score now.');
    expect(problemOfTarget(rdq, 10, 14)).toMatch(/^On the RDQ lower is better/);
    expect(problemOfTarget(stands, 12, 9)).toMatch(/^On the 30s-CST higher is better/);
  });

  it('on a measure without a threshold passes, with a caution where it may be chance', () => {
    expect(problemOfTarget(stands, 9, 11)).toBeUndefined();
    expect(cautionOfTarget(stands, 9, 11)).toMatch(/^A change under 2.5 stands on the 30s-CST may be error/);
    expect(cautionOfTarget(stands, 9, 12)).toBe('');
    expect(cautionOfTarget(psfs, 3, 6)).toBe('');
  });

  it('that moves by the error of measurement itself needs no caution', () => {
    expect(cautionOfTarget(rdq, 15, 11)).not.toBe('');
    expect(cautionOfTarget(rdq, 15, 10)).toBe('');
  });
});
