import {Parser} from 'htmlparser2';
import type {Words} from './entry.ts';

const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg']);
const joining: ReadonlySet<string> = new Set('a abbr b cite code em i q s small span strong sub sup u'.split(' '));

/** The most of a text that is looked at, in UTF-16 units. */
const looked = 100_000;

/** What is nested deeper than this is no text that people wrote. */
const abyss = 500;

function stripped(html: string): string {
  const parts: string[] = [];
  let skipped = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag: name => {
      // The parser takes the longer for each tag, the deeper it is.
      if (depth++ > abyss) parser.pause();
      if (unread.has(name)) skipped++;
      if (!joining.has(name)) parts.push(' ');
    },
    onclosetag: name => {
      depth--;
      if (unread.has(name)) skipped--;
      if (!joining.has(name)) parts.push(' ');
    },
    ontext: text => {
      if (skipped === 0) parts.push(text);
    },
  });
  parser.write(html);
  parser.end();
  return parts.join('');
}

/** Words as one line of plain text, without markup. */
export function plainOf(words: Words | undefined): string {
  if (words === undefined) return '';
  const text = words.text.slice(0, looked);
  return (words.isHtml && /[<&]/.test(text) ? stripped(text) : text).replace(/\s+/g, ' ').trim();
}

/** The opening of a line, cut at a word when it is longer than `most` units. */
export function opening(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(0, most).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : undefined).replace(/(?<![\s.,;:–—\ufffd-])[\s.,;:–—\ufffd-]+$/u, '')}…`;
}
