import {commands} from './commands.ts';
import {geometryOf} from './geometry.ts';
import {modeOf, type State} from './state.ts';

/** What is most often pressed next, and shows what has not been set yet. */
const usual = ['page-down', 'next-section'];

const likely = commands.filter(({name}) => usual.includes(name));

/** Where the reader may well be after the next key: what is set for it beforehand need not be waited for. */
export const likelyNext = (state: State): readonly State[] =>
  modeOf(state) === 'reading' ? likely.map(({run}) => run(state, 1, 0)).filter(({top}) => top !== state.top) : [];

/** To set so many rows when the key comes takes less than to look for what is likely next at every key. */
const mostNew = 6;

/** Whether what was set beforehand for another state is as good for this one: while a key is held down, each is a row from the one before. */
export function isSetFor(before: State, state: State): boolean {
  const isSame = before.article === state.article && before.theme === state.theme;
  const {page, measure} = geometryOf(state);
  const few = Math.min(mostNew, page.rows / 4);
  return isSame && page === geometryOf(before).page && Math.abs(before.top - state.top) < few * measure;
}
