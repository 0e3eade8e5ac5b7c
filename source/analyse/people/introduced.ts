import type {Reading} from '../reading.ts';
import {singular, takesUp} from './unnamed.ts';

/** The nouns of a text that do not take up what was named before, in the singular. */
function introductions({paragraphs}: Reading): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const {sentences} of paragraphs)
    for (const {chunks, tokens} of sentences)
      for (const {from, head} of chunks) {
        const token = tokens[head];
        if (token?.tag === 'n' && !takesUp.has(tokens[from]?.lower ?? '')) nouns.add(singular(token.lower));
      }
  return nouns;
}

/** Whether the text has such a noun; they are looked for when one is asked for, which few texts need. */
export function introducedIn(reading: Reading): (noun: string) => boolean {
  let nouns: ReadonlySet<string> | undefined;
  return noun => {
    nouns ??= introductions(reading);
    return nouns.has(noun);
  };
}
