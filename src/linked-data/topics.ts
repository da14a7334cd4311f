import type { AdministrativeArea, MedicalCondition, MedicalTherapy, Thing } from 'schema-dts';
import { absolute } from '../lib/url.ts';
import type { Level } from '../safety/level.ts';
import { mention, subjectOf } from './address.ts';

/** A risk as a page about something else names it. */
interface NamedRisk {
  name: string;
  path: string;
  level: Level;
}

/** The condition of a guide, with the guidelines on it. Massage is not named as a treatment: whether it is one is what the page weighs. */
export const conditionNode = (path: string, name: string, guidelines: string[]): MedicalCondition => ({
  '@type': 'MedicalCondition',
  '@id': subjectOf(path),
  name,
  ...(guidelines.length > 0 && { guideline: guidelines.map((page) => ({ '@id': guidelineId(page) })) }),
});

/** A technique, with the reasons to withhold it that its page lists. */
export const techniqueNode = (
  path: string,
  { name, aliases, risks }: { name: string; aliases: string[]; risks: NamedRisk[] },
): MedicalTherapy => ({
  '@type': 'MedicalTherapy',
  '@id': subjectOf(path),
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
  contraindication: risks
    .filter(({ level }) => isReasonToWithhold(level))
    .map((risk) => ({ '@type': 'MedicalContraindication', ...mention(risk.path), name: risk.name })),
});

/** A risk by its clinical and its plain name. What only asks to adapt a massage is no contraindication in the sense of schema.org. */
export const riskNode = (
  path: string,
  { name, plainName, level }: { name: string; plainName: string; level: Level },
): Thing => ({
  '@type': isReasonToWithhold(level) ? 'MedicalContraindication' : 'MedicalEntity',
  '@id': subjectOf(path),
  name,
  ...(plainName !== name && { alternateName: plainName }),
});

/** A state whose rules a page tells. */
export const stateNode = (name: string): AdministrativeArea => ({ '@type': 'State', name });

/** What names a guideline as guidance; its page's title names it as a text. */
export const guidelineId = (citationPage: string): string => absolute(`${citationPage}#facts`);

const isReasonToWithhold = (level: Level): boolean => level !== 'adapt' && level !== 'go-ahead';
