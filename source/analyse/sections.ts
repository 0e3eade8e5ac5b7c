import type {Block, Document, Section} from '../model.ts';

const openingWords = 7;

/** A paragraph is called by its opening words: as many as stand before the first stop, seven at most. */
function opening(text: string, {from, to}: Block): string {
  const words = text
    .slice(from, Math.min(to, from + 200))
    .replace(/[\ud800-\udbff]$/, '')
    .split(/\s+/);
  const few = words.slice(0, openingWords).join(' ');
  const sentence = /^.{12,}?[.!?](?=\s|$)/u.exec(few)?.[0] ?? few;
  return `${sentence.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}${sentence === words.join(' ') || /[.!?]$/.test(sentence) ? '' : '…'}`;
}

function endOf(headings: readonly Block[], index: number, level: number, end: number): number {
  for (let next = index + 1; next < headings.length; next++) {
    const heading = headings[next];
    if (heading?.kind === 'heading' && heading.level <= level) return heading.from - 1;
  }
  return end;
}

function fromHeadings(headings: readonly Block[], text: string): Section[] {
  return headings.flatMap((heading, index) =>
    heading.kind === 'heading'
      ? [
          {
            from: heading.from,
            to: endOf(headings, index, heading.level, text.length),
            title: text.slice(heading.from, heading.to),
            level: heading.level,
            given: true,
          },
        ]
      : [],
  );
}

/**
 * The parts of an article, in order: one under each heading of the author's, or, where there is none but the title, an outline of its paragraphs,
 * each called by its opening words. A part reaches to the next heading of its own level or above.
 */
export function findSections({text, blocks, title}: Pick<Document, 'text' | 'blocks' | 'title'>): Section[] {
  const headings = blocks.filter(block => block.kind === 'heading');
  const own = headings.filter(({from, to}) => from > 0 || text.slice(from, to) !== title);
  if (own.length > 0) return fromHeadings(headings, text);
  return blocks
    .filter(
      block =>
        block.kind === 'paragraph' || block.kind === 'block-quote' || (block.kind === 'item' && block.depth === 0),
    )
    .map(block => ({from: block.from, to: block.to, title: opening(text, block), level: 1, given: false}));
}
