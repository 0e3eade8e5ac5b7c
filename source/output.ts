import {safe, safeLine} from './parse/safe.ts';
import {gate} from './terminal/gate.ts';
import {giveTerminal} from './terminal/screen.ts';

/** Writes results to standard output through the last gate, and waits until they are taken. */
export const tell = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(gate(text, 'tab'), error => (error ? reject(error) : resolve()));
  });

/** Writes one message to standard error, cleaned, on one line. */
export function complain(sentence: string): void {
  giveTerminal();
  process.stderr.write(`${gate(safeLine(sentence))}\n`);
}

/** Shows a bug of ours: the whole stack, cleaned. */
export function showBug(error: unknown): void {
  giveTerminal();
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(gate(`${safe(stack)}\nThis is a mistake in broadsheet, not in the article.\n`, 'tab'));
}
