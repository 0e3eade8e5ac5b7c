import {type Grant, grammarOf} from './grammar.ts';

export type {Grant} from './grammar.ts';

const grammars = new Map<string, RegExp>();

function grammarFor(grants: readonly Grant[]): RegExp {
  const key = grants.join();
  const grammar = grammars.get(key) ?? grammarOf(grants);
  grammars.set(key, grammar);
  return grammar;
}

/** Where `bytes` first leave the grammar from `start` on; -1 when they keep to it. */
function trespassFrom(bytes: string, start: number, grammar: RegExp): number {
  for (let at = start; at < bytes.length; at = grammar.lastIndex) {
    grammar.lastIndex = at;
    grammar.test(bytes);
    if (grammar.lastIndex === at) return at;
  }
  return -1;
}

/** Where `bytes` first leave our own grammar; -1 when they keep to it. */
export const trespassIn = (bytes: string, ...grants: readonly Grant[]): number =>
  trespassFrom(bytes, 0, grammarFor(grants));

const isStrict = process.env.BROADSHEET_STRICT === '1';

/** A test build ends with 70 if the gate ever had to drop something, and says what. */
function report(bytes: string, at: number): void {
  const seen = JSON.stringify(bytes.slice(Math.max(0, at - 20), at + 40));
  const ascii = seen.replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  process.once('exit', () => {
    process.stderr.write(`The gate had to drop something at ${at}: ${ascii}\n`);
    process.exitCode = 70;
  });
}

/** What is left of `bytes` without the units at which they leave the grammar: what followed an escape stays, as text. */
function dropped(bytes: string, first: number, grammar: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = first; at !== -1; at = trespassFrom(bytes, from, grammar)) {
    kept.push(bytes.slice(from, at));
    from = at + 1;
  }
  return kept.join('') + bytes.slice(from);
}

/**
 * The last gate before the terminal: gives `bytes` as they are when they keep to our own grammar (see `grammarOf`), and
 * without what does not otherwise. Every write must hold whole sequences.
 */
export function gate(bytes: string, ...grants: readonly Grant[]): string {
  const first = trespassIn(bytes, ...grants);
  if (first === -1) return bytes;
  if (isStrict) report(bytes, first);
  return dropped(bytes, first, grammarFor(grants));
}
