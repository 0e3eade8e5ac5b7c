import {analyse} from './analyse/index.ts';
import type {Article, Raw} from './model.ts';
import {type Format, formatFor, parse} from './parse/index.ts';
import {shelvedArticle} from './shelved.ts';

/** The walk after the door: parse, then analyse. */
export function articleOf(raw: Raw, format: Format = parse): Article {
  return analyse(format(raw));
}

/** The same for a text of any type: what reads its format is loaded first. */
export async function readArticle(raw: Raw): Promise<Article> {
  return shelvedArticle(raw) ?? articleOf(raw, await formatFor(raw.type));
}
