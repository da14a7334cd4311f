import { readFile } from 'node:fs/promises';

/** The text of a sample with an operator's own words in place of what it shows; words that the sample does not hold are an error. */
export async function fillSample(file: string, words: Record<string, string>): Promise<string> {
  let text = await readFile(file, 'utf8');
  for (const [shown, own] of Object.entries(words)) {
    if (!text.includes(shown))
      throw new Error(`${file}: expected "${shown}", which is set to "${own}" here.`);
    text = text.replaceAll(shown, own);
  }
  return text;
}
