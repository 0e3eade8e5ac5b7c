import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Setting, start, type Terminal} from '../../test/helpers/terminal.ts';

/** What a fault may use: a folder of its own, and the reader in a terminal. Everything is gone when it ends. */
export type Ground = {
  readonly folder: string;
  readonly start: (args: readonly string[], setting?: Setting) => Promise<Terminal>;
  readonly after: (clean: () => void) => void;
};

/** Something that goes wrong in the world; `run` gives what the reader then did wrong. */
export type Fault = {readonly name: string; readonly run: (ground: Ground) => Promise<readonly string[]>};

/** Runs a fault on fresh ground. */
export async function suffer({run}: Fault): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-fault-'));
  const cleaning: (() => void)[] = [];
  const after = (clean: () => void): void => {
    cleaning.push(clean);
  };
  try {
    return await run({folder, after, start: (args, setting) => start({after}, args, setting)});
  } catch (error) {
    return [error instanceof Error ? error.message.slice(0, 1500) : String(error)];
  } finally {
    for (const clean of cleaning.reverse()) clean();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** A text of many paragraphs, each with its number. */
export const bridges = (count: number): string =>
  `The bridges\n\n${Array.from({length: count}, (_, at) => `Paragraph ${at + 1} tells of bridge number ${at + 1} and no other.`).join('\n\n')}\n`;

/** A file of such a text. */
export function bridgesIn({folder}: Pick<Ground, 'folder'>, paragraphs = 80): string {
  const path = join(folder, 'bridges.txt');
  writeFileSync(path, bridges(paragraphs));
  return path;
}

/** Tells a figure that is no fault by itself: `npm run faults -- --tell`. */
export const tellFigures = (sentence: string): void => {
  if (process.env.BROADSHEET_TELL) console.log(sentence);
};
