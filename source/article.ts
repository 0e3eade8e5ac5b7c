import {analyse} from './analyse/index.ts';
import type {Article, Raw} from './model.ts';
import {parse} from './parse/index.ts';

/** The walk after the door: parse, then analyse. */
export function articleOf(raw: Raw): Article {
  return analyse(parse(raw));
}
