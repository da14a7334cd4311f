import { isNpi } from '../../finder/npi.ts';
import type { SourceRecord, SourceRow } from '../../import/source-record.ts';
import type { FieldName, NppesColumns } from './columns.ts';
import type { CsvRow } from './csv-rows.ts';
import { isEmptyField, npiInField } from './field-bytes.ts';
import { checkLength, fieldText, UnreadableField } from './field-text.ts';
import { isBlank, misshapen, refuse } from './row-shape.ts';
import { mendLicense, withoutPointZero } from './spreadsheet-damage.ts';
import type { CodeJudgment } from './wanted-codes.ts';

export type Locations = SourceRecord['moreLocations'];

/** Makes the reader of a file's rows; `judgeCode` judges a taxonomy column, `locationsOf` knows the further practices of an NPI. */
export function sourceRowReader(
  file: string,
  columns: NppesColumns,
  judgeCode: (row: CsvRow, column: number) => CodeJudgment,
  locationsOf: (npi: string) => Locations,
): (row: CsvRow) => SourceRow {
  const { at: place, slots } = columns;
  const repaired = new Set<string>();
  const text = (row: CsvRow, column: number) => fieldText(row, column, repaired);
  const numberText = (row: CsvRow, field: FieldName) => withoutPointZero(text(row, place[field]), repaired);

  const placeOf = (row: CsvRow) => `${file}, row ${row.line}`;

  return (row) => {
    repaired.clear();
    try {
      const isWhole = row.columns === columns.count && !row.broken && !row.isTooLong;
      return (isWhole ? undefined : misshapen(row, columns.count, placeOf(row))) ?? judge(row);
    } catch (error) {
      if (!(error instanceof UnreadableField)) throw error;
      return { at: placeOf(row), refused: 'unreadable field', found: error.message };
    }
  };

  // Most rows are judged only to be skipped, so what bytes can tell is not made a text.
  function judge(row: CsvRow): SourceRow {
    const at = placeOf(row);
    const plain = npiInField(row, place.npi);
    const npi = plain ?? numberText(row, 'npi');
    if (npi === 'NPI') return { at, skipped: 'repeated-header' };
    if (!plain && !isNpi(npi)) {
      if (npi === '' && isBlank(row)) return { at, skipped: 'empty-row' };
      return refuse(at, 'NPI not valid', npi);
    }
    const deactivated = isEmptyField(row, place.deactivated) ? '' : text(row, place.deactivated);
    if (deactivated !== '') {
      if (!isDay(deactivated)) return refuse(at, 'deactivation date not understood', deactivated);
      if (!isReactivated(deactivated, text(row, place.reactivated)))
        return { at, skipped: 'deactivated', npi, updated: deactivated };
    }
    const updated = text(row, place.updated);
    const version = updated === '' ? { npi } : { npi, updated };
    const replacement = isEmptyField(row, place.replacement) ? '' : numberText(row, 'replacement');
    if (replacement !== '' && !isNpi(replacement))
      return refuse(at, 'replacement NPI not valid', replacement);
    // Some live records name themselves here.
    if (replacement !== '' && replacement !== npi)
      return { at, skipped: 'replaced-by-another-npi', ...version };
    let damaged: number | undefined;
    for (const { code } of slots) {
      const judgment = judgeCode(row, code);
      if (judgment === 'wanted') return readProvider(row, at, npi, updated);
      if (judgment === 'no code') damaged ??= code;
    }
    if (damaged !== undefined) return refuse(at, 'taxonomy code not understood', text(row, damaged));
    return { at, skipped: 'other-taxonomy', ...version };
  }

  function readProvider(row: CsvRow, at: string, npi: string, updated: string): SourceRow {
    const entity = numberText(row, 'entity');
    if (entity !== '1' && entity !== '2') return refuse(at, 'entity type not understood', entity);
    const field = (name: FieldName) => checkLength(text(row, place[name]));
    const postalCode = checkLength(numberText(row, 'postalCode'));
    const phone = checkLength(numberText(row, 'phone'));
    const record: SourceRecord = {
      npi,
      kind: entity === '1' ? 'individual' : 'organization',
      name: filled({
        first: field('first'),
        middle: field('middle'),
        last: field('last'),
        suffix: field('suffix'),
        organization: field('organization'),
        credentialText: field('credentialText'),
      }),
      taxonomies: slots.flatMap((slot) => taxonomyOf(row, slot)),
      credentials: [],
      specialties: [],
      techniques: [],
      languages: [],
      offers: {},
      address: filled({
        line1: field('line1'),
        line2: field('line2'),
        city: field('city'),
        state: field('state'),
        postalCode,
        country: field('country'),
      }),
      ...filled({ phone, updated: updated || field('enumerated') }),
      moreLocations: locationsOf(npi),
    };
    return { at, record, repaired: [...repaired] };
  }

  function taxonomyOf(row: CsvRow, slot: NppesColumns['slots'][number]): SourceRecord['taxonomies'] {
    const code = checkLength(text(row, slot.code));
    if (code === '') return [];
    const license = checkLength(mendLicense(text(row, slot.license), repaired));
    const licenseState = checkLength(text(row, slot.licenseState));
    return [{ code, primary: text(row, slot.primary) === 'Y', ...filled({ license, licenseState }) }];
  }
}

const isDay = (text: string): boolean =>
  /^\d{1,2}\/\d{1,2}\/(\d{4}|\d{2})$/.test(text) || /^\d{4}-\d{2}-\d{2}/.test(text);

/** A provider who came back has both days; one who left has only the first. */
function isReactivated(deactivated: string, reactivated: string): boolean {
  return reactivated !== '' && !(Date.parse(reactivated) < Date.parse(deactivated));
}

/** The same without empty texts, and without what the registry does not disclose. */
function filled<Key extends string>(texts: Record<Key, string>): Partial<Record<Key, string>> {
  const kept = Object.entries(texts).filter(([, value]) => value !== '' && value !== '<UNAVAIL>');
  return Object.fromEntries(kept) as Partial<Record<Key, string>>;
}
