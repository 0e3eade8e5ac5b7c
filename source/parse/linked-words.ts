import type {Builder} from './builder.ts';

const address = /https?:\/\/[^\s<>"“”«»‘’`\u0000-\u001f]+/gi;

/** An address without the punctuation that ends its sentence; a closing parenthesis stays when it has its opening one. */
function trimmed(found: string): string {
  const bare = found.replace(/(?<![.,:;!?'*_~\]}])[.,:;!?'*_~\]}]+$/, '');
  return bare.endsWith(')') && bare.split(')').length > bare.split('(').length ? trimmed(bare.slice(0, -1)) : bare;
}

/** Adds words; addresses of the web that are written out in them are links. */
export function linkedWords(builder: Builder, text: string): void {
  if (!text.includes('://')) {
    builder.words(text);
    return;
  }
  let at = 0;
  for (const {0: found, index} of text.matchAll(address)) {
    const href = trimmed(found.slice(0, 4096));
    builder.words(text.slice(at, index)).words(href, {kind: 'link', href});
    at = index + href.length;
  }
  builder.words(text.slice(at));
}
