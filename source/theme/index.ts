export {themeFor, withStyles} from './choose.ts';
export {type Painter, painter, styleOf} from './painter.ts';
export {nearest256} from './palette.ts';
export type {ColorDepth} from './sgr.ts';
export type {Style, Theme} from './style.ts';
export {themes} from './themes.ts';
