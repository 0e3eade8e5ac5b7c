import type {Document, Raw} from '../model.ts';
import {Builder} from './builder.ts';

/** Reads plain text: blank lines part paragraphs; a first line alone without a full stop is the title. */
export function parsePlain(raw: Raw): Document {
  const paragraphs = raw.text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).filter(paragraph => paragraph.trim() !== '');
  const builder = new Builder();
  const titled = paragraphs.length > 1 && !/[.!?…][”"’')\]]*\s*$/.test(paragraphs[0] ?? '');
  paragraphs.forEach((paragraph, index) => {
    builder.words(paragraph).close(titled && index === 0 ? {kind: 'heading', level: 1} : {kind: 'paragraph'});
  });
  return builder.done(raw, {title: titled ? (paragraphs[0] ?? '').trim() : raw.address});
}
