import { jointValidity, type Validity, validityOf, withdrawnWords } from '../evidence/validity.ts';
import { cutAtWord } from '../lib/page-title.ts';
import { claims } from './collections.ts';
import { today } from './today.ts';

/** Until when a page's answer stands: as long as its own date and every claim that carries it. */
export async function answerValidity(
  page: { nextCheck: string },
  carriedBy: string[],
  askedBy: string,
): Promise<Validity> {
  const { get } = await claims();
  return jointValidity([
    validityOf({ nextCheck: page.nextCheck }, today),
    ...carriedBy.map((claim) => validityOf(get(claim, askedBy), today)),
  ]);
}

/** What search engines are told of a page, at most 160 characters: nothing that was withdrawn, and then its title, as no two pages say the same. */
export const formatDescription = (title: string, text: string, validity: Validity): string =>
  cutAtWord(validity.withdrawn ? `${withdrawnWords('answer', validity)} About: ${title}` : text, 160);
