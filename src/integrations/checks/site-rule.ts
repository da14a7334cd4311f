import type { Problem } from '../../lib/problem.ts';
import type { BuiltPage } from './built-page.ts';

/** A built site: its folder, and its own address, e.g. "https://handwise.example/", with the sub-folder that it is served from. */
export interface BuiltSite {
  dist: string;
  home: string;
}

/** A rule for which every page of a built site is read. */
export interface SiteRule {
  /** A sentence on so many problems, e.g. "3 links lead nowhere" */
  broken: (problems: number) => string;
  /** What holds where there is none */
  holds: string;
  /** What is wrong with a page alone */
  ofPage: (page: BuiltPage) => Problem[];
  /** What is wrong with pages beside each other, or beside other files, once all were read */
  ofSite?: () => Promise<Problem[]>;
}
