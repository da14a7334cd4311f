/** What a changelog in the manner of Keep a Changelog says of a version; undefined where it says nothing, or no day. */
export function changesOf(changelog: string, version: string): string | undefined {
  const parts = changelog.split(/^## /m);
  const part = parts.find((one) => one.startsWith(`[${version}] - `));
  const [, day, text = ''] = /^\[[^\]]+\] - (\d{4}-\d{2}-\d{2})\n([\s\S]*)$/.exec(part ?? '') ?? [];
  return day && /^- /m.test(text) ? text.trim() : undefined;
}
