import {cells, wrap} from '../layout/index.ts';
import type {Article, Block, Span} from '../model.ts';
import {linkInFocus} from './links.ts';
import {focusOn, shown} from './move.ts';
import type {Row} from './page.ts';
import type {Size, State} from './state.ts';

/** What stands under a picture, and where the picture is. */
type Captioned = {readonly href: string; readonly caption: string};

const captionOf = ({text}: Article, {from, to}: Block): string => text.slice(from, to).replace(/\s+/g, ' ').trim();

const known = new WeakMap<Article, readonly (Captioned & Span)[]>();

/** Everything in an article that stands under a picture, in order. */
function captioned(article: Article): readonly (Captioned & Span)[] {
  const made =
    known.get(article) ??
    article.blocks.flatMap((block): readonly (Captioned & Span)[] =>
      block.kind === 'caption' && block.picture !== undefined
        ? [{href: block.picture, caption: captionOf(article, block), from: block.from, to: block.to}]
        : [],
    );
  known.set(article, made);
  return made;
}

/** The first caption of a picture that is touched by a stretch of the text. */
function firstIn(article: Article, {from, to}: Span): Captioned | undefined {
  const found = captioned(article).find(caption => caption.from < to && caption.to > from);
  return found && {href: found.href, caption: found.caption};
}

const namesPicture = (href: string): boolean => /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i.test(href);

/** The picture that the link in focus leads to, in the text or as the caption of one. */
export function linkedPicture(state: State): Captioned | undefined {
  const {article, focus} = state;
  const href = linkInFocus(state);
  if (href === undefined || !focus) return undefined;
  const own = firstIn(article, focus);
  if (own?.href === href) return own;
  return namesPicture(href) ? {href, caption: article.text.slice(focus.from, focus.to)} : undefined;
}

/** The picture that is meant here: of the caption or link in focus, or else of the first caption in sight. */
export function pictureHere(state: State): Captioned | undefined {
  const {article, focus} = state;
  return linkedPicture(state) ?? (focus && firstIn(article, focus)) ?? firstIn(article, shown(state));
}

/** The link to a picture is in focus from now on, so that the browser can be asked for it as well. */
function withFocusOn(state: State, {href}: Captioned): State {
  const links = state.article.inlines.filter(inline => inline.kind === 'link');
  const index = links.findIndex(link => link.kind === 'link' && link.href === href);
  const link = links[index];
  return link ? focusOn(state, {kind: 'link', index, from: link.from, to: link.to}) : state;
}

/** Asks for the picture that is meant here. */
export function askForPicture(state: State, picture = pictureHere(state)): State {
  if (!picture) return {...state, notice: 'No caption in sight stands under a picture.'};
  const focused = withFocusOn(state, picture);
  return {...focused, effects: [...focused.effects, {kind: 'picture', ...picture}]};
}

const mostCaptionRows = 3;

/** The caption under a picture, in a few rows in the middle of the screen. */
function captionRows(caption: string, columns: number): readonly Row[] {
  const spans = wrap(caption, {from: 0, to: caption.length}, Math.max(10, Math.min(72, columns - 4)));
  return spans.slice(0, mostCaptionRows).map(({from, to}, at): Row => {
    const more = at === mostCaptionRows - 1 && spans.length > mostCaptionRows ? '…' : '';
    const words = `${caption.slice(from, to)}${more}`;
    const left = Math.max(0, Math.floor((columns - cells(words)) / 2));
    return [
      {text: ' '.repeat(left), roles: []},
      {text: words, roles: ['caption']},
    ];
  });
}

/** Where a picture stands on the screen, in cells, each two pixels high. */
export type Placed = {
  readonly picture: NonNullable<State['picture']>['picture'];
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Small pictures are drawn larger, but not until nothing is left to see but squares. */
const mostEnlarged = 2;

function placed({picture}: NonNullable<State['picture']>, {columns, rows}: Size): Placed {
  const {width, height} = picture;
  const scale = Math.min(columns / width, (2 * rows) / height, mostEnlarged);
  const wide = Math.max(1, Math.min(columns, Math.round(width * scale)));
  const high = Math.max(1, Math.min(rows, Math.round((height * scale) / 2)));
  return {
    picture,
    columns: wide,
    rows: high,
    row: Math.floor((rows - high) / 2),
    column: Math.floor((columns - wide) / 2),
  };
}

/** A picture with its caption below it, in a part of the screen. */
export function pictureFrame(
  shownPicture: NonNullable<State['picture']>,
  {columns, rows}: Size,
): {readonly page: readonly Row[]; readonly picture: Placed} {
  const caption = captionRows(shownPicture.caption, columns);
  const words = rows - caption.length - 2 >= 3 ? caption : [];
  const room = rows - (words.length > 0 ? words.length + 1 : 0);
  const picture = placed(shownPicture, {columns, rows: room});
  const empty = Array.from({length: rows - words.length}, (): Row => []);
  return {page: [...empty, ...words], picture};
}
