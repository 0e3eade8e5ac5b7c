import type {Document} from '../model.ts';
import type {Line} from './line.ts';
import {settingName, type Width} from './typeset.ts';

/** Lines after which those that were set before are forgotten: more than a usual screen shows, and so few that a reader who goes on and on takes no more memory. */
const mostKept = 1000;

type Blocks = Map<number, readonly Line[]>;

/** Lines of a screen, and what was asked for: each is asked for several times for one frame. */
type Screenful = {readonly offset: number; readonly rows: number; readonly lines: readonly Line[]};

/** The lines of the blocks that were looked at last as they are set now, and those of the ones before them. */
export type Kept = {
  readonly name: number | string;
  blocks: Blocks;
  lines: number;
  before: Blocks;
  screen?: Screenful | undefined;
  end?: {readonly rows: number; readonly offset: number};
};

const kept = new WeakMap<Document, Kept>();

/** What is kept of a document as it is set now. */
export function keptOf(document: Document, width: Width): Kept {
  const name = typeof width === 'number' ? width : settingName(document, width);
  const known = kept.get(document);
  if (known?.name === name) return known;
  const made: Kept = {name, blocks: new Map(), lines: 0, before: new Map()};
  kept.set(document, made);
  return made;
}

/** Keeps a block's lines. What is still looked at comes along when the others go: one block may have more lines than are kept. */
export function keep(known: Kept, index: number, lines: readonly Line[]): readonly Line[] {
  if (known.lines > mostKept) {
    known.before = known.blocks;
    known.blocks = new Map();
    known.lines = 0;
    // Its lines may be set anew, and would no longer be the same ones.
    known.screen = undefined;
  }
  known.blocks.set(index, lines);
  known.lines += lines.length;
  return lines;
}
