import type {Head} from '../../model.ts';
import type {Builder} from '../builder.ts';
import {linkedWords} from '../linked-words.ts';
import {type Around, bylineOf, dateOf, headingOf, isTitle} from './headings.ts';
import type {Line} from './lines.ts';
import {type Part, partsOf} from './parts.ts';
import type {Shape} from './shape.ts';

/** How many chunks may stand before the title and its byline. */
const mastheadChunks = 5;

/** Words with their addresses as links; what stands between underscores, as in typed books, is emphasis. */
function writeWords(builder: Builder, text: string): void {
  let at = 0;
  for (const {0: found, 1: words = '', index} of text.includes('_')
    ? text.matchAll(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{1,300}?)(?<=\S)_(?![\p{L}\p{N}_])/gu)
    : []) {
    linkedWords(builder, text.slice(at, index));
    builder.words(words, {kind: 'emphasis'});
    at = index + found.length;
  }
  linkedWords(builder, text.slice(at));
}

/** Lines as the words they are: a word that is broken at a hyphen loses the space after it. */
function joined(lines: readonly Line[]): string {
  const text = lines.map(line => line.text).join('\n');
  return text.includes('-\n') ? text.replace(/(?<=\p{L}-)\n(?=\p{Ll})/gu, '') : text;
}

const markers: Readonly<Record<string, string>> = {o: '•', '-': '•', '*': '•', '+': '•', '‣': '•'};

/** Tells a plain text to the builder, chunk by chunk, and finds what it says of itself on the way. */
export class PlainWriter {
  readonly #builder: Builder;
  readonly #shape: Shape;
  #head: Partial<Head> = {};
  #chunks = 0;
  #underlined = false;
  /** The indents of the lists that the item before stands in. */
  readonly #lists: number[] = [];

  constructor(builder: Builder, shape: Shape) {
    this.#builder = builder;
    this.#shape = shape;
  }

  /** What the text says of itself, so far. */
  get head(): Partial<Head> {
    return this.#head;
  }

  /** Tells one chunk. */
  write(around: Around): void {
    this.#chunks += 1;
    const isEarly = this.#chunks <= mastheadChunks;
    if (!(isEarly && (this.#mail(around.lines) || this.#masthead(around)))) this.#body(around);
  }

  #masthead(around: Around): boolean {
    const text = around.lines.map(line => line.text).join(' ');
    const [first] = around.lines;
    const isCentred = text.length < 100 && (first?.indent ?? 0) >= this.#shape.indent + 4;
    if (this.#head.title === undefined && (this.#chunks === 1 || isCentred) && isTitle(around)) {
      this.#title(text, 1);
      return true;
    }
    const byline = this.#head.byline === undefined ? bylineOf(text) : undefined;
    const date = this.#head.date === undefined ? dateOf(text) : undefined;
    if (around.lines.length !== 1 || this.#chunks === 1 || !(byline || date)) return false;
    this.#head = {...this.#head, ...(byline && {byline}), ...(date && {date})};
    this.#builder.words(text).close({kind: 'dateline'});
    return true;
  }

  #title(title: string, level: number): void {
    this.#head = {...this.#head, title};
    this.#builder.words(title).close({kind: 'heading', level});
  }

  /** For letters: the subject is the title, the other lines of the head stand under it. */
  #mail(lines: readonly Line[]): boolean {
    const fields = lines.map(({text}) => /^([A-Z][\w-]*): +(.*)$/.exec(text));
    const subject = fields.find(field => field?.[1]?.toLowerCase() === 'subject')?.[2];
    const isMail = this.#chunks === 1 && subject && fields[0] !== null && fields.some(field => field?.[1] === 'From');
    if (!isMail) return false;
    this.#title(subject, 1);
    this.#lines(lines.filter(({text}) => !/^subject:/i.test(text)));
    this.#builder.close({kind: 'dateline'});
    return true;
  }

  #body(around: Around): void {
    const heading = headingOf(around, this.#shape.indent);
    const parts = heading ? [] : partsOf(around.lines, this.#shape);
    if (heading) this.#builder.words(heading.text).close({kind: 'heading', level: heading.level});
    for (const part of parts) this.#part(part);
  }

  /** How deep an item stands in its list: an item that is set in further than the one before it is within that. */
  #depth(indent: number): number {
    while (this.#lists.length > 1 && indent < (this.#lists.at(-1) ?? 0)) this.#lists.pop();
    if (this.#lists.length === 0 || indent > (this.#lists.at(-1) ?? 0) + 1) this.#lists.push(indent);
    return this.#lists.length - 1;
  }

  #part(part: Part): void {
    const builder = this.#builder;
    if (part.kind !== 'item') this.#lists.splice(0);
    switch (part.kind) {
      case 'rule':
        builder.close({kind: 'rule'});
        return;
      case 'underlined':
        this.#heading(joined(part.lines), part.level);
        return;
      case 'quote':
        writeWords(builder, joined(part.lines));
        builder.close({kind: 'block-quote', depth: part.depth});
        return;
      case 'item':
        writeWords(builder, joined(part.lines));
        builder.close({
          kind: 'item',
          depth: this.#depth(part.indent),
          marker: markers[part.marker] ?? part.marker,
        });
        return;
      case 'verbatim':
        this.#verbatim(part.lines);
        return;
      case 'verse':
        this.#lines(part.lines);
        builder.close({kind: 'paragraph'});
        return;
      case 'prose':
        writeWords(builder, joined(part.lines));
        builder.close({kind: 'paragraph'});
    }
  }

  #heading(text: string, level: number): void {
    if (this.#head.title === undefined && this.#chunks === 1) this.#title(text, 1);
    else this.#builder.words(text).close({kind: 'heading', level: this.#underlined ? level : 2});
    this.#underlined ||= level === 2;
  }

  #lines(lines: readonly Line[]): void {
    for (const {text} of lines) {
      writeWords(this.#builder, text);
      this.#builder.lineBreak();
    }
  }

  #verbatim(lines: readonly Line[]): void {
    const edge = Math.min(...lines.map(({indent}) => indent));
    const text = lines.map(line => ' '.repeat(line.indent - edge) + line.text).join('\n');
    this.#builder.verbatim(text).close({kind: 'code'});
  }
}
