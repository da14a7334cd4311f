import { expect, test } from 'vitest';
import { readFhirFiles } from '../../src/import/fhir.ts';
import { changed, directory, type Resource } from './directory.ts';
import { adaAfter, recordsOf, rows } from './read-directory.ts';

test('who is no longer active is skipped, and a closed place is passed over', () => {
  expect(rows(changed('ada', (ada) => Object.assign(ada, { active: false })))[0]).toMatchObject({
    skipped: 'inactive',
    npi: '1234567893',
    updated: '2026-03-04',
  });
  const ada = adaAfter('studio', (studio) => Object.assign(studio, { status: 'inactive' }));
  expect([ada?.address.line1, ada?.moreLocations]).toEqual(['7 Sample Road', []]);
});

test('a place without an address has that of the building it is part of, even in a circle', () => {
  const inAnnex = adaAfter('studio', (studio) => {
    studio['address'] = undefined;
    studio['partOf'] = { reference: 'Location/annex' };
  });
  expect(inAnnex?.address.line1).toBe('7 Sample Road');
  const inItself = adaAfter('studio', (studio) => {
    studio['address'] = undefined;
    studio['partOf'] = { reference: 'Location/studio' };
  });
  expect(inItself?.address).toEqual({ position: { lng: -122.33, lat: 47.61 } });
});

test('a position that is not on the earth is left out and counted', () => {
  const [row] = recordsOf(
    changed('studio', (studio) => Object.assign(studio.position, { latitude: 147.61 })),
  );
  expect(row?.record.address.position).toBeUndefined();
  expect(row?.repaired).toEqual(['position that is not on the earth left out']);
});

test('references lead by address, by id, into contained resources and by NPI', () => {
  const practice = { resourceType: 'Organization', id: 'inside', name: 'Inside LLC' };
  const nameBy = (change: (role: Resource) => void) => adaAfter('ada-role', change)?.name.organization;
  expect(
    nameBy((role) => {
      role['contained'] = [practice];
      role['organization'] = { reference: '#inside' };
    }),
  ).toBe('Inside LLC');
  expect(
    nameBy((role) => {
      role['organization'] = {
        identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1987654328' },
      };
    }),
  ).toBe('Example Bodywork LLC');
});

test('a reference that leads nowhere is counted', () => {
  const [row] = recordsOf(
    changed('ada-role', (role) => {
      role['location'] = [{ reference: 'Location/gone' }];
      role['healthcareService'] = [];
    }),
  );
  expect(row?.repaired).toEqual(['reference to a place that is not in the files']);
});

test('a bulk export, one file a kind and one resource a line, gives the same records as a bundle', () => {
  const byType = Map.groupBy(directory().entry, ({ resource }) => resource.resourceType);
  const files = [...byType].map(([type, entries]) => ({
    file: `${type}.ndjson`,
    text: entries.map(({ resource }) => JSON.stringify(resource)).join('\r\n'),
  }));
  const records = (found: Iterable<object>) => [...found].map((row) => ({ ...row, at: '' }));
  const absolute = files.map(({ file, text }) => ({ file, text: `\uFEFF${text}` }));
  expect(records(readFhirFiles(absolute))).toEqual(records(rows(JSON.stringify(directory()))));
});
