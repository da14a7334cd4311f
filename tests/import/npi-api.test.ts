import { describe, expect, test } from 'vitest';
import { readNpiApi } from '../../src/import/npi-api.ts';
import { npiAnswer, npiResult } from './npi-answer.ts';

const rows = (text: string) => [...readNpiApi(text, 'answer.json')];
const row = (changes: object) => rows(npiAnswer(npiResult(changes)))[0];

test('a result is read with every taxonomy, license and place of practice', () => {
  expect(rows(npiAnswer(npiResult()))).toEqual([
    {
      at: 'answer.json, result 1',
      repaired: [],
      record: {
        npi: '1234567893',
        kind: 'individual',
        name: { first: 'ADA', last: 'EXAMPLE', credentialText: 'LMT' },
        taxonomies: [
          { code: '225700000X', primary: false, license: '22', licenseState: 'OR' },
          { code: '225700000X', primary: true, license: 'MA1', licenseState: 'WA' },
          { code: '390200000X', primary: false },
        ],
        credentials: [],
        specialties: [],
        techniques: [],
        languages: [],
        offers: {},
        address: {
          line1: '100 EXAMPLE ST',
          city: 'SEATTLE',
          state: 'WA',
          postalCode: '981010001',
          country: 'US',
        },
        phone: '206-555-0123',
        moreLocations: [
          {
            address: {
              line1: '7 SAMPLE RD',
              city: 'TACOMA',
              state: 'WA',
              postalCode: '984020001',
              country: 'US',
            },
            phone: '253-555-0123',
          },
        ],
        updated: '2019-03-23',
      },
    },
  ]);
});

test('an organization has its name, never that of the official who signed', () => {
  const basic = {
    organization_name: 'EXAMPLE LLC',
    authorized_official_first_name: 'ADA',
    authorized_official_credential: 'LMT',
    status: 'A',
  };
  expect(row({ enumeration_type: 'NPI-2', basic })).toMatchObject({
    record: { kind: 'organization', name: { organization: 'EXAMPLE LLC' } },
  });
});

test('a mailing address never stands in for a place of practice', () => {
  const { addresses } = npiResult();
  expect(row({ addresses: addresses.slice(0, 1) })).toMatchObject({ record: { address: {} } });
});

test('the numbers of 2019 and the texts of today are the same NPI', () => {
  expect(row({ number: 1234567893 })).toEqual(row({}));
});

test.each([
  ['seconds, as in 2019', 1553380697],
  ['milliseconds, as today', '1553380697000'],
])('without a printed day the epoch tells it: %s', (_, epoch) => {
  const { last_updated, ...basic } = npiResult()['basic'];
  expect(last_updated).toBe('2019-03-23');
  expect(row({ basic, last_updated_epoch: epoch })).toMatchObject({ record: { updated: '2019-03-23' } });
});

describe('a deactivated number', () => {
  const withBasic = (changes: object) => row({ basic: { ...npiResult()['basic'], ...changes } });

  test('is skipped with its NPI, so that an earlier result can drop it', () => {
    expect(withBasic({ status: 'D' })).toEqual({
      at: 'answer.json, result 1',
      skipped: 'deactivated',
      npi: '1234567893',
      updated: '2019-03-23',
    });
    expect(withBasic({ status: undefined, deactivation_date: '2015-01-14' })).toMatchObject({
      skipped: 'deactivated',
    });
  });

  test('is read again once it is reactivated', () => {
    const dates = { deactivation_date: '2015-01-14', reactivation_date: '2019-02-13' };
    expect(withBasic(dates)).toHaveProperty('record');
    expect(withBasic({ ...dates, status: undefined })).toHaveProperty('record');
  });
});

test('answers in a list and answers one a line are read alike', () => {
  const answers = [npiAnswer(npiResult()), npiAnswer(npiResult(), npiResult())];
  const listed = rows(`[${answers.join(',')}]`);
  expect(listed.map(({ at }) => at)).toEqual([
    'answer.json, answer 1, result 1',
    'answer.json, answer 2, result 1',
    'answer.json, answer 2, result 2',
  ]);
  expect(rows(answers.join('\n')).map(({ at }) => at)).toEqual([
    'answer.json, line 1, result 1',
    'answer.json, line 2, result 1',
    'answer.json, line 2, result 2',
  ]);
});

test.each([
  [{ enumeration_type: 'NPI-3' }, 'enumeration_type: expected "NPI-1" or "NPI-2"'],
  [{ basic: null }, 'basic: expected object, received null'],
  [{ taxonomies: [{ code: 225 }] }, 'taxonomies.0.code: expected string, received number'],
  [{ addresses: 'Seattle' }, 'addresses: expected array, received string'],
])('a result of the wrong shape is refused with the field: %j', (changes, found) => {
  expect(row(changes)).toEqual({ at: 'answer.json, result 1', refused: 'wrong shape', found });
});

test.each([
  [
    '{"Errors":[{"field":"taxonomy","number":"09","description":"needs more criteria"}]}',
    'answer.json: found the error answer "needs more criteria" (field taxonomy) of the NPI Registry, expected an answer with results.',
  ],
  [
    '{"rows":[]}',
    'answer.json: found no "results", expected an answer of the NPI Registry API, version 2.1.',
  ],
  ['<html>', 'answer.json: found text that is not JSON, expected JSON.'],
  [
    '{"results":[{"number":',
    'answer.json: found the end of the file in the middle of a value, expected JSON.',
  ],
])('an answer without results is one clear sentence: %s', (text, sentence) => {
  expect(() => rows(text)).toThrow(sentence);
});
