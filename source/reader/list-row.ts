import {cells, truncate} from '../layout/index.ts';
import type {Piece, Role} from '../model.ts';
import type {Row} from './page.ts';

/** Words with what they are. */
export const piece = (text: string, ...roles: Role[]): Piece => ({text, roles});

/** A row of a list, filled to its width on its ground; the left end gives way to the right one. */
export function listRow(columns: number, left: Row, right: string, ...ground: Role[]): Row {
  const end = right !== '' && cells(right) + 10 < columns ? `${right} ` : '';
  const room = columns - cells(end);
  const kept: Piece[] = [];
  let used = 0;
  for (const {text, roles} of left) {
    const words = truncate(text, room - used - 1);
    kept.push({text: words, roles: [...ground, ...roles]});
    used += cells(words);
    if (words !== text) break;
  }
  const filled = [...kept, {text: ' '.repeat(Math.max(0, room - used)), roles: ground}];
  return end === '' ? filled : [...filled, {text: end, roles: [...ground, 'panel-faint']}];
}

/** A summary in as many rows as it needs, broken between words. */
export function folded(text: string, columns: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && cells(last) + 1 + cells(word) <= columns) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}
