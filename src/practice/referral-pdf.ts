import { PDFDocument, PDFDropdown, type PDFForm, PDFTextField } from '@cantoo/pdf-lib';
import { formatDay } from '../lib/date.ts';
import {
  type Box,
  beginSheet,
  fieldLook,
  fittingSize,
  nameField,
  nameFont,
  type Sheet,
} from './pdf-sheet.ts';
import { pdfText } from './pdf-text.ts';
import { type Precaution, precautionField, type ReferralField } from './referral.ts';
import type { ReferralValues } from './referral-check.ts';
import { noWish, referralGroups } from './referral-fields.ts';

const size = 10;
const lineHeight = size * 1.2;

type Reason = Omit<Precaution, 'level'>;

/** The title of the form, on the page and in the file. */
export const referralTitle = 'Referral for massage therapy';

/**
 * The referral as a PDF with fields that can be filled in: empty, or with the values and the ids of the ticked
 * precautions. A letter that the PDF cannot hold becomes a question mark: look for `unprintable` ones first.
 */
export async function referralPdf(
  precautions: readonly Reason[],
  filled?: { values: ReferralValues; ticked: readonly string[] },
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(referralTitle, { showInWindowTitleBar: true });
  pdf.setLanguage('en-US');
  pdf.setSubject('To be filled in and signed by the clinician who refers');
  // The same content gives the same bytes, whenever it is built.
  for (const set of ['setCreationDate', 'setModificationDate'] as const) pdf[set](new Date(0));
  const sheet = await beginSheet(pdf);
  const form = pdf.getForm();
  nameFont(pdf, sheet.font);
  sheet.write(referralTitle, { size: 17, isBold: true });
  sheet.write(
    'Filled in and signed by the clinician who refers. No name of the patient: initials or a record number.',
  );
  for (const { id, heading, fields } of referralGroups) {
    if (id === 'limits') addPrecautions(sheet, form, precautions, filled?.ticked ?? []);
    else addHeading(sheet, heading);
    addRows(sheet, form, fields, filled?.values ?? {});
  }
  addSignature(sheet);
  const explained = filled ? precautions.filter(({ id }) => filled.ticked.includes(id)) : precautions;
  if (explained.length > 0) explain(sheet, explained);
  return pdf.save();
}

function addHeading(sheet: Sheet, heading: string): void {
  sheet.gap(7);
  sheet.write(heading, { size: 11, isBold: true });
  sheet.gap(3);
}

function addRows(
  sheet: Sheet,
  form: PDFForm,
  fields: readonly ReferralField[],
  values: ReferralValues,
): void {
  let used = 0;
  let height = 0;
  for (const field of fields) {
    if (used + field.width > 12) {
      sheet.gap(height);
      used = 0;
    }
    height = 10 + boxHeight(field) + 5;
    const { x, width } = sheet.twelfths(used, field.width);
    sheet.label(field.label, x);
    addField(sheet, form, field, { x, width, y: sheet.y - height + 5, height: boxHeight(field) }, values);
    used += field.width;
  }
  sheet.gap(height);
}

const boxHeight = ({ lines }: ReferralField): number => (lines ? lines * lineHeight + 5 : 17);

function addField(sheet: Sheet, form: PDFForm, field: ReferralField, box: Box, values: ReferralValues): void {
  const { id, label, hint, kind } = field;
  const value = printed(kind, pdfText(values[id]?.trim() ?? ''));
  const made = field.choices ? form.createDropdown(id) : form.createTextField(id);
  if (kind === 'lines' && made instanceof PDFTextField) made.enableMultiline();
  made.addToPage(sheet.page, { ...box, ...fieldLook, font: sheet.font });
  made.setFontSize(field.choices ? size : fittingSize(sheet.font, value, box, field.lines ?? 1, size));
  if (made instanceof PDFDropdown) {
    made.setOptions([...(field.choices ?? [])]);
    made.select(value || noWish);
  } else {
    if (kind === 'text' || kind === 'lines') made.setMaxLength(field.most);
    if (value) made.setText(value);
  }
  nameField(made, hint ? `${label}. ${hint}` : label);
}

const printed = (kind: ReferralField['kind'], value: string): string =>
  kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value;

/** Two columns, row by row, so that the tab key and the eye go the same way. */
function addPrecautions(
  sheet: Sheet,
  form: PDFForm,
  precautions: readonly Reason[],
  ticked: readonly string[],
): void {
  addHeading(sheet, 'Reasons for care: tick what applies; the next page says what each asks');
  for (const [at, { id, name, levelName }] of precautions.entries()) {
    const { x } = sheet.twelfths(at % 2 === 0 ? 0 : 6, 6);
    const box = form.createCheckBox(precautionField(id));
    box.addToPage(sheet.page, { x, y: sheet.y - 10, width: 9, height: 9, ...fieldLook });
    if (ticked.includes(id)) box.check();
    nameField(box, `${name} (${levelName})`);
    sheet.page.drawText(`${name} (${levelName})`, {
      x: x + 14,
      y: sheet.y - 8.5,
      size: 8.5,
      font: sheet.font,
    });
    if (at % 2 === 1 || at === precautions.length - 1) sheet.gap(13);
  }
  sheet.gap(4);
}

/** A hand signs on paper: a line, and no field. */
function addSignature(sheet: Sheet): void {
  sheet.gap(24);
  const { x, width } = sheet.twelfths(0, 8);
  sheet.line({ x, width, y: sheet.y });
  sheet.gap(1);
  sheet.label('Signature', x);
}

function explain(sheet: Sheet, precautions: readonly Reason[]): void {
  sheet.newPage();
  sheet.write('What each reason for care asks of the therapist', { size: 14, isBold: true });
  sheet.write('In the words that we use for patients: "you" is the patient.');
  for (const { name, levelName, adapt } of precautions) {
    sheet.gap(5);
    sheet.write(`${name} (${levelName})`, { isBold: true });
    sheet.write(adapt);
  }
}
