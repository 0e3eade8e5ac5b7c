import type {Head} from '../../../model.ts';
import {type Line, type Lines, linesOf, removeLines, withoutLines} from '../lines.ts';
import type {Element} from '../tree.ts';
import {asksOfReaders} from './asks.ts';
import {boxes} from './boxes.ts';
import {buttons} from './buttons.ts';
import {cards} from './cards.ts';
import {closing} from './closing.ts';
import {contents} from './contents.ts';
import {opening} from './opening.ts';
import {paywall} from './paywall.ts';
import {pointers} from './pointers.ts';
import {repeats} from './repeats.ts';

/** Finds lines that are no part of the article. */
export type Leftover = (lines: Lines, head: Head) => Iterable<Line>;

/** The passes over what is left when the furniture is gone. Each sees the page without what the ones before took. */
const leftovers: Readonly<Record<string, Leftover>> = {
  contents,
  paywall,
  boxes,
  asksOfReaders,
  pointers,
  buttons,
  cards,
  opening,
  closing,
  repeats,
};

/** Takes out lines that belong to the page, not to its article. */
export function dropLeftovers(content: Element, head: Head, trace?: (part: Element, pass: string) => void): void {
  let lines = linesOf(content);
  const gone: Line[] = [];
  for (const [why, find] of Object.entries(leftovers)) {
    const found = new Set(find(lines, head));
    if (trace) for (const {holder, nodes} of found) trace({...holder, children: [...nodes]}, why);
    lines = withoutLines(lines, found);
    for (const line of found) gone.push(line);
  }
  removeLines(gone);
}
