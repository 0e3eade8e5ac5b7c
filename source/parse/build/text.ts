import {safe} from '../safe.ts';

/** What will stand before the next words: nothing, a space, the end of a source line, or a hard line break. */
type Gap = '' | ' ' | 'wrap' | '\n';

// Patterns on Unicode's classes stand in functions: at the head of a file they would be made at every start.
/** Whether a character is of a script that is written without spaces: where a source line ends between two of their characters, no space is meant. */
const isSpaceless = (character: string): boolean =>
  character >= '\u2e80' &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u3003\u3008-\u3011\uff01-\uff60]/u.test(character);

/** A character with the marks, joiners and Korean vowels on it, at the end of a text. */
const lastCluster = (text: string): string =>
  /\S?(?:[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]|\u200c|\u200d){0,32}$/u.exec(text)?.[0] ?? '';

/** How far back a cluster is looked for. */
const reach = 32;

const tab = 4;

const plain = /^[\x20-\x7e]*$/;

/** A line with its tabs as the spaces up to the next stop; `column` columns stand before it. */
function expandedLine(line: string, column: number): string {
  let out = ' '.repeat(column);
  line.split('\t').forEach((stretch, index) => {
    out += index === 0 ? stretch : ' '.repeat(tab - (out.length % tab)) + stretch;
  });
  return out.slice(column);
}

const expanded = (text: string, column: number): string =>
  text.includes('\t')
    ? text
        .split('\n')
        .map((line, index) => expandedLine(line, index === 0 ? column : 0))
        .join('\n')
    : text;

/** Words with one space between them; between characters of a script without spaces, the end of a line is none. */
function collapsed(words: string): string {
  if (!/\s\s|[^\S ]/.test(words)) return words;
  return words.replace(/\s+/g, (space, at: number) => {
    const next = words.charAt(at + space.length);
    return space.includes('\n') && isSpaceless(next) && isSpaceless(words.charAt(at - 1)) ? '' : ' ';
  });
}

/** The text of the block that is being built: cleaned, NFC over the borders of its pieces, one space between words. */
export class BlockText {
  readonly #pieces: string[] = [];
  #length = 0;
  #gap: Gap = '';
  #verbatim = false;

  /** True when some of it keeps its own spaces. */
  get isVerbatim(): boolean {
    return this.#verbatim;
  }

  /** UTF-16 units so far; a space that only following words would bring is not counted. */
  get length(): number {
    return this.#length;
  }

  /** Adds words; runs of space count as one. */
  words(raw: string): void {
    // Most pieces are plain words: these need no cleaning.
    const clean = plain.test(raw) ? raw : safe(this.#takeBack(raw) + raw);
    const words = clean.trim();
    const start = clean.search(/\S/);
    if (start !== 0 && clean !== '')
      this.part(clean.slice(0, start === -1 ? undefined : start).includes('\n') ? 'wrap' : ' ');
    if (words === '') return;
    this.#append(collapsed(words));
    const end = start + words.length;
    if (end < clean.length) this.part(clean.includes('\n', end) ? 'wrap' : ' ');
  }

  /** Adds text with its own spaces and newlines; tabs become spaces. */
  verbatim(raw: string): void {
    const clean = safe(this.#takeBack(raw) + raw);
    const last = this.#pieces.at(-1) ?? '';
    const column = (last.length - (last.lastIndexOf('\n') + 1)) % tab;
    this.#append(expanded(clean, column).replace(/[^\S\n]/g, ' '));
    this.#verbatim = true;
  }

  /** Parts what follows from what was: by a space, a source line's end, or a newline, which outlasts the others. */
  part(gap: ' ' | 'wrap' | '\n'): void {
    if (this.#gap !== '\n') this.#gap = gap;
  }

  /** Takes back the last cluster when what follows may change it, as an accent does that comes in a piece of its own. */
  #takeBack(next: string): string {
    const last = this.#pieces.at(-1);
    if (last === undefined || this.#gap !== '' || /^[\x00-\x7f\u2010-\u2027]?$/.test(next.charAt(0))) return '';
    const cluster = lastCluster(last.slice(-reach));
    if (cluster === '') return '';
    this.#pieces.pop();
    this.#length -= last.length;
    this.#push(last.slice(0, last.length - cluster.length));
    return cluster;
  }

  /** What the gap before `next` is set as. */
  #joint(next: string): string {
    const last = this.#pieces.at(-1);
    if (last === undefined || this.#gap === '') return '';
    if (this.#gap !== 'wrap') return this.#gap;
    return isSpaceless(last.slice(-1)) && isSpaceless(next.charAt(0)) ? '' : ' ';
  }

  #append(text: string): void {
    if (text === '') return;
    this.#push(this.#joint(text) + text);
    this.#gap = '';
  }

  #push(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  toString(): string {
    return this.#pieces.length === 1 ? (this.#pieces[0] ?? '') : this.#pieces.join('');
  }
}
