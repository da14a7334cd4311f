import { describe, expect, test } from 'vitest';
import { formatAgreement } from '../../src/evidence/agreement.ts';
import { type Stance, stanceIds, stances } from '../../src/evidence/stance.ts';

const answer = (name: string, stance: Stance, isCurrent = true) => ({
  ...{ name, stance, isCurrent },
  treatment: '',
});

describe('the sentence on how guidelines agree', () => {
  test('names those that differ, the most open first, whatever their order', () => {
    const answers = [
      answer('B (2021)', 'against'),
      answer('C (2022)', 'with-exercise'),
      answer('A (2020)', 'offered'),
      answer('D (2019)', 'offered'),
    ];
    const sentence =
      'The guidelines that stand differ: A (2020) and D (2019) say massage may be offered; C (2022) accepts it only with exercise; B (2021) advises against it.';
    expect(formatAgreement(answers)).toBe(sentence);
  });

  test('says that they agree where all say the same', () => {
    expect(formatAgreement([answer('A', 'against'), answer('B', 'against'), answer('C', 'against')])).toBe(
      'The guidelines that stand agree: A, B and C advise against massage.',
    );
  });

  test('says that they point the same way where only their terms differ', () => {
    expect(formatAgreement([answer('A', 'not-alone'), answer('B', 'with-exercise')])).toBe(
      'The guidelines that stand point the same way: B accepts massage only with exercise; A does not want it used on its own.',
    );
  });

  test('names what a body speaks of where that is not massage at large', () => {
    const clinical = { ...answer('B', 'offered'), treatment: 'clinical massage' };
    expect(formatAgreement([clinical])).toBe('One guideline stands: B says clinical massage may be offered.');
    expect(formatAgreement([answer('A', 'offered'), clinical, answer('C', 'against')])).toBe(
      'The guidelines that stand differ: A says massage may be offered; B says clinical massage may be offered; C advises against massage.',
    );
  });

  test('counts nobody who no longer stands', () => {
    expect(formatAgreement([answer('A', 'offered'), answer('B', 'against', false)])).toBe(
      'One guideline stands: A says massage may be offered.',
    );
    expect(formatAgreement([answer('B', 'against', false)])).toBe(
      'No guideline in our records on this question still stands.',
    );
  });

  test('calls it neither agreement nor difference where one could not be read', () => {
    expect(formatAgreement([answer('A', 'offered'), answer('B', 'not-read')])).toBe(
      '2 guidelines stand: A says massage may be offered; B could not be read on it.',
    );
  });
});

describe('a stance', () => {
  test.each(stanceIds)('%s has words of its own and a clause for one body and for several', (id) => {
    const { words, does } = stances[id];
    expect(stanceIds.filter((other) => stances[other].words === words)).toEqual([id]);
    for (const clause of does) expect(clause).toContain('{it}');
  });
});
