import type {Keeping} from './keeping.ts';
import {canonical, fragmentOf, isUrl} from './open/index.ts';
import {safeAddress, safeLine} from './parse/safe.ts';
import type {State} from './reader/index.ts';
import {type Beginning, beginningOf, isShort, unitsFor} from './reading-in.ts';
import {sizeNow} from './session.ts';
import {type Choices, optionsOf} from './usage.ts';
import {openTelling} from './waiting.ts';

/** An article that has come through the door, as far as it has been read, with where its reader was. */
export type Arrival = {
  readonly asked?: string;
  readonly beginning: Beginning;
  readonly place: Partial<State>;
  /** The place that the address names, `#fragment`. */
  readonly fragment?: string;
};

/** A row of text is seldom wider, however wide the screen is, in columns. */
const widest = 90;

/** How much text a screen holds, in UTF-16 units. */
function screenful(): number {
  const {columns, rows} = sizeNow();
  return Math.min(columns, widest) * rows;
}

/** The name under which an article is remembered. */
const nameFor = (address: string): string | undefined => canonical(safeAddress(address));

/** Opens one address, as far as its first screen needs it. */
export async function arrivalOf(
  address: string,
  choices: Choices,
  keeping: Keeping,
  signal: AbortSignal,
): Promise<Arrival> {
  const placeOf = (name: string | undefined): number => (name === undefined ? 0 : keeping.placeOf(name));
  const screen = screenful();
  const asked = isUrl(address) ? undefined : nameFor(address);
  const frontFirst = unitsFor(placeOf(asked), screen);
  const first = await openTelling(address, {...optionsOf(choices), signal, frontFirst});
  // Not under the address that was asked for: redirects lead from many to one.
  const name = asked ?? nameFor(first.address);
  const beginning = await beginningOf(first, placeOf(name), screen);
  const notice = first.notices?.join(' ');
  const place = {
    ...(name !== undefined && keeping.recall(beginning.article, name)),
    ...(notice && {notice: safeLine(notice)}),
    ...(!isShort(beginning) && {loading: 0}),
  };
  const fragment = isUrl(address) ? fragmentOf(address) : '';
  return {asked: address, beginning, place, ...(fragment !== '' && {fragment})};
}

/** A page that is made here: a list of what several addresses hold, or what was asked of them. */
export async function pageArrival(addresses: readonly string[], choices: Choices): Promise<Arrival> {
  const {pageOf} = await import('./made-page.ts');
  return {beginning: {article: await pageOf(addresses, choices), isWhole: true}, place: {}};
}
