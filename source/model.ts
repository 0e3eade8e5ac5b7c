/**
 * The vocabulary: every type that passes between rooms. No logic lives here.
 *
 * A document is one string; everything else is a span of it. Offsets are UTF-16 code units into `Document.text`.
 */

/** A stretch of a document's text: `from` included, `to` not, in UTF-16 units. */
export type Span = {readonly from: number; readonly to: number};

/** What kind of text came through the door. */
export type MediaType = 'text/markdown' | 'text/plain' | 'text/html' | FeedType;

/** What kind of feed it is: RSS of any version, Atom, or JSON Feed. */
export type FeedType = 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';

/** A text as it came in, with the address people know it by: nothing is cleaned yet. */
export type Raw = {
  /** From the web: where the page was found at the end of all redirects. */
  readonly address: string;
  readonly text: string;
  readonly type: MediaType;
  /** From the web: when it came, or was last confirmed to be as it is; ISO 8601. */
  readonly fetched?: string;
  /** What a reader should know about how it came, each a sentence: redirects, its age, a missing end. Not cleaned yet. */
  readonly notices?: readonly string[];
  /** Where `text` is only the front of a large text, and its end: gives all of it. Throws as opening it does. */
  readonly whole?: () => Promise<Raw>;
};

/** The grid of a table block: a span for every cell, row by row; every row has as many cells as there are columns. */
export type TableGrid = {
  readonly rows: readonly (readonly Span[])[];
  readonly align: readonly ('left' | 'right' | 'center')[];
  /** True when the first row names the columns. */
  readonly header: boolean;
};

/** What a block is. `summary` is the standfirst under the title; `dateline` the line of date, section and byline. */
export type BlockKind =
  | {readonly kind: 'heading'; readonly level: number}
  | {readonly kind: 'summary'}
  | {readonly kind: 'dateline'}
  | {readonly kind: 'paragraph'}
  /** `depth` counts from 0; `marker` is what stands before the words: `•`, `1.`, `☐`, `☑`; empty in an item's further paragraphs. */
  | {readonly kind: 'item'; readonly depth: number; readonly marker: string}
  | {readonly kind: 'block-quote'; readonly depth: number}
  | {readonly kind: 'code'; readonly language?: string}
  /** `picture` is the address of what it stands under, as links are written. */
  | {readonly kind: 'caption'; readonly picture?: string}
  | ({readonly kind: 'table'} & TableGrid)
  | {readonly kind: 'rule'}
  /** A footnote's own text, at the end; `marker` is its number as shown. */
  | {readonly kind: 'footnote'; readonly marker: string};

/** A stretch of text set as one: blocks do not overlap, are never empty, and cover all words. */
export type Block = Span & BlockKind;

/** What an inline is. A link's `href` is absolute http(s) or mailto, a path relative to the article, or `#fragment`. */
export type InlineKind =
  | {readonly kind: 'strong'}
  | {readonly kind: 'emphasis'}
  | {readonly kind: 'deleted'}
  | {readonly kind: 'code'}
  | {readonly kind: 'link'; readonly href: string};

/** A stretch within a block that is set apart. Inlines may nest. */
export type Inline = Span & InlineKind;

/** What a text says of itself before its first block: from front matter or a page's metadata. */
export type Head = {
  readonly title: string;
  readonly summary?: string;
  readonly byline?: string;
  /** ISO 8601, to the day or finer. */
  readonly date?: string;
  /** The outlet that published it. */
  readonly publication?: string;
  /** The part of the paper it stands in, “World”. */
  readonly department?: string;
  /** BCP 47. */
  readonly language?: string;
};

/**
 * A cleaned text with its blocks and inlines.
 *
 * `text` is NFC; no control, bidi-override or other unsafe character is in it; one space between words and one newline
 * between blocks (code keeps its own spaces and newlines; a hard line break is a newline within its block; the cells of a table are
 * apart by one space, its rows by one newline; a rule is `* * *`).
 */
export type Document = Head & {
  readonly address: string;
  readonly type: MediaType;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
  /** Where links to `#name` lead: the start of a block. */
  readonly anchors?: ReadonlyMap<string, number>;
};

