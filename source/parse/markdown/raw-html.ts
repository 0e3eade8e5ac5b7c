import type {Token} from 'markdown-it';
import type {Builder} from '../builder.ts';
import {rawHtml} from './library.ts';

const unseen = /^<(script|style)\b/i;
const lineEnding = /^<br\b/i;
const parting =
  /^<\/?(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)\b/i;

/** Where the last closing tag of each name stands that has one. */
function lastClosings(tokens: readonly Token[]): ReadonlyMap<string, number> {
  return new Map(
    tokens.flatMap(({type, content}, at) => {
      const name = type === 'html_inline' ? /^<\/(script|style)\b/i.exec(content)?.[1]?.toLowerCase() : undefined;
      return name ? [[name, at] as const] : [];
    }),
  );
}

/** What is left of the tokens of a line when scripts and styles go, each from its first tag to its closing one. */
export function withoutUnseen(tokens: readonly Token[]): readonly Token[] {
  const last = lastClosings(tokens);
  const kept: Token[] = [];
  let hidden: string | undefined;
  for (const [at, token] of tokens.entries()) {
    const tag = token.type === 'html_inline' ? token.content.toLowerCase() : '';
    const name = unseen.exec(tag)?.[1];
    if (hidden === undefined && name && (last.get(name) ?? -1) > at) hidden = name;
    if (hidden === undefined) kept.push(token);
    else if (tag.startsWith(`</${hidden}`)) hidden = undefined;
  }
  return kept;
}

/** A tag is not shown; a line break is one, and a name is a place for links. */
export function writeTag(builder: Builder, {content}: Token): void {
  if (lineEnding.test(content)) builder.lineBreak();
  const name = /^<[a-z][^>]*?\s(?:id|name)\s*=\s*["']?([^\s"'>]+)/i.exec(content)?.[1];
  if (name) builder.anchor(name);
}

/** The words of a block of HTML; `close` ends a paragraph of them. */
export function writeHtml(builder: Builder, html: string, close: () => void): void {
  const tokens: Token[] = [];
  const library = rawHtml();
  library.inline.parse(html, library, {}, tokens);
  for (const token of withoutUnseen(tokens)) {
    if (token.type !== 'html_inline') builder.words(token.content);
    else if (parting.test(token.content)) close();
    else writeTag(builder, token);
  }
  close();
}
