import { conditions, namedTechniqueIds, painConditionIds, techniques } from '../evidence/topics.ts';
import type { TopicWords } from '../finder/topic-words.ts';
import { fold } from '../lib/fold.ts';
import { conditionGuides, techniqueGuides } from './collections.ts';
import { once } from './once.ts';

/** These say where it hurts and not since when. */
const anyBackPain = [
  'back pain',
  'low back pain',
  'lower back pain',
  'backache',
  'back ache',
  'bad back',
  'sore back',
  'back massage',
];

/** What people call the finder's conditions and techniques: labels, plain names, aliases of the guides. */
export const finderWords = once(async (): Promise<TopicWords> => {
  const [conditionsBy, techniquesBy] = await Promise.all([conditionGuides(), techniqueGuides()]);
  const named = namedTechniqueIds.flatMap(
    (id): TopicWords =>
      phrases(techniques[id], techniquesBy.get(id)?.data.aliases).map((phrase) => [phrase, 'technique', id]),
  );
  const taken = new Set(named.map(([phrase]) => phrase));
  const specialties = painConditionIds.flatMap(
    (id): TopicWords =>
      withMassage(phrases(conditions[id], conditionsBy.get(id)?.data.aliases), taken)
        .filter((phrase) => !anyBackPain.includes(phrase))
        .map((phrase) => [phrase, 'specialty', id]),
  );
  return [
    ...anyBackPain.map((phrase): TopicWords[number] => [phrase, 'specialty', 'back-pain']),
    ...specialties,
    ...named,
  ];
});

/** A label counts with and without what stands in brackets, "Swedish massage" also as "Swedish"; two letters are too few. */
function phrases(
  { label, plain }: { label: string; plain: string },
  aliases: readonly string[] = [],
): string[] {
  const names = [label, label.replace(/\(.*?\)/, ''), plain, plain.replace(/ massage$/, ''), ...aliases];
  return [...new Set(names.map(fold))].filter((phrase) => phrase.length > 2 && phrase !== 'massage');
}

/** "Neck massage" asks for help with neck pain, unless a technique is called so, as foot massage is. */
function withMassage(names: readonly string[], taken: ReadonlySet<string>): string[] {
  const massages = names
    .filter((name) => /^\w+ pain$/.test(name))
    .map((name) => name.replace(/pain$/, 'massage'));
  return [...new Set([...names, ...massages.filter((name) => !taken.has(name))])];
}
