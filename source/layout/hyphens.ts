/** Where a word may be broken: offsets in it, in order. */
export type Hyphens = (word: string) => readonly number[];

// The package has no types: what it gives is looked at before it is used.
const patterns: Readonly<Record<string, () => Promise<unknown>>> = {
  // @ts-expect-error no types
  en: () => import('hyphen/en-us/index.js'),
  // @ts-expect-error no types
  'en-gb': () => import('hyphen/en-gb/index.js'),
  // @ts-expect-error no types
  es: () => import('hyphen/es/index.js'),
  // @ts-expect-error no types
  fr: () => import('hyphen/fr/index.js'),
  // @ts-expect-error no types
  it: () => import('hyphen/it/index.js'),
  // @ts-expect-error no types
  pt: () => import('hyphen/pt/index.js'),
};

/** The patterns that a language is broken by; a text that tells none is taken for English. */
function nameFor(language = 'en'): string | undefined {
  const whole = language.toLowerCase();
  return [whole, whole.split('-')[0] ?? ''].find(name => Object.hasOwn(patterns, name));
}

const isObject = (value: unknown): value is {readonly [name: string]: unknown} =>
  typeof value === 'object' && value !== null;

const soft = '\u00ad';

function hyphensIn(loaded: unknown): Hyphens | undefined {
  const all = isObject(loaded) && isObject(loaded.default) ? loaded.default : loaded;
  const hyphenate = isObject(all) ? all.hyphenateSync : undefined;
  if (typeof hyphenate !== 'function') return undefined;
  const known = new Map<string, readonly number[]>();
  return word => {
    const made = known.get(word) ?? offsetsIn(String(hyphenate(word)));
    if (known.size > 20_000) known.clear();
    known.set(word, made);
    return made;
  };
}

function offsetsIn(broken: string): readonly number[] {
  const offsets: number[] = [];
  for (const part of broken.split(soft).slice(0, -1)) offsets.push((offsets.at(-1) ?? 0) + part.length);
  return offsets;
}

const ready = new Map<string, Hyphens>();

/** The places to break words of a language at, once they have been loaded. */
export const hyphensFor = (language: string | undefined): Hyphens | undefined => ready.get(nameFor(language) ?? '');

/** Loads what breaks the words of a language; false when it was there already, or there is none. */
export async function loadHyphens(language: string | undefined): Promise<boolean> {
  const name = nameFor(language);
  if (name === undefined || ready.has(name)) return false;
  const found = hyphensIn(await patterns[name]?.());
  if (found) ready.set(name, found);
  return found !== undefined;
}
