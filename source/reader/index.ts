export {isSetFor, likelyNext} from './ahead.ts';
export {begin} from './begin.ts';
export {type Command, commands, groups} from './commands.ts';
export {type Frame, frameOf, type Row} from './frame.ts';
export {keyGroups} from './help.ts';
export {type KeyTable, keyTable, usualKeys} from './key-table.ts';
export {opened, told} from './linear.ts';
export {goToFragment} from './links.ts';
export {pageOf} from './page.ts';
export type {Listing} from './panel-frame.ts';
export {placeIn, wordsAt} from './place.ts';
export {
  type Effect,
  modeOf,
  type Options,
  type Other,
  placeOf,
  type Size,
  type State,
  type ThemeName,
  usualMeasure,
  usualOptions,
} from './state.ts';
export {type Store, storeOf} from './store.ts';
export {wordsOf} from './telling.ts';
export {type Action, type Opening, update} from './update.ts';
