import {keptPages} from './opening.ts';
import {tell} from './output.ts';
import {safe} from './parse/safe.ts';

const cell = (text: string): string => safe(text).replace(/\s+/g, ' ').trim();

/** Prints what was opened from the web lately: when, its address and its title, one per line, tab-separated. */
export async function printRecent(): Promise<number> {
  const pages = await (await keptPages()).recent(100);
  const lines = pages.map(({date, address, title}) =>
    [`${date.toISOString().slice(0, 16)}Z`, cell(address), cell(title ?? '')].join('\t'),
  );
  await tell(lines.map(line => `${line}\n`).join(''));
  return 0;
}
