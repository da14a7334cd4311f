/** The site's own address, with the sub-folder that it is served from, e.g. "https://handwise.example/handwise/". */
export const homeOf = ({ base, site }: { base: string; site?: string | undefined }): string =>
  new URL(`${base}/`.replace(/\/+/g, '/'), site ?? 'http://localhost').href;
