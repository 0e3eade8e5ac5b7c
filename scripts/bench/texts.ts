import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const names = ['Ada Lindqvist', 'Mayor Tomas Reyes', 'a harbour official', 'Noor Haddad', 'the water board', 'Reuters'];
const verbs = ['said', 'told reporters', 'wrote', 'added', 'warned'];
const things = [
  'bridge',
  'harbour',
  'budget',
  'ferry',
  'reservoir',
  'railway',
  'market',
  'archive',
  'festival',
  'tunnel',
];
const states = ['closed', 'delayed', 'repaired', 'flooded', 'crowded', 'forgotten', 'rebuilt', 'painted'];

/** Numbers that are the same in every run (a linear congruential generator, Numerical Recipes' constants). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function paragraphs(bytes: number, isMarkdown: boolean): string {
  const random = numbers(7);
  const pick = (list: readonly string[]): string => list[Math.floor(random.next().value * list.length)] ?? '';
  const sentence = (): string =>
    random.next().value < 0.25
      ? `“The ${pick(things)} will be ${pick(states)} before the ${pick(things)},” ${pick(names)} ${pick(verbs)}.`
      : `The ${pick(things)} was ${pick(states)} and the ${pick(things)} ${isMarkdown ? `*${pick(states)}*` : pick(states)} again, so nobody saw the ${pick(things)}.`;
  const parts: string[] = [];
  for (let size = 0, count = 0; size < bytes; count += 1) {
    const heading = isMarkdown
      ? `## The ${pick(things)}, part ${count / 20}`
      : `The ${pick(things)}, part ${count / 20}`;
    const part = count % 20 === 0 ? heading : Array.from({length: 5}, sentence).join(' ');
    size += Buffer.byteLength(part) + 2;
    parts.push(part);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Where a word stands that is nowhere else: at nine tenths of the large texts. */
export const rareWord = 'zanzibarine';

function made(name: string, bytes: number, isMarkdown: boolean): string {
  const text = paragraphs(bytes, isMarkdown);
  const at = text.indexOf(' ', Math.floor(text.length * 0.9));
  const path = join(tmpdir(), 'broadsheet-bench-texts', name);
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, `${text.slice(0, at)} ${rareWord}${text.slice(at)}`);
  return path;
}

/** The texts that are read: the bundled article, and Markdown and plain text made by rule: ten megabytes, one, ten kilobytes. */
export const texts = {
  article: (): string => join('articles', 'iran-arrest-warrant.md'),
  markdown: (): string => made('large.md', 10_000_000, true),
  plain: (): string => made('large.txt', 10_000_000, false),
  middle: (): string => made('middle.md', 1_000_000, true),
  small: (): string => made('small.md', 10_000, true),
};

export const sizeOf = (path: string): number => readFileSync(path).length;
