import {
  layoutMultilineText,
  type PDFDocument,
  type PDFField,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  rgb,
  StandardFonts,
  TextAlignment,
} from '@cantoo/pdf-lib';

const [pageWidth, pageHeight, margin] = [612, 792, 40];
const inner = pageWidth - 2 * margin;
const [ink, edge] = [rgb(0.07, 0.13, 0.12), rgb(0.33, 0.39, 0.37)];

/** A place on the sheet, in points from the lower left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Letter-size pages that are written from the top down; measures are points. */
export interface Sheet {
  page: PDFPage;
  font: PDFFont;
  /** What stands on the page so far ends here */
  y: number;
  newPage: () => void;
  write: (text: string, look?: { size?: number; isBold?: boolean; indent?: number }) => void;
  gap: (height: number) => void;
  /** The left edge and the width of some twelfths of the sheet */
  twelfths: (from: number, count: number) => { x: number; width: number };
  label: (text: string, x: number) => void;
  line: (box: Omit<Box, 'height'>) => void;
}

/** Begins a sheet on a new page. */
export async function beginSheet(pdf: PDFDocument): Promise<Sheet> {
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const top = pageHeight - margin;
  const addPage = (): PDFPage => {
    const page = pdf.addPage([pageWidth, pageHeight]);
    // The tab key goes row by row, as people read.
    page.node.set(PDFName.of('Tabs'), PDFName.of('R'));
    return page;
  };
  const sheet: Sheet = {
    page: addPage(),
    font,
    y: top,
    newPage() {
      sheet.page = addPage();
      sheet.y = top;
    },
    write(text, { size = 9.5, isBold = false, indent = 0 } = {}) {
      const face = isBold ? bold : font;
      for (const words of wrap(text, face, size, inner - indent)) {
        if (sheet.y - size * 1.3 < margin) sheet.newPage();
        sheet.y -= size * 1.3;
        sheet.page.drawText(words, { x: margin + indent, y: sheet.y, size, font: face, color: ink });
      }
    },
    gap(height) {
      sheet.y -= height;
    },
    twelfths: (from, count) => ({
      x: margin + (from * inner) / 12,
      width: (count * inner) / 12 - (from + count < 12 ? 8 : 0),
    }),
    label(text, x) {
      sheet.page.drawText(text, { x, y: sheet.y - 8, size: 8, font, color: ink });
    },
    line({ x, y, width }) {
      sheet.page.drawLine({ start: { x, y }, end: { x: x + width, y }, thickness: 0.75, color: edge });
    },
  };
  return sheet;
}

/** How a field looks: text in ink on white, with a thin edge. */
export const fieldLook = { textColor: ink, borderColor: edge, borderWidth: 0.75 };

/** Names the font of the fields where viewers look for it when somebody writes; the library leaves that out. */
export const nameFont = (pdf: PDFDocument, { name, ref }: PDFFont): void =>
  pdf.getForm().acroForm.dict.set(PDFName.of('DR'), pdf.context.obj({ Font: { [name]: ref } }));

/** Gives a field, after it was put on the page, the words that a screen reader says and that show under a pointer. */
export function nameField({ acroField }: PDFField, words: string): void {
  // Some viewers look at the field, others at its box on the page.
  for (const { dict } of [acroField, ...acroField.getWidgets()])
    dict.set(PDFName.of('TU'), PDFHexString.fromText(words));
}

/** The largest size of letters, from `most` down to 5 points, in which a text has room in a field of some lines. */
export function fittingSize(font: PDFFont, text: string, box: Box, lines: number, most: number): number {
  const width = box.width - fieldPadding;
  const fits = (size: number): boolean => {
    const set = lines === 1 ? [text] : wrap(text, font, size, width);
    const hasWidth = set.every((line) => font.widthOfTextAtSize(line, size) <= width);
    return hasWidth && set.length * size <= lines * most;
  };
  let size = most;
  while (size > 5 && !fits(size)) size -= 0.5;
  return size;
}

/** Points that viewers leave free beside a field's text. */
const fieldPadding = 6;

const wrap = (text: string, font: PDFFont, fontSize: number, width: number): string[] =>
  layoutMultilineText(text, {
    alignment: TextAlignment.Left,
    fontSize,
    font,
    bounds: { x: 0, y: 0, width, height: pageHeight },
  }).lines.map((line) => line.text);
