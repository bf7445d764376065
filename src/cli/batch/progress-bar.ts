import { type Options, SingleBar } from 'cli-progress';

/** Shows how far long work has come. */
export interface ProgressBar {
  readonly update: (bytes: number, articles: number) => void;
  /** Writes a line above the bar. */
  readonly report: (line: string) => void;
  readonly stop: () => void;
}

/** How long work may take before a bar is worth its line. */
const PATIENCE = 1000;

/**
 * A bar on the standard error output with the rate and the time left, once the work has taken a second; on anything
 * but a terminal only the reports are written.
 *
 * @param total bytes to read; 0 where that is unknown (the standard input).
 * @param done bytes that an earlier run had read.
 */
export function startProgress(total: number, done: number, wanted: boolean): ProgressBar {
  const terminal = process.stderr;
  if (!wanted || !terminal.isTTY) {
    return { update: () => undefined, report: (line) => terminal.write(`${line}\n`), stop: () => undefined };
  }
  const begun = Date.now();
  const format: Options['format'] = (_, params, payload: { articles: number }) => {
    const seconds = Math.max((Date.now() - begun) / 1000, 0.001);
    const bytes = params.value - done;
    const rate = `${payload.articles.toLocaleString('en-US')} articles, ${(bytes / seconds / 1e6).toFixed(1)} MB/s`;
    if (total === 0) return `${(params.value / 1e6).toFixed(1)} MB read, ${rate}`;
    const filled = Math.round(Math.min(params.progress, 1) * 24);
    const bar = '█'.repeat(filled) + '░'.repeat(24 - filled);
    const left = bytes > 0 ? clock(((total - params.value) / bytes) * seconds) : '?';
    return `${bar} ${Math.floor(params.progress * 100)} %, ${rate}, ${left} left`;
  };
  let bar: SingleBar | null = null;
  return {
    update(bytes, articles) {
      if (bar === null) {
        if (Date.now() - begun < PATIENCE) return;
        bar = new SingleBar({
          format,
          stream: terminal,
          hideCursor: true,
          clearOnComplete: true,
          fps: 5,
          gracefulExit: false,
        });
        bar.start(Math.max(total, 1), bytes, { articles });
      } else bar.update(bytes, { articles });
    },
    report(line) {
      // Back to the start of the line and clear it; the next drawing of the bar comes below.
      if (bar !== null) terminal.write('\r\u001B[K');
      terminal.write(`${line}\n`);
    },
    // A second stop does nothing.
    stop: () => bar?.stop(),
  };
}

/** A length of time: `1:05`, `2:03:09`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
