export {Compositor, type Screen} from './compositor.ts';
export {halfBlocks} from './half-blocks.ts';
export {showsLinks, withLinks} from './links.ts';
export {paintAhead, screenOf} from './screen-of.ts';
