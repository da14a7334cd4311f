import {
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  PDFName,
  PDFTextField,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { precautionField } from '../../src/practice/referral.ts';
import { referralFields } from '../../src/practice/referral-fields.ts';
import { referralPdf, referralTitle } from '../../src/practice/referral-pdf.ts';
import { precautions } from './precautions.ts';
import { values } from './values.ts';

const blank = await referralPdf(precautions);
const boxes = precautions.map(({ id }) => precautionField(id));
const names = [...referralFields.map(({ id }) => id), ...boxes];

/** The form as one library opens it; the bytes are copied, because it takes them over. */
const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

interface Widget {
  id: string;
  fieldName: string;
  rect: [number, number, number, number];
  alternativeText?: string;
  fieldValue: unknown;
  exportValue?: string;
}

async function widgetsOf(bytes: Uint8Array): Promise<Widget[]> {
  const page = await (await open(bytes)).getPage(1);
  return (await page.getAnnotations()) as Widget[];
}

/** What the other library reads in each field. */
async function readBack(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const form = (await PDFDocument.load(bytes)).getForm();
  return Object.fromEntries(
    form.getFields().map((field) => {
      if (field instanceof PDFCheckBox) return [field.getName(), field.isChecked()];
      if (field instanceof PDFDropdown) return [field.getName(), field.getSelected()[0]];
      return [field.getName(), field instanceof PDFTextField ? field.getText() : 'another kind of field'];
    }),
  );
}

describe('the blank referral', () => {
  test('has the fields of the list and of the risk records, each with words for a screen reader', async () => {
    const widgets = await widgetsOf(blank);
    expect(widgets.map(({ fieldName }) => fieldName).toSorted()).toEqual(names.toSorted());
    for (const { id, label } of referralFields)
      expect(widgets.find(({ fieldName }) => fieldName === id)?.alternativeText).toMatch(label);
    for (const { id, name } of precautions)
      expect(widgets.find(({ fieldName }) => fieldName === precautionField(id))?.alternativeText).toContain(
        name,
      );
  });

  test('is tabbed through as it is read: row by row, from left to right', async () => {
    const widgets = await widgetsOf(blank);
    const asRead = widgets.toSorted((a, b) => b.rect[3] - a.rect[3] || a.rect[0] - b.rect[0]);
    expect(widgets.map(({ fieldName }) => fieldName)).toEqual(asRead.map(({ fieldName }) => fieldName));
    const page = (await PDFDocument.load(blank)).getPage(0);
    expect(page.node.get(PDFName.of('Tabs'))).toBe(PDFName.of('R'));
  });

  test('names itself and its language, and is one page to fill in and one to read', async () => {
    const document = await open(blank);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: referralTitle, Language: 'en-US', IsAcroFormPresent: true });
    expect(document.numPages).toBe(2);
    const catalog = (await PDFDocument.load(blank)).catalog;
    expect(catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
  });

  test('keeps every field on the page and off every other', async () => {
    const widgets = await widgetsOf(blank);
    for (const { fieldName, rect } of widgets) {
      expect(rect[0], fieldName).toBeGreaterThanOrEqual(36);
      expect(rect[2], fieldName).toBeLessThanOrEqual(576);
      expect(rect[1], fieldName).toBeGreaterThanOrEqual(36);
      const over = widgets.filter(
        (other) =>
          other.fieldName !== fieldName &&
          other.rect[0] < rect[2] &&
          rect[0] < other.rect[2] &&
          other.rect[1] < rect[3] &&
          rect[1] < other.rect[3],
      );
      expect(
        over.map((other) => other.fieldName),
        fieldName,
      ).toEqual([]);
    }
  });

  test('names the font of its fields where a viewer looks when somebody writes', async () => {
    const form = (await PDFDocument.load(blank)).getForm();
    const fonts = form.acroForm.dict.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
    for (const { id } of referralFields) {
      const [, font] = /\/(\S+) \S+ Tf/.exec(form.getField(id).acroField.getDefaultAppearance() ?? '') ?? [];
      expect(fonts.has(PDFName.of(font ?? '')), id).toBe(true);
    }
  });

  test('is the same bytes at every build', async () => {
    expect(Buffer.from(await referralPdf(precautions)).equals(Buffer.from(blank))).toBe(true);
  });
});

