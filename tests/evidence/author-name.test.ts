import { describe, expect, test } from 'vitest';
import { initialsOf, invertName, nameOf } from '../../src/evidence/author-name.ts';

describe('an author’s name', () => {
  test.each([
    [
      { family: 'Furlan', given: 'Andrea D' },
      { family: 'Furlan', given: 'Andrea D' },
    ],
    [
      { family: 'Furlan', given: 'AD' },
      { family: 'Furlan', given: 'A D' },
    ],
    [
      { family: 'Bigatti', given: 'Luciana ACE' },
      { family: 'Bigatti', given: 'Luciana A C E' },
    ],
    [
      { family: 'Choi', given: 'EunMee' },
      { family: 'Choi', given: 'EunMee' },
    ],
    [
      { family: 'Cross', given: 'J Thomas Jr' },
      { family: 'Cross', given: 'J Thomas', suffix: 'Jr' },
    ],
    [
      { family: 'Cross', given: 'J Thomas, Jr.' },
      { family: 'Cross', given: 'J Thomas', suffix: 'Jr' },
    ],
    [
      { family: 'Gates', given: 'William III' },
      { family: 'Gates', given: 'William', suffix: 'III' },
    ],
    [{ family: 'Kukimoto' }, { family: 'Kukimoto' }],
    [{ literal: 'World Health Organization' }, { literal: 'World Health Organization' }],
  ])('%o has the parts %o', (author, parts) => expect(nameOf(author)).toEqual(parts));

  test.each([
    ['Andrea D', 'AD'],
    ['Jia-yun', 'JY'],
    ['A.D.', 'AD'],
    ['Ángel', 'Á'],
  ])('"%s" shortens to %s', (given, initials) => expect(initialsOf(given)).toBe(initials));

  test.each([
    [{ family: 'Cross', given: 'J Thomas', suffix: 'Jr' }, 'Cross Jr, J Thomas'],
    [{ family: 'Kukimoto' }, 'Kukimoto'],
    [{ literal: 'Back, Neck and Knee Group' }, 'Back, Neck and Knee Group'],
  ])('%o for machines is "%s"', (name, inverted) => expect(invertName(name)).toBe(inverted));
});
