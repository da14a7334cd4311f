import type { ProviderInput } from '../../src/finder/schema/provider.ts';
import type { Chance } from './random.ts';

type Kind = ProviderInput['kind'];

/** The invented practice of a provider: codes, letters, focus and offers. */
export type Practice = Pick<
  ProviderInput,
  'taxonomyCodes' | 'licenses' | 'credentials' | 'specialties' | 'techniques' | 'offers' | 'languages'
> & { isMassage: boolean; credentialText?: string };

/** Invents what a provider does; only states that license massage give a license, with a number that no board uses. */
export function inventPractice(chance: Chance, kind: Kind, state: string, number: string): Practice {
  const code = chance.weighted(kind === 'organization' ? organizationCodes : personCodes);
  const isMassage = code === '225700000X';
  const isLicensed = !unlicensed.has(state) && chance.happens(0.94);
  const credentials = chance
    .some(
      isMassage ? massageLetters : code.startsWith('2251') ? therapistLetters : [],
      chance.happens(0.3) ? 1 : 0,
    )
    .concat(isMassage && state === 'CA' && chance.happens(0.8) ? 'camtc' : [])
    .concat(isMassage && state === 'VT' ? 'rmt' : []);
  const specialties = chance.happens(0.22)
    ? []
    : chance.some(common, 3).concat(chance.happens(0.5) ? chance.some(rarer, 2) : []);
  return {
    isMassage,
    ...(isMassage && isLicensed && kind === 'individual' && { credentialText: 'LMT' }),
    taxonomyCodes: [{ code, primary: true }],
    licenses: isLicensed ? [{ state, number: `SAMPLE-${number}` }] : [],
    credentials: credentials.map((id) => ({ id, source: 'self-reported' })),
    specialties,
    techniques: chance.happens(0.1)
      ? []
      : chance.some(isMassage ? massageTechniques : therapistTechniques, 3),
    offers: {
      telehealth: answer(chance, isMassage ? 0.03 : 0.3),
      homeVisits: answer(chance, 0.25),
      wheelchairAccess: answer(chance, 0.6),
      acceptsReferrals: answer(chance, 0.8),
      acceptsInsurance: answer(chance, isMassage ? 0.25 : 0.9),
      acceptsNewClients: answer(chance, 0.85),
    },
    languages: chance.happens(0.3)
      ? []
      : ['en', ...(chance.happens(0.3) ? [chance.weighted(languages)] : [])],
  };
}

/** Stated by seven in ten. */
function answer(chance: Chance, yesShare: number): 'yes' | 'no' | 'not-stated' {
  if (chance.happens(0.3)) return 'not-stated';
  return chance.happens(yesShare) ? 'yes' : 'no';
}

/** States without a massage license: certificate (CA), registration (VT) or no state rule. */
const unlicensed = new Set(['CA', 'KS', 'MN', 'VT', 'WY', 'GU', 'VI']);

const personCodes = [
  ['225700000X', 76],
  ['225100000X', 8],
  ['2251X0800X', 3],
  ['2251S0007X', 2],
  ['225200000X', 2],
  ['225X00000X', 3],
  ['111N00000X', 3],
  ['171100000X', 3],
] as const;
const organizationCodes = [
  ['225700000X', 60],
  ['261QP2000X', 40],
] as const;

const massageLetters = ['bctmb', 'bctmb', 'clt-lana', 'clt', 'cnmt', 'cmtpt', 's4om'];
const therapistLetters = ['ocs', 'clt-lana', 'cmtpt'];

const common = (
  'chronic-low-back-pain chronic-low-back-pain neck-pain neck-pain shoulder-pain chronic-pain-general myofascial-pain ' +
  'tension-type-headache acute-low-back-pain delayed-onset-muscle-soreness'
).split(' ');
const rarer = (
  'knee-osteoarthritis arthritis fibromyalgia migraine cervicogenic-headache cancer-pain postoperative-pain ' +
  'pregnancy-low-back-pain plantar-heel-pain temporomandibular-disorder'
).split(' ');

const massageTechniques = (
  'swedish-massage swedish-massage deep-tissue-massage deep-tissue-massage structural-massage trigger-point-therapy ' +
  'myofascial-release neuromuscular-therapy positional-release lymphatic-drainage rehabilitative-stretching suboccipital-release ' +
  'thai-massage tuina-acupressure reflexology connective-tissue-massage instrument-assisted'
).split(' ');
const therapistTechniques = (
  'myofascial-release trigger-point-therapy positional-release lymphatic-drainage rehabilitative-stretching ' +
  'suboccipital-release connective-tissue-massage instrument-assisted'
).split(' ');

const languages = [
  ['es', 60],
  ['zh', 8],
  ['vi', 5],
  ['tl', 5],
  ['ko', 4],
  ['fr', 4],
  ['ar', 3],
  ['ru', 3],
  ['pt', 3],
  ['ht', 2],
  ['de', 1],
  ['ase', 2],
] as const;
