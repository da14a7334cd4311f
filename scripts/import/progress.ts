/** Tells how far an import is. */
export interface Progress {
  row(): void;
  /** How far the nth file is, as its reader tells it */
  file(at: number, told: { bytesRead: number; bytesTotal: number }): void;
  /** Clears the line */
  end(): void;
}

const drawEveryMs = 200;
const tellEveryMs = 5_000;

/** Of a terminal that does not say how wide it is. */
const usualColumns = 80;

/** Shows a bar on a terminal and a plain line every few seconds elsewhere; time left is told once bytes have been read. */
export function showProgress(
  sizes: readonly number[],
  out: NodeJS.WriteStream,
  now = () => performance.now(),
): Progress {
  const started = now();
  const shares = sizes.map(() => 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let [rows, last] = [0, started];
  const show = () => {
    last = now();
    const read = shares.reduce((sum, share, at) => sum + share * (sizes[at] ?? 0), 0);
    const text = formatProgress({
      rows,
      share: total > 0 ? read / total : 0,
      seconds: (last - started) / 1000,
    });
    out.write(out.isTTY ? `\r${text.slice(0, out.columns || usualColumns)}\x1b[K` : `${text}\n`);
  };
  return {
    row() {
      rows++;
      // A look at the clock for each of nine million rows would cost more than the bar.
      if (rows % 256 === 0 && now() - last >= (out.isTTY ? drawEveryMs : tellEveryMs)) show();
    },
    file(at, { bytesRead, bytesTotal }) {
      shares[at] = bytesTotal > 0 ? bytesRead / bytesTotal : 0;
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}

/** One line, e.g. "######........  42 %  3,800,000 rows  410,000 a second  0:13 left". */
export function formatProgress({
  rows,
  share,
  seconds,
}: {
  rows: number;
  share: number;
  seconds: number;
}): string {
  const rate = seconds > 0 ? Math.round(rows / seconds) : 0;
  const counted = `${rows.toLocaleString('en-US')} rows  ${rate.toLocaleString('en-US')} a second`;
  if (share <= 0) return counted;
  const done = Math.min(1, share);
  const filled = Math.round(done * barWidth);
  const left = Math.ceil((seconds * (1 - done)) / done);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const bar = '#'.repeat(filled).padEnd(barWidth, '.');
  return `${bar} ${String(Math.floor(done * 100)).padStart(3)} %  ${counted}  ${clock} left`;
}

const barWidth = 24;
