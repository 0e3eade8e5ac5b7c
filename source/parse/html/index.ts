import type {Document, Raw} from '../../model.ts';
import {Builder} from '../builder.ts';
import {writeStandfirst, writeTitle} from '../masthead.ts';
import {contentOf} from './content.ts';
import {dropFurniture} from './furniture.ts';
import {dropHidden} from './hidden.ts';
import {dropLeftovers} from './leftovers/index.ts';
import {linksOf} from './links.ts';
import {withLost} from './lost.ts';
import {headOf} from './metadata/index.ts';
import {joinStreamed} from './streamed.ts';
import {type Element, treeOf} from './tree.ts';
import {weigh} from './weigh.ts';
import {Writer} from './write.ts';

function bodyOf(page: Element): Element {
  const drop = (element: Element): void => {
    element.children = element.children.filter(
      child => typeof child === 'string' || !['script', 'head', 'title'].includes(child.name),
    );
    for (const child of element.children) if (typeof child !== 'string') drop(child);
  };
  drop(page);
  return page;
}

/** TEMP */
export function stages(raw: Raw, note?: (element: Element, why: string) => void): Element {
  const page = treeOf(raw.text);
  joinStreamed(page);
  const head = headOf(page);
  const body = bodyOf(page);
  dropHidden(body, note);
  dropFurniture(body, weigh(body), note);
  const content = withLost(body, contentOf(body, weigh(body)));
  dropLeftovers(content, head, note && ((line, why) => note({...line.holder, children: [...line.nodes]}, why)));
  return content;
}

/** Reads a web page: finds its article, leaves the furniture, and tells what the page says of itself. */
export function parseHtml(raw: Raw): Document {
  const page = treeOf(raw.text);
  joinStreamed(page);
  const head = headOf(page);
  const body = bodyOf(page);
  dropHidden(body);
  dropFurniture(body, weigh(body));
  const content = withLost(body, contentOf(body, weigh(body)));
  dropLeftovers(content, head);
  const builder = new Builder();
  writeTitle(builder, head.title);
  writeStandfirst(builder, head);
  new Writer(builder, linksOf(head, raw.address)).write(content);
  const {base: _, canonical: __, ...said} = head;
  return builder.done(raw, said);
}
