import { conditionIds, conditions, type Region } from '../evidence/topics.ts';
import { conditionGuides } from './collections.ts';

/** One part of the body with every guide that belongs to it. */
export interface BodyPart {
  /** The part of the figure that its links light up; "mind" has none */
  id: Region;
  label: string;
  links: { label: string; path: string }[];
}

const parts: { id: Region; label: string; regions: Region[] }[] = [
  { id: 'head', label: 'Head and jaw', regions: ['head', 'jaw'] },
  { id: 'neck', label: 'Neck', regions: ['neck'] },
  { id: 'shoulder', label: 'Shoulder', regions: ['shoulder'] },
  { id: 'low-back', label: 'Low back', regions: ['low-back'] },
  { id: 'knee', label: 'Knee', regions: ['knee'] },
  { id: 'foot', label: 'Heel and foot', regions: ['foot'] },
  { id: 'whole-body', label: 'Muscles and whole body', regions: ['whole-body', 'muscle'] },
  { id: 'mind', label: 'Mood and sleep', regions: ['mind'] },
];

/** Every condition guide by where on the body it is felt, from head to foot. */
export async function bodyIndex(): Promise<BodyPart[]> {
  const guides = await conditionGuides();
  const withGuide = conditionIds.filter((id) => guides.has(id));
  return parts
    .map(({ id, label, regions }) => ({
      id,
      label,
      links: withGuide
        .filter((condition) => regions.includes(conditions[condition].region))
        .map((condition) => ({
          label: conditions[condition].label,
          path: `/conditions/${condition}/`,
        })),
    }))
    .filter(({ links }) => links.length > 0);
}
