/** Text as the PDF's letters can hold it: straight line ends, a space for a tab, nothing invisible. */
export const pdfText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');

/** Letters that the PDF cannot print, each once: it holds those of western European languages (WinAnsi) and no others. */
export const unprintable = (text: string): string[] => [
  ...new Set(pdfText(text).match(/[^\n -~\u00A0-\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu)),
];
