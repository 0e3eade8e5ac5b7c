import {treeOf} from '../plant.ts';
import {textOf} from '../tree.ts';

/** A value that people put markup or doubled entities in (`Q&amp;A`), as a reader reads it. */
export const plain = (value: string): string =>
  /[<&]/.test(value) ? textOf(treeOf(value)) : value.replace(/\s+/g, ' ').trim();
