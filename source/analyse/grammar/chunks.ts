import type {Token} from './token.ts';
import type {VerbForm} from './verbs.ts';
import type {Tag} from './words.ts';

/** What a chunk is: a noun phrase, a verb group (`finite`, `ing`, `to`), or a single token under its own tag. */
export type ChunkKind = 'noun' | 'verb' | 'ing' | 'to' | 'word';

/** A few words that belong together; `from`, `to` count tokens of the sentence, `to` not included. `head`: the token that matters. */
export type Chunk = {
  readonly kind: ChunkKind;
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
  readonly head: number;
};

// “Lee’s claim”, “her claim”: whose it is stands apart, so that it can be named. Runs are bounded, so that any text takes linear time.
const shapes: readonly {readonly kind: ChunkKind; readonly opens: string; readonly pattern: RegExp}[] = [
  {
    kind: 'noun',
    opens: 'nDNhPT#ru',
    pattern:
      /P|h(?=[rD#ng]{0,8}u)|[Dh]{0,4}[#nN]{0,8}T{1,8}fD?[NT]+|[Dh]{0,4}(?:r(?=[#nNu]))?[#nNTu](?:[#nNTu]|d(?=n))*(?:s(?![rD#nNg]{0,8}u)[Dh]{0,4}(?:r(?=n))?[#nNTg](?:[#nNTu])*)*s?/y,
  },
  {kind: 'to', opens: 'o', pattern: /or{0,8}x?r{0,8}v/y},
  {kind: 'verb', opens: 'vxr', pattern: /r{0,8}x[xr]{0,16}(?:[vg])?|r{0,8}v/y},
  {kind: 'ing', opens: 'gr', pattern: /r{0,8}gr{0,8}v?|g/y},
];

function headOf(kind: ChunkKind, tags: string, from: number, to: number): number {
  if (kind === 'noun') return to - from > 1 && tags.charAt(to - 1) === 's' ? to - 2 : to - 1;
  if (kind === 'word') return to - 1;
  for (let at = to - 1; at >= from; at--) if (tags.charAt(at) !== 'r') return at;
  return to - 1;
}

/** Groups the tokens of a sentence into chunks. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const tags = tokens.map(token => token.tag).join('');
  const chunks: Chunk[] = [];
  for (let at = 0; at < tags.length; ) {
    let made: Chunk | undefined;
    for (const {kind, opens, pattern} of shapes) {
      if (!opens.includes(tags.charAt(at))) continue;
      pattern.lastIndex = at;
      if (!pattern.test(tags) || pattern.lastIndex === at) continue;
      const to = pattern.lastIndex;
      made = {kind, tag: kind === 'noun' ? 'n' : 'v', from: at, to, head: headOf(kind, tags, at, to)};
      break;
    }
    const token = tokens[at];
    const chunk: Chunk = made ?? {kind: 'word', tag: token?.tag ?? 'n', from: at, to: at + 1, head: at};
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

/** Whether there is a noun phrase. */
export const isNoun = (chunk: Chunk | undefined): chunk is Chunk & {readonly kind: 'noun'} => chunk?.kind === 'noun';

/** The verb of a verb group, when we know it. */
export function verbOf(tokens: readonly Token[], chunk: Chunk): VerbForm | undefined {
  return chunk.kind === 'noun' || chunk.kind === 'word' ? undefined : tokens[chunk.head]?.form;
}
