import {safe} from './parse/safe.ts';

/** Writes results to standard output, and waits until they are taken. */
export const tell = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, error => (error ? reject(error) : resolve()));
  });

/** Writes one message to standard error, cleaned, on one line. */
export function complain(sentence: string): void {
  process.stderr.write(`${safe(sentence).replace(/\s+/g, ' ').trim()}\n`);
}

/** Shows a bug of ours: the whole stack, cleaned. */
export function showBug(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${safe(stack)}\nThis is a mistake in broadsheet, not in the article.\n`);
}
