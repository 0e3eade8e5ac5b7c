import type {Document, Raw} from '../model.ts';
import {parsePlain} from './plain.ts';

/** Text becomes a document; total: any text is at worst plain paragraphs. */
export function parse(raw: Raw): Document {
  return parsePlain(raw);
}
