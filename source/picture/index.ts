export {decode} from './decode.ts';
export {Unshown} from './kind.ts';
export {sixelOf} from './sixel.ts';
