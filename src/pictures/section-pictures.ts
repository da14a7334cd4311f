import { site } from '../site.ts';
import { picturePath, type SharePicture } from './share-picture.ts';

/** Pictures for pages that have none of their own, by the first part of their address. */
export const sectionPictures: Record<string, SharePicture> = {
  site: { kicker: site.name, title: site.tagline },
  conditions: { kicker: 'Conditions', title: 'Where does it hurt? What massage can and cannot do there' },
  techniques: { kicker: 'Kinds of massage', title: 'What each kind is, and what was measured' },
  evidence: { kicker: 'Evidence', title: 'Studies, guidelines and claims, with how sure anyone can be' },
  safety: { kicker: 'Safety', title: 'When to wait, when to ask first, and when to get help now' },
  questions: { kicker: 'Questions and answers', title: 'Short answers, and what each one rests on' },
  guides: {
    kicker: 'Practical guides',
    title: 'How to choose, what to ask, who pays, and what a license proves',
  },
  clinicians: {
    kicker: 'For clinicians',
    title: 'Referral, documentation, timed units and outcome measures',
  },
  find: { kicker: 'Find a therapist', title: 'Nearest first. The search runs on your own device' },
};

/** The picture of the part of the site that a page belongs to, and where it stands. */
export function sectionPicture(pagePath: string): { picture: SharePicture; path: string } {
  const section = pagePath.split('/')[1] ?? '';
  const name = Object.hasOwn(sectionPictures, section) ? section : 'site';
  return { picture: sectionPictures[name] as SharePicture, path: picturePath(`/${name}/`) };
}
