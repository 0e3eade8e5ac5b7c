import type {Document, Raw} from '../../model.ts';
import {Builder} from '../builder.ts';
import {writeStandfirst, writeTitle} from '../masthead.ts';
import {markCaptions} from './captions.ts';
import {contentOf} from './content.ts';
import {dropFurniture} from './furniture.ts';
import {partLabels} from './glued.ts';
import {dropHidden} from './hidden.ts';
import {dropLeftovers} from './leftovers/index.ts';
import {dropLineNumbers} from './line-numbers.ts';
import {linksOf} from './links.ts';
import {withLost} from './lost.ts';
import {headOf, type PageHead} from './metadata/index.ts';
import {treeOf} from './plant.ts';
import {markSignatures} from './signatures.ts';
import {joinStreamed} from './streamed.ts';
import {toldBody} from './told-body.ts';
import {dropUnread, type Element, textOf} from './tree.ts';
import {decodedOnce} from './twice.ts';
import {weigh} from './weigh.ts';
import {Writer} from './write.ts';

/** Told of every part that a pass takes out, and of the pass: for those who look for what went wrong. */
export type Trace = (part: Element, pass: string) => void;

/** What a page says of itself, and the part of it that is its article. */
export function extract(html: string, trace?: Trace): {readonly head: PageHead; readonly content: Element} {
  const page = treeOf(decodedOnce(html));
  joinStreamed(page);
  const head = headOf(page);
  dropUnread(page);
  dropHidden(page, trace);
  markSignatures(page);
  dropFurniture(page, weigh(page), trace);
  const content = withLost(page, contentOf(page, weigh(page)), head);
  dropLeftovers(content, head, trace);
  dropLineNumbers(content);
  markCaptions(content);
  partLabels(content);
  return {head, content};
}

/** For the page that is nothing but what looks like furniture: all that it shows. */
function wholeOf(html: string): Element {
  const page = treeOf(decodedOnce(html));
  dropUnread(page);
  dropHidden(page);
  return page;
}

const scripted = 'This page has no words of its own until a script runs in a browser, and broadsheet runs none.';

/** For the page that is an empty frame, which a script fills. */
const isScripted = (html: string, text: string, title: string): boolean =>
  (text === '' || text === title) && /<script\b/i.test(html);

/** Reads a web page: finds its article, leaves the furniture, and tells what the page says of itself. */
export function parseHtml(raw: Raw): Document {
  const {head, content} = extract(raw.text);
  const shown = textOf(content) === '' ? wholeOf(raw.text) : content;
  const whole = toldBody(raw.text, shown) ?? shown;
  const builder = new Builder();
  writeTitle(builder, head.title);
  writeStandfirst(builder, head);
  new Writer(builder, linksOf(head, raw.address)).write(whole);
  if (isScripted(raw.text, textOf(whole), head.title)) builder.words(scripted).close({kind: 'paragraph'});
  const {base: _, canonical: __, ...said} = head;
  return builder.done(raw, said);
}
