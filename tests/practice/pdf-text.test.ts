import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pdfText, unprintable } from '../../src/practice/pdf-text.ts';

test('the letters that can be printed are those of the font, looked up one by one', async () => {
  const font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
  const ofFont = new Set(font.getCharacterSet());
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x20000; code++) {
    const letter = pdfText(String.fromCodePoint(code));
    if (letter.codePointAt(0) !== code) continue;
    if (ofFont.has(code) === unprintable(letter).length > 0) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('letters that cannot be printed are named, each once', () => {
  expect(unprintable('Łódź, Łomża 🙂')).toEqual(['Ł', 'ź', 'ż', '🙂']);
  expect(unprintable('“Müller’s” knee: 5 €')).toEqual([]);
});

test('line ends of any system become one kind, and what cannot be seen goes', () => {
  expect(pdfText('a\r\nb\rc\td\u200Be\u0007')).toBe('a\nb\nc de');
  expect(pdfText('e\u0301')).toBe('é');
});
