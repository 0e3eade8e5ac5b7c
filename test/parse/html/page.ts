import {parseHtml} from '../../../source/parse/html/index.ts';

/** Two paragraphs that any page needs before a box in it can be told from its article. */
export const prose = `<p>The bridge over the river stays shut until the spring, said Mayor Lee, and the ferry runs twice an hour.</p>
<p>Engineers found cracks in three of the five piers, and nobody will say yet what it costs to mend them.</p>`;

/** Reads a page that came from example.org. */
export const read = (html: string) =>
  parseHtml({address: 'https://example.org/news/bridge', text: html, type: 'text/html'});

/** The blocks of a page, each as its kind and its text. */
export const blocksOf = (html: string): string[] => {
  const {blocks, text} = read(html);
  return blocks.map(block => `${block.kind}: ${text.slice(block.from, block.to)}`);
};

/** The text of a page. */
export const textOf = (html: string): string => read(html).text;