describe('a value written into every field', () => {
  const written = (name: string) => (name === 'technique' ? 'Thai massage' : `written ${name}`.slice(0, 10));
  const expected = Object.fromEntries(
    names.map((name) => [name, boxes.includes(name) ? true : written(name)]),
  );

  test('in a PDF viewer is read back by another library', async () => {
    const document = await open(blank);
    for (const { id, fieldName } of await widgetsOf(blank))
      document.annotationStorage.setValue(id, { value: expected[fieldName] });
    expect(await readBack(await document.saveDocument())).toEqual(expected);
  });

  test('by the other library is read back by the viewer', async () => {
    const document = await PDFDocument.load(blank);
    const form = document.getForm();
    for (const name of names)
      if (boxes.includes(name)) form.getCheckBox(name).check();
      else if (name === 'technique') form.getDropdown(name).select(written(name));
      else form.getTextField(name).setText(written(name));
    for (const { fieldName, fieldValue, exportValue } of await widgetsOf(await document.save()))
      if (boxes.includes(fieldName)) expect(fieldValue, fieldName).toBe(exportValue);
      else expect([fieldValue].flat(), fieldName).toEqual([expected[fieldName]]);
  });
});

describe('a referral filled in on the page', () => {
  const ticked = precautions.slice(0, 3).map(({ id }) => id);

  test('holds every answer, days in words, and its ticks', async () => {
    const read = await readBack(await referralPdf(precautions, { values, ticked }));
    expect(read).toEqual({
      ...values,
      review: 'March 1, 2027',
      signed: 'November 30, 2026',
      ...Object.fromEntries(precautions.map(({ id }) => [precautionField(id), ticked.includes(id)])),
    });
  });

  test('explains the ticked reasons on its second page, and no others; with none there is no such page', async () => {
    const document = await open(await referralPdf(precautions, { values, ticked }));
    const page = await document.getPage(2);
    const text = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const { id, name } of precautions) expect(text.includes(name), name).toBe(ticked.includes(id));
    const bare = await open(await referralPdf(precautions, { values, ticked: [] }));
    expect(bare.numPages).toBe(1);
  });

  test('shows the longest answers whole in their boxes', async () => {
    const words = 'The patient wants to work at a desk for one hour without a pause. ';
    for (const field of referralFields.filter(({ kind }) => kind === 'text' || kind === 'lines')) {
      const value = words.repeat(10).slice(0, field.most);
      const document = await PDFDocument.load(
        await referralPdf(precautions, { values: { ...values, [field.id]: value }, ticked: [] }),
      );
      const text = document.getForm().getTextField(field.id);
      const [widget] = text.acroField.getWidgets();
      const font = await document.embedFont('Helvetica');
      // A line that wraps at a word ends short of the edge.
      const room = (widget?.getRectangle().width ?? 0) - (field.lines ? 40 : 6);
      const lines = Math.ceil(font.widthOfTextAtSize(value, 10) / room);
      expect(lines, field.id).toBeLessThanOrEqual(field.lines ?? 1);
    }
  });
});

test('a text of the widest letters, as long as the form takes, is set so small that it stands in its field', async () => {
  const wide = Object.fromEntries(
    referralFields.filter(({ kind }) => kind === 'text').map(({ id, most }) => [id, 'W'.repeat(most)]),
  );
  const pdf = await PDFDocument.load(
    await referralPdf(precautions, { values: { ...values, ...wide }, ticked: [] }),
  );
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [id, text] of Object.entries(wide)) {
    const { acroField } = pdf.getForm().getTextField(id);
    const size = Number(/([\d.]+) Tf/.exec(acroField.getDefaultAppearance() ?? '')?.[1]);
    const room = acroField.getWidgets()[0]?.getRectangle().width ?? 0;
    expect(font.widthOfTextAtSize(text, size), id).toBeLessThan(room);
  }
});

test('a text of usual letters stands in their usual size', async () => {
  const pdf = await PDFDocument.load(await referralPdf(precautions, { values, ticked: [] }));
  for (const id of ['diagnosis', 'goal', 'limits', 'region'])
    expect(pdf.getForm().getTextField(id).acroField.getDefaultAppearance(), id).toMatch(/ 10 Tf/);
});
