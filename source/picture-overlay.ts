import type {Frame} from './reader/index.ts';
import {gate} from './terminal/gate.ts';
import {pixelsOver, withoutPixels} from './terminal/pixels.ts';

/** A picture that the terminal draws over the cells: what is under it is not ours to compare. */
export type Overlay = {
  /** True when another picture, or none, is to be seen from this frame on: all cells are written anew then. */
  readonly isNews: (frame: Frame) => boolean;
  /** Draws what the frame has, once its cells are written. */
  readonly draw: (frame: Frame) => void;
  /** Whatever was drawn may be gone. */
  readonly forget: () => void;
};

type Placed = Frame['picture'];

const isSame = (one: Placed, other: Placed): boolean =>
  one?.picture === other?.picture && one?.columns === other?.columns && one?.rows === other?.rows;

/** Moves the cursor to where a picture begins, rows and columns counted from 1. */
const toStart = ({row, column}: NonNullable<Placed>, first: number): string =>
  `\u001b[${first + row + 1};${column + 1}H`;

/** The overlay of a terminal that draws pixels. */
export function overlayOn(write: (bytes: string) => void): Overlay {
  let drawn: Placed;
  let mayBeGone = false;
  return {
    isNews: ({picture}) => !isSame(picture, drawn),
    draw: ({picture, region}) => {
      if (isSame(picture, drawn) && !mayBeGone) return;
      if (drawn) write(gate(withoutPixels, 'pixels'));
      drawn = picture;
      mayBeGone = false;
      if (!picture) return;
      const {columns, rows} = picture;
      write(gate(toStart(picture, region.row) + pixelsOver(picture.picture, columns, rows), 'pixels'));
    },
    forget: () => {
      mayBeGone = true;
    },
  };
}
