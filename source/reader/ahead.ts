import {commands} from './commands.ts';
import {modeOf, type State} from './state.ts';

/** What is most often pressed next, and shows what has not been set yet. */
const usual = ['page-down', 'next-section'];

const likely = commands.filter(({name}) => usual.includes(name));

/** Where the reader may well be after the next key: what is set for it beforehand need not be waited for. */
export const likelyNext = (state: State): readonly State[] =>
  modeOf(state) === 'reading' ? likely.map(({run}) => run(state, 1, 0)).filter(({top}) => top !== state.top) : [];
