const base = import.meta.env?.BASE_URL ?? '/';

/** An address on this site with the sub-folder that it may be served from, e.g. "/find/" -> "/handwise/find/". */
export const href = (path: string): string => base.replace(/\/$/, '') + path;

/** The same address with the site's origin in front, for files that leave the site, e.g. "https://handwise.example/find/". */
export const absolute = (path: string): string =>
  new URL(href(path), import.meta.env?.SITE ?? 'http://localhost').href;
