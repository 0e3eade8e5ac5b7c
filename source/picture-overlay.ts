import type {Frame} from './reader/index.ts';
import {type Grant, gate} from './terminal/gate.ts';
import {pixelsOver, withoutPixels} from './terminal/pixels.ts';
import {hasTerminal} from './terminal/screen.ts';
import type {Sixel} from './terminal/sixel.ts';

/** A picture that the terminal draws over the cells: what is under it is not ours to compare. */
export type Overlay = {
  /** True when another picture, or none, is to be seen from this frame on: all cells are written anew then. */
  readonly isNews: (frame: Frame) => boolean;
  /** Draws what the frame has, once its cells are written. */
  readonly draw: (frame: Frame) => void;
  /** Whatever was drawn may be gone. */
  readonly forget: () => void;
  /** Nothing is drawn from now on, not even what is being made. */
  readonly end: () => void;
};

type Placed = Frame['picture'];

/** How a terminal is told to draw a picture from the cursor on, and to take all away that writing the cells leaves. */
export type Pixels = {
  readonly grant: Grant;
  readonly over: (placed: NonNullable<Placed>, made: (bytes: string) => void) => void;
  readonly without: string;
};

/** Pixels by kitty's protocol, which fits them to the cells by itself. */
export const kittyPixels: Pixels = {
  grant: 'pixels',
  over: ({picture, columns, rows}, made) => made(pixelsOver(picture, columns, rows)),
  without: withoutPixels,
};

/** The most pixels that are sent as sixel, and the most either way: noise in more of them is longer than what the gate lets pass. */
const mostSent = 1_500_000;
const longestSide = 9999;

/** The size of a picture in pixels, in the same proportions, as large as its cells allow. */
export function fitted({picture, columns, rows}: NonNullable<Placed>, {cell, most}: Sixel) {
  const widest = Math.min(columns * cell.width, most.width, longestSide);
  const highest = Math.min(rows * cell.height, most.height, longestSide);
  const scale = Math.min(
    widest / picture.width,
    highest / picture.height,
    Math.sqrt(mostSent / (picture.width * picture.height)),
  );
  return {
    width: Math.max(1, Math.floor(picture.width * scale)),
    height: Math.max(1, Math.floor(picture.height * scale)),
  };
}

/** Moves the cursor on to where something of this size stands in the middle of its cells. */
function toMiddle(
  {columns, rows}: NonNullable<Placed>,
  {cell}: Sixel,
  {width, height}: ReturnType<typeof fitted>,
): string {
  const right = Math.floor((columns - width / cell.width) / 2);
  const down = Math.floor((rows - height / cell.height) / 2);
  return (right > 0 ? `\u001b[${right}C` : '') + (down > 0 ? `\u001b[${down}B` : '');
}

/** Pixels as sixel, which are made elsewhere: that takes a quarter of a second. */
export const sixelPixels = (sixel: Sixel): Pixels => ({
  grant: 'sixel',
  over: async (placed, made) => {
    const size = fitted(placed, sixel);
    const {sixelElsewhere} = await import('./pictures.ts');
    const bytes = await sixelElsewhere(placed.picture, size, sixel.colors);
    if (bytes !== undefined) made(toMiddle(placed, sixel, size) + bytes);
  },
  without: '',
});

const isSame = (one: Placed, other: Placed): boolean =>
  one?.picture === other?.picture && one?.columns === other?.columns && one?.rows === other?.rows;

/** Moves the cursor to where a picture begins, rows and columns counted from 1. */
const toStart = ({row, column}: NonNullable<Placed>, first: number): string =>
  `\u001b[${first + row + 1};${column + 1}H`;

/** The overlay of a terminal that draws pixels. */
export function overlayOn(write: (bytes: string) => void, {grant, over, without}: Pixels): Overlay {
  let drawn: Placed;
  let mayBeGone = false;
  return {
    isNews: ({picture}) => !isSame(picture, drawn),
    draw: ({picture, region}) => {
      if (isSame(picture, drawn) && !mayBeGone) return;
      if (drawn && without !== '') write(gate(without, grant));
      drawn = picture;
      mayBeGone = false;
      if (!picture) return;
      over(picture, bytes => {
        // What takes time may come when something else is on the screen, or the shell.
        if (drawn === picture && hasTerminal()) write(gate(toStart(picture, region.row) + bytes, grant));
      });
    },
    forget: () => {
      mayBeGone = true;
    },
    end: () => {
      drawn = undefined;
    },
  };
}
