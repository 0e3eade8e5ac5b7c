import {linesOf} from './lines.ts';
import {namesOf} from './names.ts';
import {type Element, isBlock} from './tree.ts';

const credit =
  /^(?:photo|photograph|image|picture|illustration|graphic|video|credit|source|courtesy)s?(?: credits?| courtesy)?(?: by| of| via)?\s*[:|©]|^(?:photo|photograph|image|illustration) (?:by|via|courtesy)\b|\b(?:getty images|shutterstock|unsplash|istock|alamy|reuters\/|afp\/|ap photo|dreamstime|adobe stock|pixabay|pexels)\b/i;
const longestCredit = 20;
const longestCaption = 70;

const isCaption = (element: Element): boolean => {
  const names = namesOf(element);
  return names.has('caption') || names.has('captions') || names.has('credit') || names.has('credits');
};

/** For the page that sets captions in whatever it likes: `<div class="caption">`, or a line “Photo: Ann Lee / Agency”. */
export function markCaptions(content: Element): void {
  for (const {holder, nodes, words, text, level} of linesOf(content).all) {
    if (level > 0 || words > longestCaption || holder.name === 'figcaption' || holder.name === 'caption') continue;
    const named =
      isCaption(holder) || (nodes.length === 1 && nodes.some(node => typeof node !== 'string' && isCaption(node)));
    if (!named && !(words <= longestCredit && credit.test(text))) continue;
    const [first] = nodes;
    const at = first === undefined ? -1 : holder.children.indexOf(first);
    if (at < 0 || nodes.some(node => typeof node !== 'string' && isBlock(node))) continue;
    const caption: Element = {
      name: 'figcaption',
      attributes: new Map(),
      parent: holder,
      children: [...nodes],
      wide: false,
    };
    for (const node of nodes) if (typeof node !== 'string') node.parent = caption;
    holder.children.splice(at, nodes.length, caption);
  }
}
