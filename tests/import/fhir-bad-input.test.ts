import { describe, expect, test } from 'vitest';
import { changed, directory, type Resource } from './directory.ts';
import { rows } from './read-directory.ts';

describe('bad input', () => {
  test.each<[what: string, id: string, change: (resource: Resource) => void, found: string]>([
    [
      'a number for a name',
      'ada',
      (ada) => Object.assign(ada.name[1], { family: 7 }),
      'Practitioner/ada name.1.family: expected string, received number',
    ],
    [
      'a text for a list in a role',
      'ada-role',
      (role) => Object.assign(role, { specialty: 'massage' }),
      'PractitionerRole/ada-role specialty: expected array, received string',
    ],
    [
      'a control character',
      'ada',
      (ada) => Object.assign(ada.name[1], { family: 'Ex\0ample' }),
      'Practitioner/ada name.1.family: expected text without control characters',
    ],
    [
      'a huge text',
      'ada',
      (ada) => Object.assign(ada.name[1], { family: 'x'.repeat(9999) }),
      'Practitioner/ada name.1.family: expected at most 2000 characters',
    ],
  ])('%s refuses the row and says where', (_, id, change, found) => {
    expect(rows(changed(id, change))[0]).toMatchObject({ refused: 'wrong shape', found });
  });

  test('a role that names nobody readable is a refused row of its own', () => {
    const [row] = rows(changed('ada-role', (role) => Object.assign(role, { practitioner: 7 })));
    expect(row).toEqual({
      at: 'people.json, entry 2 (PractitionerRole/ada-role)',
      refused: 'wrong shape',
      found: 'practitioner.expected object, received number',
    });
  });

  test('a line that is cut is refused and the others are read', () => {
    const [person] = directory().entry;
    const text = `${JSON.stringify(person?.resource)}\n{"resourceType":"Pract`;
    expect(rows(text)).toMatchObject([
      { at: 'people.json, line 2', refused: 'not a FHIR resource', found: '{"resourceType":"Pract' },
      { record: { npi: '1234567893' } },
    ]);
  });

  test.each([
    ['', 'people.json: found an empty file, expected JSON or one JSON object a line.'],
    ['NPI,Name\n1,Ada', 'people.json: found text that is not JSON, expected JSON.'],
    [JSON.stringify(directory()).slice(0, 500), 'in the middle of a value, expected JSON.'],
    [
      '{"resourceType":"Location","id":"a"}',
      'people.json: found 1 resource (Location), expected at least one Practitioner or Organization of FHIR R4.',
    ],
    [
      '{"resourceType":"OperationOutcome","issue":[{"diagnostics":"log in"}]}',
      'found the error answer [{"diagnostics":"log in"}], expected',
    ],
  ])('a file that holds nobody is one clear sentence: %s', (text, sentence) => {
    expect(() => rows(text)).toThrow(sentence);
  });
});
