import {codes, type Made, md, openPage} from './made.ts';

const table = (columns: number, rows: number, cell = 'b'): string =>
  `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${`|${`${cell}|`.repeat(columns)}\n`.repeat(rows)}`;

/** Markdown that is nested, crossed or repeated beyond reason. */
const nested: readonly (readonly [string, string])[] = [
  ['quotations, 5,000 deep', `${'>'.repeat(5000)} words`],
  ['quotations and lists by turns', `${'> - '.repeat(1500)}words`],
  ['numbered lists in a line', `${'1. '.repeat(3000)}words`],
  [
    'lists by steps',
    codes(0, 1000)
      .map(depth => `${' '.repeat(2 * depth)}- a`)
      .join('\n'),
  ],
  [
    'numbered lists by steps',
    codes(0, 600)
      .map(depth => `${' '.repeat(3 * depth)}1. a`)
      .join('\n'),
  ],
  [
    'quotations by steps',
    codes(1, 1500)
      .map(depth => `${'>'.repeat(depth)} a`)
      .join('\n'),
  ],
  ['emphasis, 5,000 deep', `${'*a **b '.repeat(5000)}`],
  ['emphasis, closed', `${'*a **b '.repeat(2500)}${'** *'.repeat(2500)}`],
  ['underscores and stars', '_*'.repeat(20_000)],
  ['stars and words', '**a **a'.repeat(10_000)],
  ['strokes', '~~a ~b '.repeat(10_000)],
  ['links in links', `${'['.repeat(5000)}a${'](b)'.repeat(5000)}`],
  ['pictures in links', '[![a](b'.repeat(5000)],
  ['links that do not end', '[a](<b'.repeat(20_000)],
  ['links with titles that do not end', '[a](b "c'.repeat(10_000)],
  ['references without end', `${'[a][b] '.repeat(10_000)}\n\n[b]: c`],
  [
    'references that lead on',
    codes(1, 5000)
      .map(count => `[a${count}]: b "${'c'.repeat(count % 50)}"`)
      .join('\n'),
  ],
  ['notes that hold themselves', 'a[^1] b[^2]\n\n[^1]: c[^1] d[^2]\n\n[^2]: e[^1]'],
  ['a note asked for 5,000 times', `${'a[^1] '.repeat(5000)}\n\n[^1]: b`],
  ['notes in place', 'a^['.repeat(5000)],
  ['tags that do not end', '<a '.repeat(20_000)],
  ['tags with values that do not end', '<a b="c '.repeat(10_000)],
  ['comments that do not end', '<!--'.repeat(20_000)],
  ['declarations and instructions', '<!X <?x '.repeat(10_000)],
  ['autolinks that do not end', '<https://a'.repeat(10_000)],
  ['backslashes', '\\'.repeat(50_000)],
  ['brackets that close', ']'.repeat(50_000)],
  [
    'ticks of every length',
    codes(1, 400)
      .map(count => '`'.repeat(count))
      .join('a'),
  ],
  ['fences that do not close', '```\n~~~\n'.repeat(3000)],
  ['underlines of headings', 'a\n='.repeat(10_000)],
  [
    '5,000 headings',
    codes(1, 5000)
      .map(count => `${'#'.repeat((count % 6) + 1)} h${count}`)
      .join('\n'),
  ],
  ['rules', '* * *\n---\n___\n'.repeat(3000)],
  ['hard breaks', 'a  \n'.repeat(10_000)],
  ['a table of 300 columns', table(300, 30)],
  ['a table of 3,000 rows', table(4, 3000)],
  ['a table of long words', table(12, 20, 'w'.repeat(500))],
  ['a table of wide letters', table(20, 20, '漢字👍🏽')],
  ['a table of marks', table(20, 20, '**a** `b` [c](https://d.example/)')],
  ['a table whose rows are short', `|a|b|c|\n|-|-|-|\n${'|x\n'.repeat(5000)}`],
  ['a table in a list in a quotation', `> - |a|b|\n>   |-|-|\n>   |\x1b[2J|c|`],
  ['numbers of lists beyond reason', '999999999. a\n1000000000. b\n0. c\n-1. d'],
  ['entities by the thousand', '&#27;&amp;&lt;&#x202e;'.repeat(5000)],
];

/** Pages of the same kind. */
const pages: readonly (readonly [string, string])[] = [
  ['quotations', '<blockquote>'.repeat(8000)],
  ['lists', `${'<ol><li>a'.repeat(4000)}`],
  ['definitions', '<dl><dt>a<dd>'.repeat(4000)],
  ['tables in tables', '<table><tr><td>'.repeat(2000)],
  [
    'cells across 100,000 columns',
    '<table><tr><td colspan="100000" rowspan="65535">a</td><td colspan="-1">b</td><td colspan="1e9">c</td></tr><tr><td>d</td></tr></table>',
  ],
  ['cells that cover each other', `<table>${'<tr><td rowspan="1000" colspan="1000">a</td></tr>'.repeat(300)}</table>`],
  ['a table of 100,000 cells', `<table>${`<tr>${'<td>a</td>'.repeat(100)}</tr>`.repeat(1000)}</table>`],
  ['emphasis', '<b><i><u><s><em><strong>'.repeat(3000)],
  ['links in links', '<a href="https://a.example/">b'.repeat(5000)],
  ['formatting that is misnested', '<b><p><i></b><u></p></i></u>'.repeat(2000)],
  ['templates and shadows', '<template shadowrootmode="open"><div>'.repeat(2000)],
  ['foreign elements', '<svg><foreignObject><math><annotation-xml encoding="text/html"><p>'.repeat(1000)],
  ['selects and options', '<select><option>a<optgroup>'.repeat(3000)],
  [
    'numbers of lists',
    '<ol start="99999999999999999999"><li value="-1">a<li value="1e400">b<li value="x">c</ol><ol reversed start="-5"><li>d</ol><ol type="i" start="3999999"><li>e</ol>',
  ],
  ['classes', `<p class="${'a '.repeat(50_000)}">b</p>`],
  [
    'attributes',
    `<p ${codes(1, 20_000)
      .map(count => `a${count}=b`)
      .join(' ')}>c</p>`,
  ],
  [
    'ids',
    codes(1, 20_000)
      .map(count => `<a id="a${count}"></a>`)
      .join(''),
  ],
  ['plaintext', '<plaintext><p>a</p>\x1b[2J'],
  ['a textarea that does not end', '<p>a</p><textarea>\x1b[2J'],
];

/** Nesting and tables beyond reason. */
export const deep: readonly Made[] = [
  ...nested.map(([what, body], at): Made => ({...md(`deep-${at}`, body), what, max_ms: 5000, max_mb: 600})),
  ...pages.map(
    ([what, body], at): Made => ({
      ...openPage(`deep-page-${at}`, body),
      what,
      max_ms: 15_000,
      max_mb: 1000,
    }),
  ),
];
