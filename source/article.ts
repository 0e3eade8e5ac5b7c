import {analyse} from './analyse/index.ts';
import type {Article, Document, Raw} from './model.ts';
import {type Format, formatFor, parse} from './parse/index.ts';
import {type Found, portionByPortion} from './portions.ts';
import {shelvedArticle} from './shelved.ts';

/** From this length on, in UTF-16 units, a text is analysed portion by portion, as the reader does it: in one go it would take minutes. */
const long = 600_000;

function analysed(document: Document): Article {
  if (document.text.length < long) return analyse(document);
  let last: Found | undefined;
  for (const found of portionByPortion(document)) last = found;
  return last ? {...document, ...last.findings} : analyse(document);
}

/** The walk after the door: parse, then analyse. */
export function articleOf(raw: Raw, format: Format = parse): Article {
  return analysed(format(raw));
}

/** The same for a text of any type: what reads its format is loaded first. */
export async function readArticle(raw: Raw): Promise<Article> {
  return shelvedArticle(raw) ?? articleOf(raw, await formatFor(raw.type));
}
