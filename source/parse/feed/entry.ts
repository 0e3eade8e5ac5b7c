/** Words as a feed gives them: plain, or HTML. */
export type Words = {readonly text: string; readonly isHtml: boolean};

/** An entry of a feed. */
export type Entry = {
  /** What the feed calls it by, or else its link or title: the same whenever the feed is read. */
  readonly id: string;
  readonly title: Words | undefined;
  /** Where its page is, as written. */
  readonly link: string | undefined;
  readonly date: string | undefined;
  readonly author: string | undefined;
  readonly summary: Words | undefined;
  /** The whole article, when the feed carries it. */
  readonly content: Words | undefined;
};

/** A feed, whatever it is written in. */
export type Feed = {
  readonly title: Words | undefined;
  readonly summary: Words | undefined;
  readonly language: string | undefined;
  readonly entries: readonly Entry[];
};

/** Words that are HTML; undefined when there are none. */
export const htmlWords = (text: string | undefined): Words | undefined =>
  text === undefined || text.trim() === '' ? undefined : {text, isHtml: true};

/** Words that are plain; undefined when there are none. */
export const plainWords = (text: string | undefined): Words | undefined =>
  text === undefined || text.trim() === '' ? undefined : {text, isHtml: false};

/** The most entries that are read of a feed. */
export const mostEntries = 1000;
