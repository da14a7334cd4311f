/** `/offline/list.json`: what may be kept of the newest build, and how large it is. It is always asked of the network. */
export interface OfflineList {
  /** A hash of all that the whole-site pack holds */
  generation: string;
  /** The day of the build, YYYY-MM-DD */
  day: string;
  /** Bytes of the files that every device keeps */
  basicBytes: number;
  site: {
    pages: number;
    /** Bytes on the device */
    keptBytes: number;
    parts: PackPart[];
  };
  states: StateOffer[];
}

/** One part of the whole-site pack, e.g. { path: "offline/1f2e/0.pack", bytes: 498211, sha256: "9a3c..." }. */
export interface PackPart {
  /** Below the site's base */
  path: string;
  bytes: number;
  /** In hex, of the file as it is sent */
  sha256: string;
}

/** The therapists of a state; `list` is the file with the addresses, e.g. "offline/1f2e/WA.json". */
export interface StateOffer {
  code: string;
  name: string;
  list: string;
  files: number;
  /** Bytes on the device */
  bytes: number;
}

/** Written last into the shelf of a pack: without it the shelf is not whole and answers nothing. */
export interface WholeMark {
  /** The day of the build, YYYY-MM-DD */
  day: string;
  files: number;
  bytes: number;
}

/** Where that mark stands, below the base; no file of the site has this name. */
export const markPath = 'offline/whole';
