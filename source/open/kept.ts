import type {MediaType} from '../model.ts';

/** A text from the web as it is kept, to be read without the web afterwards. */
export type KeptPage = {
  /** What was asked for. */
  readonly address: string;
  /** Where it was found. */
  readonly found: string;
  readonly type: MediaType;
  readonly text: string;
  /** When it came, or was last confirmed to be as it is; ISO 8601. */
  readonly fetched: string;
  /** What the server said of keeping it, as headers. */
  readonly terms: Readonly<Record<string, string>>;
  /** What it is called, once somebody has read it. */
  readonly title?: string;
};

/** Where pages from the web are kept; nothing here throws. */
export type KeptPages = {
  readonly find: (address: string) => Promise<KeptPage | undefined>;
  readonly keep: (page: KeptPage) => Promise<void>;
};
