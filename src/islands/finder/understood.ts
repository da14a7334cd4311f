import type { FacetNames } from '../../finder/facet-names.ts';
import type { NamedTopic, TopicWords } from '../../finder/topic-words.ts';
import { nearest } from '../../lib/edit-distance.ts';
import { fold } from '../../lib/fold.ts';
import { listInWords } from '../../lib/text.ts';

/** Says which typed words became which filters, e.g. “back pain” as “Back pain, any kind”. */
export function topicWords(topics: readonly NamedTopic[], names: FacetNames): string {
  const typed = [...new Set(topics.map((topic) => topic.typed))];
  const each = typed.map((words) => {
    const labels = topics
      .filter((topic) => topic.typed === words)
      .map(({ group, id }) => `“${names(group, id)}”`);
    return `“${words}” as ${listInWords(labels)}`;
  });
  return `Filters from what you typed: ${each.join('; ')}.`;
}

/** Says which typed words were of no use beside a place, and what they may have meant. */
export function leftOverWords(unused: string, place: string, words: TopicWords): string {
  // A street needs no meaning; it is only said that it played no part.
  if (/[\d,]/.test(unused)) return `Only “${place}” was used, not “${unused}”.`;
  const meant = nearest(
    fold(unused),
    words.map(([phrase]) => phrase),
  );
  const hint = meant ? ` Did you mean “${meant}”?` : '';
  return `Only “${place}” was used: we know no condition, technique or place called “${unused}”.${hint}`;
}
