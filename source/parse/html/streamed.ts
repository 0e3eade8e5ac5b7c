import {type Element, findAll} from './tree.ts';

const idOf = ({attributes}: Element): string => attributes.get('id') ?? '';

/** True for a piece of a page that was sent late, and is hidden only until a script moves it. */
export const isPiece = (element: Element): boolean =>
  element.attributes.has('hidden') && /^S:[\da-f]+$/.test(idOf(element));

/** Puts a late piece where it belongs, in place of what stands there until it comes: up to the end of the boundary, or one element. */
function fill(hole: Element, piece: Element): void {
  const {parent} = hole;
  if (!parent) return;
  const from = parent.children.indexOf(hole);
  const end = parent.children.findIndex((node, at) => at > from && typeof node !== 'string' && node.name === '#/$');
  const isBoundary = idOf(hole).startsWith('B:');
  parent.children.splice(from, isBoundary ? (end > from ? end - from : 2) : 1, piece);
  piece.parent = parent;
}

/** No page has more pieces than this. */
const mostPieces = 500;

/** For the page that React sends in pieces: `<div hidden id="S:1">` at its end, which scripts would move to where it belongs. */
export function joinStreamed(page: Element): void {
  const pieces = findAll(page, isPiece).slice(0, mostPieces);
  if (pieces.length === 0) return;
  const holes = new Map(findAll(page, one => one.name === 'template').map(hole => [idOf(hole), hole]));
  for (const piece of pieces) {
    const number = idOf(piece).slice(2);
    const hole = holes.get(`B:${number}`) ?? holes.get(`P:${number}`);
    if (!hole || !piece.parent) continue;
    piece.parent.children = piece.parent.children.filter(child => child !== piece);
    fill(hole, piece);
  }
}
