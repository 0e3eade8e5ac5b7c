import type {Head} from '../../../model.ts';
import {bare} from '../bare.ts';

/** The names in an article's byline, nothing but their letters, as far as they have so many. */
export const namesIn = ({byline = ''}: Head, least: number): readonly string[] =>
  byline
    .split(/,\s*|(?<!\s)\s+and\s+/)
    .map(bare)
    .filter(name => name.length >= least);
