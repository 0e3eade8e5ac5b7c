import type {Article, Raw} from './model.ts';
import {Failure, shelf} from './open/index.ts';
import {noteTitle} from './opening.ts';
import {complain, tell} from './output.ts';
import type {CiteForm} from './print/cite.ts';
import {jsonParts, list, printArticle} from './print/index.ts';
import {holdBackFor, unread} from './reading-in.ts';
import {shelvedArticle} from './shelved.ts';
import {type ColorDepth, colorDepth} from './terminal/color.ts';
import {isTerminal} from './terminal/descriptors.ts';
import {type Painter, painter, themeFor} from './theme/index.ts';
import {type Choices, optionsOf, usualWidth} from './usage.ts';
import {openTelling} from './waiting.ts';

const linesOf = (lines: readonly string[]): string => lines.map(line => `${line}\n`).join('');

/** Prints the bundled articles: name, date and title, one per line, tab-separated. */
export async function printShelf(): Promise<number> {
  const entries = shelf();
  await tell(linesOf(entries.map(({name, date, title}) => `${name}\t${date}\t${title}`)));
  return 0;
}

/** Prints the keys: group, keys and what they do, one command per line, tab-separated. */
export async function printKeys(): Promise<number> {
  const {keyLines} = await import('./print/keys.ts');
  await tell(linesOf(keyLines()));
  return 0;
}

/** An article as far as it is printed: words without colour show nothing of what was found, and need not wait for it. */
async function readFor(raw: Raw, choices: Choices): Promise<Article> {
  const shelved = shelvedArticle(raw);
  if (shelved) return shelved;
  await holdBackFor(raw);
  const isBare =
    choices.way !== 'json' && choices.way !== 'compare' && !choices.list && !choices.cite && depthFor(choices) === 0;
  if (isBare) return unread((await (await import('./parse/index.ts')).formatFor(raw.type))(raw));
  return (await import('./article.ts')).readArticle(raw);
}

/** Opens and reads an address; what is to be known of its way here goes to standard error. */
async function articleAt(address: string, choices: Choices): Promise<Article> {
  const raw = await openTelling(address, optionsOf(choices));
  for (const notice of raw.notices ?? []) complain(notice);
  const article = await readFor(raw, choices);
  await noteTitle(address, article.title);
  return article;
}

/** The width to print at: as asked for, or the usual measure; never wider than the terminal. */
function widthFor({width = usualWidth}: Choices): number {
  if (!isTerminal(1)) return width;
  const {columns} = process.stdout;
  return columns > 0 ? Math.min(width, columns) : width;
}

function depthFor({color}: Choices): ColorDepth {
  return colorDepth({env: process.env, platform: process.platform, isTerminal: isTerminal(1), wanted: color});
}

const painterFor = (choices: Choices): Painter => painter(themeFor(choices.theme, 'dark'), depthFor(choices));

/** Rows that are written in one go: a closed pipe then ends the work soon, and a long article needs few writes. */
const batch = 500;

async function printText(article: Article, choices: Choices): Promise<void> {
  const rows: string[] = [];
  for (const row of printArticle(article, {width: widthFor(choices), paint: painterFor(choices)})) {
    rows.push(row);
    if (rows.length === batch) await tell(linesOf(rows.splice(0)));
  }
  await tell(linesOf(rows));
}

async function printJson(article: Article): Promise<void> {
  for (const part of jsonParts(article)) await tell(part);
  await tell('\n');
}

async function printCited(article: Article, form: CiteForm): Promise<void> {
  const {cite} = await import('./print/cite.ts');
  const lines = cite(article, form);
  if (lines.length > 0) await tell(linesOf(lines));
}

async function printOne(address: string, choices: Choices, isFirst: boolean): Promise<void> {
  const article = await articleAt(address, choices);
  if (choices.way === 'json') await printJson(article);
  else if (choices.list) await tell(linesOf(list(article, choices.list)));
  else if (choices.cite) await printCited(article, choices.cite);
  else {
    if (!isFirst) await tell('\n');
    await printText(article, choices);
  }
}

/** Prints two articles beside each other. Resolves to the exit code. */
export async function printCompared(addresses: readonly string[], choices: Choices): Promise<number> {
  const {compareJson, compareLines} = await import('./print/compare.ts');
  const [one = '', other = ''] = addresses;
  const [left, right] = [await articleAt(one, choices), await articleAt(other, choices)];
  await tell(choices.prints === 'json' ? `${compareJson(left, right)}\n` : linesOf(compareLines(left, right)));
  return 0;
}

/** Prints each address in turn; one that fails does not stop the others. Resolves to the exit code. */
export async function printAll(addresses: readonly string[], choices: Choices): Promise<number> {
  let code = 0;
  for (const [at, address] of addresses.entries()) {
    try {
      await printOne(address, choices, at === 0);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      complain(error.message);
      code = 1;
    }
  }
  return code;
}
