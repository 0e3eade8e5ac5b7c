import type {Token} from 'markdown-it';
import type {TableGrid} from '../../model.ts';
import type {Builder} from '../builder.ts';
import {Slugs} from '../slug.ts';
import type {Definitions} from './definitions.ts';
import {isPicture, pictureIn, wordsOf, writeInline} from './inline.ts';
import {markdown} from './library.ts';
import {Notes} from './notes.ts';
import {Place} from './place.ts';
import {writeHtml} from './raw-html.ts';

const task = /^\[([ xX])\][ \t]+/;

function alignOf(token: Token): TableGrid['align'][number] {
  const align = /text-align:(\w+)/.exec(`${token.attrGet('style') ?? ''}`)?.[1];
  return align === 'right' || align === 'center' ? align : 'left';
}

/** Goes through the blocks of a Markdown text and tells them to the builder. */
export class Walk {
  readonly #builder: Builder;
  readonly #definitions: Definitions;
  readonly #place: Place;
  readonly #notes = new Notes();
  readonly #slugs = new Slugs();
  #align: TableGrid['align'][number][] = [];
  #heading = 0;
  #title: string | undefined;

  constructor(builder: Builder, definitions: Definitions) {
    this.#builder = builder;
    this.#definitions = definitions;
    this.#place = new Place(builder);
  }

  /** The words of the first heading of the first level. */
  get title(): string | undefined {
    return this.#title;
  }

  /** Tells blocks of the text; footnotes are kept back. */
  read(tokens: readonly Token[]): void {
    for (const token of tokens) {
      if (token.type === 'inline') token.children = this.#within(token.content);
      if (this.#notes.keeps(token)) continue;
      this.#tell(token);
      // The tokens of a long list wait for each other, and what stands within their lines is the larger part of them.
      token.children = null;
    }
  }

  /** Tells the footnotes that were kept back, in the order in which they are referred to. */
  readNotes(): void {
    for (const {marker, anchor, tokens, words = []} of this.#notes.inOrder(this.#definitions.footnotes.list)) {
      this.#place.note(marker);
      if (anchor) this.#builder.anchor(anchor);
      for (const token of tokens) this.#tell(token);
      writeInline(this.#builder, words);
      this.#place.close();
      this.#place.note(undefined);
    }
  }

  /** How each kind of block is told. What is not named here has no words of its own. */
  readonly #tellings: Readonly<Record<string, (token: Token) => unknown>> = {
    inline: token => this.#inline(token.children ?? []),
    paragraph_close: () => this.#place.close(),
    heading_open: ({tag}) => this.#openHeading(Number(tag.slice(1))),
    heading_close: () => this.#closeHeading(),
    bullet_list_open: () => this.#place.enter('list'),
    bullet_list_close: () => this.#place.leave('list'),
    ordered_list_open: () => this.#place.enter('list'),
    ordered_list_close: () => this.#place.leave('list'),
    list_item_open: ({info, markup}) => this.#place.item(info && `${info}${markup}`),
    blockquote_open: () => this.#place.enter('quote'),
    blockquote_close: () => this.#place.leave('quote'),
    fence: ({content, info}) => this.#code(content, info.trim().split(/\s/, 1)[0]),
    code_block: ({content}) => this.#code(content),
    html_block: ({content}) => writeHtml(this.#builder, content, () => this.#place.close()),
    hr: () => this.#builder.close({kind: 'rule'}),
    table_open: () => this.#align.splice(0),
    th_open: token => this.#align.push(alignOf(token)),
    th_close: () => this.#builder.cell(),
    td_close: () => this.#builder.cell(),
    tr_close: () => this.#builder.row(),
    table_close: () => this.#builder.close({kind: 'table', header: true, align: [...this.#align]}),
  };

  #tell(token: Token): void {
    this.#tellings[token.type]?.(token);
  }

  #within(content: string): Token[] {
    const tokens: Token[] = [];
    const library = markdown();
    library.inline.parse(content, library, this.#definitions, tokens);
    return tokens;
  }

  #inline(tokens: Token[]): void {
    const [first] = tokens;
    const done = this.#place.isItemStart && first?.type === 'text' ? task.exec(first.content) : null;
    if (first && done) {
      this.#place.task(done[1] !== ' ');
      first.content = first.content.slice(done[0].length);
    }
    if (this.#heading > 0 && this.#place.isOpen) this.#name(wordsOf(tokens));
    this.#place.begin();
    writeInline(this.#builder, tokens);
    if (this.#heading === 0 && this.#place.isOpen && isPicture(tokens))
      this.#builder.close({kind: 'caption', picture: pictureIn(tokens)});
  }

  /** Names the place of a heading, for links to it. */
  #name(heading: string): void {
    if (this.#heading === 1) this.#title ??= heading;
    this.#builder.anchor(this.#slugs.next(heading));
  }

  #openHeading(level: number): void {
    this.#heading = level;
    if (!this.#place.isOpen) this.#builder.open({kind: 'strong'});
  }

  #closeHeading(): void {
    if (this.#place.isOpen) this.#builder.close({kind: 'heading', level: this.#heading});
    else {
      this.#builder.shut();
      this.#place.close();
    }
    this.#heading = 0;
  }

  #code(content: string, language?: string): void {
    this.#builder.verbatim(content).close({kind: 'code', ...(language && {language})});
  }
}
