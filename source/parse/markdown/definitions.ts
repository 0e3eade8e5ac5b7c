import type {Token} from 'markdown-it';
import {batchesOf} from './blocks.ts';

/** A footnote that is referred to: by its label, or with its words where it was written within the line. */
export type Note = {readonly label?: string; readonly tokens?: Token[]};

/** What links and notes are defined as: markdown-it keeps it here. */
export type Definitions = {
  readonly references: Record<string, {readonly href: string; readonly title: string}>;
  readonly footnotes: {readonly refs: Record<string, number>; readonly list: Note[]};
};

/** A text without definitions. */
export const noDefinitions = (): Definitions => ({references: {}, footnotes: {refs: {}, list: []}});

/** Adds definitions to those known; the first of a name counts. */
export function add(known: Definitions, {references = {}, footnotes}: Partial<Definitions>): void {
  for (const [name, reference] of Object.entries(references)) known.references[name] ??= reference;
  for (const name of Object.keys(footnotes?.refs ?? {})) known.footnotes.refs[name] = -1;
}

/** All definitions of a text; yields now and then. Texts that cannot have any are not read. */
export function* definitionsOf(text: string): Generator<undefined, Definitions> {
  const known = noDefinitions();
  if (!text.includes(']:')) return known;
  for (const batch of batchesOf(text)) {
    for (const each of batch.definitions) add(known, each);
    yield;
  }
  return known;
}

/** Brackets that are looked at in a text whose definitions are guessed. */
const mostGuesses = 2000;
const longestLabel = 1000;

/**
 * The definitions of a text as far as they can be told from their lines alone, without reading the text: in code, lines
 * that look like definitions are taken for them.
 */
export function guessDefinitions(text: string): Definitions {
  const known = noDefinitions();
  let at = text.indexOf(']:');
  for (let guesses = 0; at !== -1 && guesses < mostGuesses; guesses += 1) {
    const line = lineStart(text, at);
    if (isDefinition(text, line)) {
      const [batch] = batchesOf(linesOfDefinition(text, line, at));
      for (const each of batch?.definitions ?? []) add(known, each);
    }
    at = text.indexOf(']:', at + 1);
  }
  return known;
}

/** Where the line begins that holds `at`, or as far back as a label can be long. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - longestLabel);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** The lines of a definition: its address, or its title, may stand on the next. */
function linesOfDefinition(text: string, line: number, at: number): string {
  const [first = '', ...next] = text.slice(line, at + longestLabel).split('\n', 3);
  const end = next.findIndex(each => !/^[ \t]+\S/.test(each));
  return [first, ...next.slice(0, end === -1 ? undefined : end)].join('\n');
}

/** Definitions begin with a bracket, and follow an empty line or each other: in a paragraph they are words. */
function isDefinition(text: string, line: number): boolean {
  if (!/^ {0,3}\[/.test(text.slice(line, line + 4))) return false;
  return line === 0 || /^\s*(?:\[|\n|$)|^\s+\S+\s*$/.test(text.slice(lineStart(text, line - 1), line));
}
