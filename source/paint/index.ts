export {Compositor, type Screen} from './compositor.ts';
export {screenOf} from './screen-of.ts';
