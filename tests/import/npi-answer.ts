/** A result of the NPI Registry API as it answers today; nobody in it is real. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into JSON and break it on purpose
export function npiResult(changes: object = {}): Record<string, any> {
  return {
    enumeration_type: 'NPI-1',
    number: '1234567893',
    created_epoch: '1163605769000',
    last_updated_epoch: '1280769356000',
    basic: {
      first_name: 'ADA',
      middle_name: '--',
      last_name: 'EXAMPLE',
      credential: 'LMT',
      name_suffix: '--',
      status: 'A',
      last_updated: '2019-03-23',
    },
    addresses: [
      {
        address_purpose: 'MAILING',
        address_1: 'PO BOX 1',
        city: 'HIDDEN',
        state: 'WA',
        postal_code: '981110001',
        country_code: 'US',
      },
      {
        address_purpose: 'LOCATION',
        address_1: '100 EXAMPLE ST',
        address_2: '',
        city: 'SEATTLE',
        state: 'WA',
        postal_code: '981010001',
        country_code: 'US',
        telephone_number: '206-555-0123',
      },
    ],
    practiceLocations: [
      {
        address_1: '7 SAMPLE RD',
        city: 'TACOMA',
        state: 'WA',
        postal_code: '984020001',
        country_code: 'US',
        telephone_number: '253-555-0123',
        update_date: '2019-03-23 22:03',
      },
    ],
    taxonomies: [
      { code: '225700000X', desc: 'Massage Therapist', primary: false, state: 'OR', license: '22' },
      { code: '225700000X', desc: 'Massage Therapist', primary: true, state: 'WA', license: 'MA1' },
      { code: '390200000X', desc: 'Student', primary: false, state: '', license: '' },
    ],
    ...changes,
  };
}

/** An answer with results, as the text of a file. */
export const npiAnswer = (...results: object[]): string =>
  JSON.stringify({ result_count: results.length, results });
