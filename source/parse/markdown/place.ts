import type {Builder, Closing} from '../builder.ts';

const bullets = ['•', '◦', '▪'];

/** Where a walk through Markdown stands: in which lists, quotations and footnote; so it knows what a paragraph is there. */
export class Place {
  readonly #builder: Builder;
  #lists = 0;
  #quotes = 0;
  #marker = '';
  #note: string | undefined;

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  enter(what: 'list' | 'quote'): void {
    if (what === 'list') this.#lists += 1;
    else this.#quotes += 1;
  }

  leave(what: 'list' | 'quote'): void {
    if (what === 'list') this.#lists -= 1;
    else this.#quotes -= 1;
  }

  /** Begins an item: with its number, or a bullet. */
  item(number: string): void {
    this.#marker = number || (bullets[(this.#lists - 1) % bullets.length] ?? '•');
  }

  /** True when the next words are the first of an item. */
  get isItemStart(): boolean {
    return this.#lists > 0 && this.#marker !== '';
  }

  /** The item that begins is a task. */
  task(isDone: boolean): void {
    this.#marker = isDone ? '☑' : '☐';
  }

  /** What follows is the footnote of that marker; undefined ends it. */
  note(marker: string | undefined): void {
    this.#note = marker;
  }

  /** True where a heading may part the article: not within something else. */
  get isOpen(): boolean {
    return this.#lists === 0 && this.#quotes === 0 && this.#note === undefined;
  }

  /** Begins a paragraph: where its kind has no marker, an item's stands in the words. */
  begin(): void {
    if (this.#marker === '' || (this.#quotes === 0 && this.#note === undefined)) return;
    this.#builder.words(`${this.#marker} `);
    this.#marker = '';
  }

  /** Ends a paragraph. */
  close(): void {
    this.#builder.close(this.#kind());
    this.#marker = '';
    if (this.#note !== undefined) this.#note = '';
  }

  #kind(): Closing {
    if (this.#note !== undefined) return {kind: 'footnote', marker: this.#note};
    if (this.#quotes > 0) return {kind: 'block-quote', depth: this.#quotes - 1};
    if (this.#lists > 0) return {kind: 'item', depth: this.#lists - 1, marker: this.#marker};
    return {kind: 'paragraph'};
  }
}
