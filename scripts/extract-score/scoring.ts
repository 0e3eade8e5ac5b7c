import type {Document} from '../../source/model.ts';
import {decode} from '../../source/open/decode.ts';
import {parseHtml} from '../../source/parse/html/index.ts';
import type {Page, Truth} from './pages.ts';
import {type Agreement, agreement, shingleAgreement, squeezed} from './words.ts';

/** Right, wrong, or nothing to be right about. */
export type Verdict = boolean | undefined;

/** How one page was read. */
export type Score = {
  readonly truth: Truth;
  readonly document: Document;
  readonly body: string;
  readonly main: Agreement;
  readonly shingles: Agreement;
  readonly kept: readonly Verdict[];
  readonly leaked: readonly Verdict[];
  readonly title: Verdict;
  readonly author: Verdict;
  readonly date: Verdict;
  /** Milliseconds from bytes to document. */
  readonly time: number;
  readonly failed: boolean;
};

/** The half a page belongs to, always the same. */
export function halfOf(id: string): 'a' | 'b' {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return (hash >>> 7) % 2 === 0 ? 'a' : 'b';
}

/** What a document holds after its head: the text that is scored. */
export function bodyOf(document: Document): string {
  const isHead = (index: number): boolean => {
    const block = document.blocks[index];
    return (
      block?.kind === 'dateline' ||
      block?.kind === 'caption' ||
      (block?.kind === 'heading' && block.level === 1 && index === 0)
    );
  };
  return document.blocks
    .filter((_, index) => !isHead(index))
    .map(block => {
      const text = document.text.slice(block.from, block.to);
      return block.kind === 'item' || block.kind === 'footnote' ? `${block.marker} ${text}` : text;
    })
    .join('\n');
}

const low = (text: string): string => squeezed(text).toLowerCase();

function sameAuthor(ours: string | undefined, truth: string): boolean {
  const [found, wanted] = [low(ours ?? ''), low(truth)];
  return found !== '' && (found.includes(wanted) || wanted.includes(found));
}

const emptyDocument = (page: Page): Document => ({
  address: page.truth.url,
  type: 'text/html',
  title: '',
  text: '',
  blocks: [],
  inlines: [],
});

type Reading = {readonly document: Document; readonly time: number; readonly failed: boolean};

async function read(page: Page): Promise<Reading> {
  const start = performance.now();
  try {
    const {text} = await decode(page.bytes);
    const document = parseHtml({address: page.truth.url, text, type: 'text/html'});
    return {document, time: performance.now() - start, failed: false};
  } catch (error) {
    console.error(page.truth.id, error);
    return {document: emptyDocument(page), time: performance.now() - start, failed: true};
  }
}

/** Reads a page and compares. */
export async function scoreOf(page: Page): Promise<Score> {
  const {truth} = page;
  const {document, time, failed} = await read(page);
  const body = bodyOf(document);
  const all = low(body);
  return {
    truth,
    document,
    body,
    time,
    failed: failed || body.trim() === '',
    main: agreement(body, truth.text),
    shingles: shingleAgreement(body, truth.text),
    kept: truth.kept.map(snippet => all.includes(low(snippet))),
    leaked: truth.left.map(snippet => all.includes(low(snippet))),
    title: truth.title ? squeezed(document.title) === squeezed(truth.title) : undefined,
    author: truth.author ? sameAuthor(document.byline, truth.author) : undefined,
    date: truth.date ? document.date?.slice(0, 10) === truth.date.slice(0, 10) : undefined,
  };
}
