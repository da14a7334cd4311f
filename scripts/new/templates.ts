import { conditionSections, type Section, techniqueSections } from '../../src/evidence/checks/sections.ts';
import { placeholder } from '../../src/lib/placeholder.ts';

/** What a new record knows of itself. */
export interface Fresh {
  /** YYYY-MM-DD */
  today: string;
}

const open = (what: string): string => JSON.stringify(placeholder(what));
const aDay = open('the day on which you looked, as YYYY-MM-DD');
const nextDay = open('when somebody looks again, within a year, as YYYY-MM-DD');
const dates = `evidenceAsOf: ${aDay}\nnextCheck: ${nextDay}`;
const answer = `answer:
  text: ${open('one sentence, at most 30 words, hedged as its claim')}
  claim: ${open('the id of the effect claim that carries it')}`;

/** An effect claim; the other kinds have a verdict in place of the fields from "treatment" on. */
export const claim = ({ today }: Fresh): string => `kind: effect
statement: ${open('the claim as people say it, right or wrong, at most 10 words')}
conditions: [${open('condition ids of src/evidence/topics.ts')}]
techniques: [${open('technique ids of src/evidence/topics.ts')}]
evidence:
- citation: ${open('a citation id; or a source in place of it')}
  bearing: ${open('for, against or both')}
  found: ${open('what it found on this claim, in your words')}
explanation: ${open('what a reader should take from it, two or three plain sentences')}
treatment: ${open('the subject of the verdict sentence, such as Swedish massage')}
population: ${open('who was studied')}
outcome:
  concept: ${open('an id of src/evidence/outcome-concepts.ts, such as pain')}
  words: ${open('how the sentence names it, such as back pain')}
comparison: ${open('against what, such as usual care')}
timeWindow:
  weeks: ${open('a number; leave out where the sources give a stage only')}
  words: ${open('how the sentence says it, such as at 10 weeks')}
effect:
  direction: ${open('better, no-difference, mixed, unclear or worse')}
  size: ${open('important, small or unmeasured; leave out where neither better nor worse')}
certainty:
  level: ${open('high, moderate, low or very-low')}
  basis: ${open('stated, with the citation that states it; or ours, with a reason for each step')}
  downgradedFor:
  - for: ${open('risk-of-bias, inconsistency, indirectness, imprecision or publication-bias')}
    because: ${open('why, in one sentence')}
checkedOn: ${aDay}
nextCheck: ${nextDay}
history:
- date: '${today}'
  change: First published.
`;

/** A condition guide with its sections in their order. */
export const condition = (): string => `---
title: ${open('Massage for …, at most 10 words')}
description: ${open('for search engines, at most 160 characters')}
${answer}
careCards:
- level: ${open('emergency, urgent or non-urgent; one card for each')}
  lead: ${open('ends in a colon, such as: Call 911 if you have any of these')}
  signs:
  - ${open('a sign that needs help')}
  meaning: ${open('what it can mean, and what to do about massage')}
  citations: [${open('citation ids')}]
glance:
- label: May help with
  text: ${open('with time and comparison')}
  citations: [${open('citation ids')}]
- label: No clear help with
  text: ${open('with time and comparison')}
  citations: [${open('citation ids')}]
- label: Not known
  text: ${open('what our records do not tell')}
- label: How long
  text: ${open('how long effects lasted')}
  citations: [${open('citation ids')}]
testedDoses:
- { citation: ${open('a citation id')}, arm: ${open('the place of the arm, the first is 1')} }
outcomes:
- ${open('effect claim ids in the order of the outcome table')}
risks:
- ${open('risk ids, one to six, the gravest first')}
techniques: [${open('technique ids that the guide discusses')}]
${dates}
---

${sectionsOf(conditionSections)}`;

/** A technique page with its sections in their order. */
export const technique = (): string => `---
title: ${open('the name of the technique')}
description: ${open('for search engines, at most 160 characters')}
${answer}
pressure: [${open('lightest, 1 to 5')}, ${open('firmest, 1 to 5')}]
claims:
- ${open('claim ids')}
${dates}
---

${sectionsOf(techniqueSections)}`;

/** A question with its short answer. */
export const question = (): string => `---
question: ${open('ends with a question mark, at most 10 words')}
answer: ${open('40 to 60 words, the answer in the first sentence')}
group: ${open('does-it-work, safety, first-visit, paying, choosing, at-home or for-clinicians')}
claims: [${open('claim ids')}]
citations: [${open('citation ids')}]
risks: [${open('risk ids')}]
next:
- label: ${open('where to go next')}
  href: ${open('an address on this site, such as /guides/paying/')}
${dates}
---

${placeholder('what else to know, in plain Markdown without digits')}
`;

/** A dated web page that law, payers, safety or practice rest on. */
export const source = (): string => `title: ${open('as the page has it')}
publisher: ${open('who speaks')}
url: ${open("the publisher's own https address")}
dated: ${open("the page's own date; leave out where it has none")}
seenOn: ${aDay}
`;

/** An entry of the public log. */
export const correction = ({ today }: Fresh): string => `date: '${today}'
title: ${open('what it is about, at most 10 words')}
kind: ${open('fact, wording, link or safety')}
was: ${open('what was wrong, in plain words')}
now: ${open('what it says now')}
pages:
- ${open('addresses of the pages, such as /conditions/neck-pain/')}
foundBy: ${open('a reader, or us')}
`;

function sectionsOf(sections: Section[]): string {
  return sections
    .map(({ heading, components = [], inside, labels = [] }) => {
      const text =
        labels.length > 0
          ? labels.map((label) => `**${label}.** ${placeholder('what our records tell')}`)
          : [placeholder('plain sentences with their citations')];
      const parts = [...text, ...components.map((name) => `<${name} />`)].join('\n\n');
      return `## ${heading}\n\n${inside ? `<${inside}>\n\n${parts}\n\n</${inside}>` : parts}\n`;
    })
    .join('\n');
}