/** A part of an article under one heading. `given`: the author's heading; otherwise an outline made from paragraphs. */
export type Section = Span & {readonly title: string; readonly level: number; readonly given: boolean};

/** What kind of source the journalist leans on. `publication`: outlets and agencies; `unnamed`: “a senior official”. */
export type SourceKind = 'person' | 'organisation' | 'publication' | 'document' | 'unnamed';

/** What an outlet does where it is named: carries the claim, was spoken to, employs somebody, is credited in a dateline, or is talked about. */
export type OutletRole = 'publisher' | 'venue' | 'affiliation' | 'credit' | 'topic';

/** A place where a source is named; `role` only where an outlet is. */
export type SourceMention = Span & {readonly role?: OutletRole};

/** Somebody or something the journalist leans on, with every place it is mentioned, in order. */
export type Source = {
  /** Unique in the article: the name in lower case with hyphens. */
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Who they are, as the text introduces them: “Tehran prosecutor”. */
  readonly role?: string;
  readonly mentions: readonly SourceMention[];
};

/** What an attribution rests on: who, by which words, carried by whom, and the rule that says so. */
export type Attribution = {
  readonly source: Source;
  /** The words next to the statement that name the source, a pronoun perhaps. */
  readonly mention: Span;
  /** The words that tell: “said”, “according to”. */
  readonly cue?: Span;
  /** The outlet that carried the words, when the text says so. */
  readonly via?: Source;
  /** All outlets that carried the words, the nearest to the reader first, when there is more than one: `via` is the first of them. */
  readonly chain?: readonly Source[];
  /** The file name of the rule that spoke. */
  readonly rule: string;
  /** How sure the choice among candidates was, from 0 to 1. */
  readonly confidence: number;
};

/**
 * Words in quotation marks, or a block quotation; the span is without the marks.
 * `speech` is somebody's words, `phrase` a term, a title, a scare quote. `direct` is a whole utterance, not a part of the journalist's sentence.
 */
export type Quote = Span & {
  readonly kind: 'speech' | 'phrase';
  readonly direct: boolean;
  readonly attribution?: Attribution;
  /** Where the words stand in the article that they were taken from, on a page that sets articles beside each other. */
  readonly origin?: {readonly article: Article; readonly quote: Quote};
};

/** A statement that leans on a source, quoted or not: the span is the statement (PolNeAR's *content*). */
export type Citation = Span & {readonly attribution: Attribution};

/** A document with what was found in it; each list in order of `from`. */
export type Article = Document & {
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly citations: readonly Citation[];
  /** The two articles that this page sets beside each other, where it is such a page. */
  readonly compares?: readonly [Article, Article];
};

/** A picture as it is drawn: red, green and blue of each pixel, row by row from the upper left, three bytes a pixel. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** The same, packed (zlib), where a terminal is to draw them itself. */
  readonly packed?: Uint8Array;
};

type SettingRole = 'title' | 'heading' | 'subheading' | 'summary' | 'dateline' | 'caption' | 'code';
type InlineRole = 'strong' | 'emphasis' | 'deleted' | 'link' | 'ornament';
type FindingRole = 'speech' | 'phrase' | 'mention' | 'cue' | 'focus' | 'match' | 'current-match' | 'faded';
type BarRole = 'bar' | 'bar-strong' | 'bar-faint' | 'key' | 'note' | 'note-faint' | 'notice';
type PanelRole = 'panel' | 'panel-title' | 'panel-faint' | 'selected';

/** What a stretch of a row shows, never how it looks: a theme says that. `speaker-N` is the colour a speaker keeps. */
export type Role = SettingRole | InlineRole | FindingRole | BarRole | PanelRole | `speaker-${0 | 1 | 2 | 3 | 4 | 5}`;

/** A span of the text that carries a role. Decorations may overlap; each piece of a row knows every role that holds. */
export type Decoration = Span & {readonly role: Role; readonly href?: string};

/** A run of a row in which the same roles hold; in a link, with where it leads. */
export type Piece = {readonly text: string; readonly roles: readonly Role[]; readonly href?: string};
