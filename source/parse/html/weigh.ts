import {type Element, isBlock, type Node} from './tree.ts';

/** What an element's text is like: its words, those inside links, and those in runs that read like an article's sentences. */
export type Weight = {readonly words: number; readonly linked: number; readonly prose: number};

type Run = {words: number; linked: number; ends: number};

const countWords = (text: string): number => {
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const space = text.charCodeAt(index) <= 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
};

const endsIn = (text: string): number => text.match(/[.!?…。！？:;](?=["”’)\]]*(?:\s|$))|,\s|[，、]/g)?.length ?? 0;

/** A run reads like prose when it has a sentence's length and marks, and most of it is no link. */
const proseOf = ({words, linked, ends}: Run): number =>
  ends > 0 && words >= 8 && linked * 2 < words ? words - linked : 0;

/** Weighs every element under `root`, each run of text between two line beginnings on its own. */
export function weigh(root: Element): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  let run: Run = {words: 0, linked: 0, ends: 0};
  let total = {words: 0, linked: 0, prose: 0};
  const flush = (): void => {
    total = {words: total.words + run.words, linked: total.linked + run.linked, prose: total.prose + proseOf(run)};
    run = {words: 0, linked: 0, ends: 0};
  };
  const visit = (node: Node, linked: boolean): void => {
    if (typeof node === 'string') {
      const words = countWords(node);
      run.words += words;
      run.ends += endsIn(node);
      if (linked) run.linked += words;
      return;
    }
    const block = isBlock(node);
    if (block) flush();
    const before = total;
    const within = {words: run.words, linked: run.linked};
    for (const child of node.children) visit(child, linked || node.name === 'a');
    if (block) flush();
    const open = block ? {words: 0, linked: 0} : {words: run.words - within.words, linked: run.linked - within.linked};
    weights.set(node, {
      words: total.words - before.words + open.words,
      linked: total.linked - before.linked + open.linked,
      prose: total.prose - before.prose,
    });
  };
  visit(root, false);
  return weights;
}
