import { expect, test } from 'vitest';
import { formatProgress, showProgress } from '../../scripts/import/progress.ts';

test('the bar tells share, rows, rate and time left', () => {
  expect(formatProgress({ rows: 3_800_000, share: 0.25, seconds: 10 })).toBe(
    '######..................  25 %  3,800,000 rows  380,000 a second  0:30 left',
  );
  expect(formatProgress({ rows: 256, share: 0, seconds: 0 })).toBe('256 rows  0 a second');
  expect(formatProgress({ rows: 1, share: 1.2, seconds: 61 })).toContain('100 %');
});

/** What is shown while rows pass, each taking `msPerRow`. */
function shown(isTTY: boolean, rows: number, msPerRow: number, columns = 80): string[] {
  const written: string[] = [];
  const out = { isTTY, columns, write: (text: string) => written.push(text) };
  let now = 0;
  const progress = showProgress([100, 300], out as unknown as NodeJS.WriteStream, () => now);
  for (let row = 0; row < rows; row++) {
    now += msPerRow;
    progress.file(1, { bytesRead: row, bytesTotal: rows });
    progress.row();
  }
  progress.end();
  return written;
}

test('a terminal sees one line drawn again and cleared, a log plain lines every few seconds', () => {
  const terminal = shown(true, 2560, 1);
  expect(terminal).toHaveLength(11);
  expect(
    terminal.every((text) => text.startsWith('\r') && text.endsWith('\x1b[K') && !text.includes('\n')),
  ).toBe(true);
  expect(terminal[5]).toContain('1,536 rows  1,000 a second');
  expect(terminal[5]).toContain(' 44 %');
  expect(shown(true, 2560, 1, 0)).toEqual(terminal);
  expect(shown(true, 2560, 1, 20)[5]).toBe('\r###########.........\x1b[K');
  expect(shown(false, 2560, 10)).toHaveLength(5);
  expect(shown(false, 2560, 10).every((text) => text.endsWith('left\n'))).toBe(true);
  expect(shown(false, 2560, 1)).toEqual([]);
});
