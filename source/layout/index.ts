export {cells, graphemes, truncate} from './cells.ts';
export {type Doubt, doubts, isDoubtful} from './doubts.ts';
export type {Line, Ornament, Part} from './line.ts';
export {blockAt, lastScreen, linesOf, screenFrom, stepLines} from './lines.ts';
export {pieces} from './pieces.ts';
export {wrap, wrapGreedy} from './wrap.ts';
