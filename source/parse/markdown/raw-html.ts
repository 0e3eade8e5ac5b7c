import type {Token} from 'markdown-it';
import type {Builder} from '../builder.ts';
import {rawHtml} from './library.ts';

const unseen = /^<(script|style)\b/i;
const lineEnding = /^<br\b/i;
const parting =
  /^<\/?(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)\b/i;

/** What is left of the tokens of a line when scripts and styles go, from their first tag to their last. */
export function withoutUnseen(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const name = token.type === 'html_inline' ? unseen.exec(token.content)?.[1]?.toLowerCase() : undefined;
    const end = name ? closing(tokens, at, name) : -1;
    if (end === -1) kept.push(token);
    else at = end;
  }
  return kept;
}

function closing(tokens: readonly Token[], from: number, name: string): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'html_inline' && token.content.toLowerCase().startsWith(`</${name}`)) return at;
  }
  return -1;
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
