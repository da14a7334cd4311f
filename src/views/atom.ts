import { Feed } from 'feed';
import { escapeMarkup } from '../lib/markup.ts';
import { absolute } from '../lib/url.ts';
import { site } from '../site.ts';
import { today } from './today.ts';

/** A feed of this site; its newest item comes first. */
export interface AtomFeed {
  /** The last part of its id, e.g. "feed"; it never changes */
  key: string;
  title: string;
  description: string;
  /** Where its page and its file are, e.g. "/about/data/" and "/feed.xml" */
  page: string;
  file: string;
  items: AtomItem[];
}

export interface AtomItem {
  /** The last part of its id; it never changes */
  key: string;
  /** YYYY-MM-DD */
  day: string;
  title: string;
  /** With its origin */
  link: string;
  /** Markup, escaped by whoever wrote it */
  content: string;
}

/** A feed as Atom 1.0. */
export function atomText({ key, title, description, page, file, items }: AtomFeed): string {
  const feed = new Feed({
    id: tag(key),
    title,
    description,
    link: absolute(page),
    feed: absolute(file),
    updated: startOf(items[0]?.day ?? today),
    author: { name: `The ${site.name} project`, email: site.contact, link: absolute('/about/') },
    copyright: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    generator: false,
  });
  for (const item of items)
    feed.addItem({
      id: tag(item.key),
      // The library calls titles HTML and leaves escaping to us.
      title: escapeMarkup(item.title),
      link: item.link,
      date: startOf(item.day),
      published: startOf(item.day),
      content: item.content,
    });
  return feed.atom1();
}

/**
 * A tag URI (RFC 4151). It is made of the address in `src/site.ts`, not of SITE_URL, so that an entry stays the same entry
 * wherever the site is built for.
 * @example "tag:handwise.example,2026:claim-published/2026-11-22"
 */
const tag = (key: string): string => `tag:${new URL(site.url).host},2026:${key}`;

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
