import type {Document} from '../model.ts';
import {loadBidi} from './bidi.ts';
import {loadHyphens} from './hyphens.ts';
import type {Typesetting} from './typeset.ts';

/** Loads what a text needs to be set as a reader wants it; false when all of it was there already. */
export async function loadFor(
  {language, text}: Pick<Document, 'language' | 'text'>,
  {hyphenate, rightToLeft}: Pick<Typesetting, 'hyphenate' | 'rightToLeft'>,
): Promise<boolean> {
  const loaded = await Promise.all([hyphenate && loadHyphens(language), rightToLeft && loadBidi(text)]);
  return loaded.includes(true);
}
