const base = import.meta.env?.BASE_URL ?? '/';

/** An address on this site with the sub-folder that it may be served from, e.g. "/find/" -> "/handwise/find/". */
export const href = (path: string): string => base.replace(/\/$/, '') + path;
