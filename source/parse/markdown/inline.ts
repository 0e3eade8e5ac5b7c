import type {Token} from 'markdown-it';
import type {InlineKind} from '../../model.ts';
import type {Builder} from '../builder.ts';
import {linkedWords} from '../linked-words.ts';
import {withoutUnseen, writeTag} from './raw-html.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a footnote in the text: 12 is ¹². */
const noteMark = (note: number): string => [...`${note}`].map(digit => superscripts[Number(digit)] ?? digit).join('');

const attribute = (token: Token, name: string): string => `${token.attrGet(name) ?? ''}`;

/** The words for a picture: what stands for it, and its title, “A bridge at night. Photograph by Bo Ek”. */
function pictureWords(token: Token): string {
  const words = token.children?.map(child => child.content).join('') || token.content;
  const title = attribute(token, 'title');
  const isSaid = title === '' || words.includes(title);
  return isSaid ? words : [words.replace(/(?<=[\p{L}\p{N}])$/u, '.'), title].filter(each => each !== '').join(' ');
}

/** The words of a line, without what sets them apart. */
export const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(token => (token.type === 'image' ? pictureWords(token) : token.type.endsWith('break') ? ' ' : token.content))
    .join('');

/** True when a line holds nothing but pictures. */
export const isPicture = (tokens: readonly Token[]): boolean =>
  tokens.some(({type}) => type === 'image') && tokens.every(({type}) => type === 'image' || type === 'softbreak');

/** The address of the first picture in a line that holds some. */
export const pictureIn = (tokens: readonly Token[]): string => {
  const picture = tokens.find(({type}) => type === 'image');
  return picture ? attribute(picture, 'src') : '';
};

/** How each token within a line is told to the builder. */
const tell: Readonly<Record<string, (builder: Builder, token: Token) => unknown>> = {
  softbreak: builder => builder.words('\n'),
  hardbreak: builder => builder.lineBreak(),
  strong_open: builder => builder.open({kind: 'strong'}),
  em_open: builder => builder.open({kind: 'emphasis'}),
  s_open: builder => builder.open({kind: 'deleted'}),
  link_open: (builder, token) => builder.open({kind: 'link', href: attribute(token, 'href')}),
  strong_close: builder => builder.shut(),
  em_close: builder => builder.shut(),
  s_close: builder => builder.shut(),
  link_close: builder => builder.shut(),
  code_inline: (builder, {content}) => builder.words(content, {kind: 'code'}),
  image: (builder, token) => builder.words(pictureWords(token), {kind: 'link', href: attribute(token, 'src')}),
  html_inline: writeTag,
  footnote_ref: (builder, {meta}) => {
    const note = Number(meta?.id) + 1;
    const link: InlineKind = {kind: 'link', href: `#fn${note}`};
    builder.words(noteMark(note), link);
  },
};

const isText = ({type}: Token): boolean => type === 'text' || type === 'text_special';

/** Tells the builder what stands within a line. */
export function writeInline(builder: Builder, tokens: readonly Token[]): void {
  const shown = tokens.some(({type}) => type === 'html_inline') ? withoutUnseen(tokens) : tokens;
  let links = 0;
  let text = '';
  const flush = (): void => {
    if (links > 0) builder.words(text);
    else linkedWords(builder, text);
    text = '';
  };
  for (const token of shown) {
    if (isText(token)) text += token.content;
    else {
      flush();
      if (token.type === 'link_open') links += 1;
      if (token.type === 'link_close') links -= 1;
      (tell[token.type] ?? (() => builder.words(token.content)))(builder, token);
    }
  }
  flush();
}
