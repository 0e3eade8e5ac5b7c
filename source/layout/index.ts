export {cells, graphemes, isSimple, truncate} from './cells.ts';
export {decorationsOf, speakersOf, touching} from './decorations.ts';
export {type Doubt, doubts, isDoubtful} from './doubts.ts';
export type {Line, Ornament, Part} from './line.ts';
export {blockAt, lastScreen, linesOf, screenFrom, stepLines} from './lines.ts';
export {pieces} from './pieces.ts';
export {rowOf, widthOf} from './row.ts';
export {wrap, wrapGreedy} from './wrap.ts';
