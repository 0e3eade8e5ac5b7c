import type {Head} from '../../../model.ts';
import {bare} from '../bare.ts';
import type {Line, Lines} from '../lines.ts';
import {namesIn} from './bylined.ts';

const rights =
  /©|\(c\) \d{4}|all rights reserved|^copyright\b|^(?:image|photo|featured image|header image)(?: credit| source)?s?(?: by|:)/i;
const label =
  /^(?:tags?|categor(?:y|ies)|filed under|posted (?:in|by|on)|topics?|keywords|share|published|updated|last (?:updated|modified|reviewed)|author|written by|source|via)\b\W*/i;

const isEnd = (line: Line): boolean => {
  if (line.level > 0) return true;
  if (line.linked >= line.words && line.holder.name !== 'li') return true;
  return line.words <= 25 && (rights.test(line.text) || (line.words <= 12 && label.test(line.text)));
};

const verb =
  /^(?:is|was|has|writes|covers|joined|works|holds|serves|leads|brings|reports|started|loves|lives|specializes|graduated|earned|studied|spent|began|have|are)/;

/** For the page that ends with tags, rights, a last link, an empty heading, or a paragraph about its author. */
export function* closing({all}: Lines, head: Head): Iterable<Line> {
  const names = namesIn(head, 6);
  const isBio = ({text, level}: Line): boolean => {
    const line = bare(text.slice(0, 120));
    return (
      level === 0 && names.some(name => line.startsWith(name) && (verb.test(line.slice(name.length)) || line === name))
    );
  };
  let at = all.length - 1;
  for (; at >= 0; at--) {
    const line = all[at];
    if (!line || !(isEnd(line) || isBio(line))) break;
    yield line;
  }
  for (const line of all.slice(Math.max(0, at - 12), at)) if (isBio(line)) yield line;
}
