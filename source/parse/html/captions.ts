import {type Line, linesOf, replaceLines} from './lines.ts';
import {namesOf} from './names.ts';
import {type Element, textOf} from './tree.ts';

const credit =
  /^(?:photo|photograph|image|picture|illustration|graphic|video|credit|source|courtesy)s?(?: credits?| courtesy)?(?: by| of| via)?\s*[:|©]|^(?:photo|photograph|image|illustration) (?:by|via|courtesy)\b|\b(?:getty images|shutterstock|unsplash|istock|alamy|reuters\/|afp\/|ap photo|dreamstime|adobe stock|pixabay|pexels)\b/i;
const longestCredit = 20;
const longestCaption = 70;

const isCaption = (element: Element): boolean => {
  const names = namesOf(element);
  return names.has('caption') || names.has('captions') || names.has('credit') || names.has('credits');
};

function isCaptionLine({holder, nodes, words, text, level}: Line): boolean {
  if (level > 0 || words > longestCaption || holder.name === 'figcaption' || holder.name === 'caption') return false;
  const [only] = nodes.filter(node => typeof node !== 'string' || node.trim() !== '');
  const named =
    isCaption(holder) || (only !== undefined && typeof only !== 'string' && isCaption(only) && textOf(only) === text);
  return named || (words <= longestCredit && credit.test(text));
}

/** For the page that sets captions in whatever it likes: `<div class="caption">`, or a line “Photo: Ann Lee / Agency”. */
export function markCaptions(content: Element): void {
  replaceLines(linesOf(content).all.filter(isCaptionLine), ({holder, nodes}) => {
    const caption: Element = {
      name: 'figcaption',
      attributes: new Map(),
      parent: holder,
      children: [...nodes],
      wide: false,
    };
    for (const node of nodes) if (typeof node !== 'string') node.parent = caption;
    return caption;
  });
}
