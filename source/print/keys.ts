import {keyGroups} from '../reader/index.ts';

/** The keys in their groups, one command per line: the group, its keys, and what they do, tab-separated. */
export const keyLines = (): readonly string[] =>
  keyGroups().flatMap(({title, rows}) => rows.map(({keys, help}) => `${title}\t${keys}\t${help}`));
