import type {Keeping} from './keeping.ts';
import {canonical, fragmentOf, isUrl} from './open/index.ts';
import {safeAddress, safeLine} from './parse/safe.ts';
import type {State} from './reader/index.ts';
import {type Beginning, beginningOf, isShort} from './reading-in.ts';
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

/** Opens one address, as far as its first screen needs it. */
export async function arrivalOf(
  address: string,
  choices: Choices,
  keeping: Keeping,
  signal: AbortSignal,
): Promise<Arrival> {
  const first = await openTelling(address, {...optionsOf(choices), signal, frontFirst: true});
  // Not under the address that was asked for: redirects lead from many to one.
  const name = canonical(safeAddress(first.address));
  const {columns, rows} = sizeNow();
  const beginning = await beginningOf(first, name === undefined ? 0 : keeping.placeOf(name), columns * rows);
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
