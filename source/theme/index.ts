export {themeFor, withStyles} from './choose.ts';
export {type ColorDepth, type Painter, painter, styleOf} from './painter.ts';
export {nearest256} from './palette.ts';
export type {Style, Theme} from './style.ts';
export {themes} from './themes.ts';
