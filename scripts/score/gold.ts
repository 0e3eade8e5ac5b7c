import {readFileSync} from 'node:fs';
import {z} from './shape.ts';

/** A stretch of a gold text, in UTF-16 units. */
export type Stretch = {readonly start: number; readonly end: number};

/** A quotation of the shared format; `type` is direct, partial or unattributed. */
export type GoldQuote = Stretch & {
  readonly type: string;
  readonly speaker?: Stretch;
  /** The full name of the speaker, where the data has it. */
  readonly canonical?: string;
  /** The words for the outlet that carried it, in articles of our own. */
  readonly via?: string;
};

/** An attribution of the shared format, with its first source only. */
export type GoldAttribution = {
  readonly type: string;
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
};

/** An article of the shared format. */
export type GoldArticle = {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly discard: readonly Stretch[];
  readonly quotes: readonly GoldQuote[];
  readonly attributions: readonly GoldAttribution[];
  /** Where outlets are named and what they do there, in articles of our own. */
  readonly outlets?: readonly (Stretch & {readonly role: string})[];
};

function stretches(value: unknown): Stretch[] {
  return z.list(value).map(one => ({start: z.number(one, 'start') ?? 0, end: z.number(one, 'end') ?? 0}));
}

function quoteOf(value: unknown): GoldQuote {
  const start = z.number(value, 'speakerStart');
  const end = z.number(value, 'speakerEnd');
  const canonical = z.text(value, 'canonical');
  return {
    start: z.number(value, 'start') ?? 0,
    end: z.number(value, 'end') ?? 0,
    type: z.text(value, 'type') ?? '',
    ...(start !== undefined && end !== undefined && {speaker: {start, end}}),
    ...(canonical !== undefined && {canonical}),
  };
}

function articleOf(value: unknown): GoldArticle {
  return {
    id: z.text(value, 'id') ?? '',
    publisher: z.text(value, 'publisher') ?? z.text(value, 'genre') ?? '',
    text: z.text(value, 'text') ?? '',
    discard: stretches(z.field(value, 'discard')),
    quotes: z.list(z.field(value, 'quotes')).map(quoteOf),
    attributions: z.list(z.field(value, 'attributions')).map(one => ({
      type: z.text(one, 'type') ?? '',
      source: stretches(z.field(one, 'source')),
      cue: stretches(z.field(one, 'cue')),
      content: stretches(z.field(one, 'content')),
    })),
  };
}

/** The articles of a file in the shared format, one a line. */
export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => articleOf(JSON.parse(line)));
}
