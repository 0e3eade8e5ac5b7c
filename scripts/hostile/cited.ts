import type {Entry} from './entries.ts';
import {run, usual} from './printed.ts';
import {problemsIn} from './strict.ts';

/** Whether braces balance in every entry, as BibTeX counts them: it knows no escape. */
function isBalanced(bibtex: string): boolean {
  let depth = 0;
  for (const [sign] of bibtex.matchAll(/^@|[{}]/gm)) {
    if (sign === '@' && depth !== 0) return false;
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What must hold of what a way prints, beyond that it is clean. */
type Form = {readonly args: readonly string[]; readonly isWhole: (out: string) => boolean};

const forms: readonly Form[] = [
  {args: ['--cite', 'md'], isWhole: out => !/^(?!>|$)/m.test(out)},
  {args: ['--cite', 'bibtex'], isWhole: isBalanced},
  {args: ['--cite', 'csl'], isWhole: isJson},
];

const compared: readonly Form[] = [
  {args: ['--compare', '--print'], isWhole: out => out !== ''},
  {args: ['--compare', '--json'], isWhole: isJson},
];

/** What is wrong with the quotations of a text for a bibliography, and with the text beside itself. */
export async function citedProblems(entry: Entry, home: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const {args, isWhole} of [...forms, ...compared]) {
    const isBeside = args[0] === '--compare';
    const ran = await run([...args, entry.path, ...(isBeside ? [entry.path] : [])], {home});
    const most = isBeside ? {...entry, time: 2 * entry.time} : entry;
    const found = [...usual(ran, most, 'plain'), ...(ran.code !== 0 || isWhole(ran.out) ? [] : ['is not well-formed'])];
    problems.push(...found.map(problem => `${args.join(' ')}: ${problem}`));
  }
  return problems;
}

/** Whether many texts at once are cited without a problem, and each beside the next. */
export async function areCitedFine(entries: readonly Entry[], home: string): Promise<boolean> {
  const paths = entries.map(({path}) => path);
  for (const {args, isWhole} of forms.slice(0, 2)) {
    const {code, out, err} = await run([...args, ...paths], {home});
    if (!(code === 0 && err === '' && isWhole(out) && problemsIn(out, 'plain').length === 0)) return false;
  }
  for (let at = 0; at + 1 < paths.length; at += 2) {
    const {code, out, err} = await run(['--compare', '--print', ...paths.slice(at, at + 2)], {home});
    if (!(code === 0 && err === '' && problemsIn(out, 'plain').length === 0)) return false;
  }
  return true;
}
