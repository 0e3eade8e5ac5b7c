export {Compositor, type Screen} from './compositor.ts';
export {showsLinks, withLinks} from './links.ts';
export {screenOf} from './screen-of.ts';
