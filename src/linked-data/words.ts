import type { DefinedTermSet, Question } from 'schema-dts';
import { absolute } from '../lib/url.ts';
import { subjectOf } from './address.ts';

/** A question with the short answer that its page gives. */
export const questionNode = (path: string, question: string, answer: string): Question => ({
  '@type': 'Question',
  '@id': subjectOf(path),
  name: question,
  acceptedAnswer: { '@type': 'Answer', text: answer },
});

/** The words of a glossary. What they mean stands at their address: said here too, it would double the page. */
export const glossaryNode = (
  path: string,
  name: string,
  terms: { id: string; term: string }[],
): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': subjectOf(path),
  name,
  hasDefinedTerm: terms.map(({ id, term }) => ({
    '@type': 'DefinedTerm',
    '@id': absolute(`${path}#${id}`),
    name: term,
  })),
});
