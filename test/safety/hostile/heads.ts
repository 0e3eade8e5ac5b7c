import type {Made} from './made.ts';

/** Front matter, in YAML, that says more than it should. */
const fields: readonly (readonly [string, string])[] = [
  [
    'escapes in quotes',
    'title: "\\e]0;PWNED\\a \\x9b2J"\nauthor: "\\u202Eeve \\U000E0041"\ndate: "\\x1b[2J"\nsource: "\\uD800"',
  ],
  ['escapes as they are', 'title: a \u009b2J b\nauthor: \u202eeve\u2067'],
  ['objects for words', 'title: {a: [1, {b: 2}]}\nauthor: [[[x]]]\ndate: {}\nlanguage: [1]'],
  ['numbers for words', 'title: 1e999\nauthor: -0\ndate: .inf\nlanguage: .nan'],
  ['truths for words', 'title: true\nauthor: null\ndate: ~\nlanguage: !!bool no'],
  [
    'types of a language',
    'title: !!js/function "function () { process.exit(1) }"\nauthor: !!python/object/apply:os.system ["id"]',
  ],
  ['bytes', 'title: !!binary G10wO1BXTkVEBw==\nauthor: !!set {a, b}\ndate: !!timestamp 9999-99-99'],
  [
    'names of the language',
    '__proto__: {x: 1}\nconstructor: {prototype: {y: 2}}\ntoString: z\nhasOwnProperty: w\ntitle: The flood',
  ],
  ['an anchor that holds itself', 'title: &a [*a]\nauthor: *a'],
  ['merges', 'base: &b {title: merged}\n<<: *b\n<<: [*b, *b]'],
  ['names twice', 'title: one\ntitle: two\ntitle: three'],
  ['words on many lines', 'title: >\n  one\n  two\n\n  three\nauthor: |\n  a\n  b'],
  ['a title of a megabyte', `title: "${'flood '.repeat(170_000)}"`],
  ['a hundred thousand names', Array.from({length: 20_000}, (_, at) => `k${at}: v`).join('\n')],
  ['deep brackets', `title: ${'['.repeat(10_000)}`],
  ['deep steps', Array.from({length: 1000}, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['many aliases', `a: &a x\ntitle: [${'*a,'.repeat(20_000)}x]`],
  [
    'a bomb',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}x]`).join('\n')}\ntitle: *j`,
  ],
  ['directives', '%YAML 9.9\n%TAG ! tag:evil.example,2000:\ntitle: !x y'],
  ['tabs and quotes that do not close', 'title: "never\n\tauthor: \'closed\ndate: ['],
  ['a date of long ago', 'title: The flood\ndate: -271821-04-20\nauthor: x'],
  ['comments', `title: a #${'#'.repeat(50_000)}`],
  ['questions', `? ${'? '.repeat(2000)}x\n: y`],
];

const front = (id: string, what: string, head: string): Made => ({
  id,
  what,
  extension: 'md',
  content: `---\n${head}\n---\n\nBEFORE-${id} The river rose. AFTER-${id}\n`,
});

/** Heads of texts. */
export const heads: readonly Made[] = [
  ...fields.map(([what, head], at) => front(`heads-${at}`, what, head)),
  {
    id: 'heads-open',
    what: 'a head that never ends',
    extension: 'md',
    content: `---\ntitle: x\n${'a: b\n'.repeat(30_000)}BEFORE-heads-open AFTER-heads-open\n`,
  },
  {
    id: 'heads-bom',
    what: 'a byte order mark first',
    extension: 'md',
    content: '\ufeff---\ntitle: "\\e[2J"\n---\n\nBEFORE-heads-bom AFTER-heads-bom\n',
  },
  {
    id: 'heads-toml',
    what: 'a head in TOML',
    extension: 'md',
    content: '+++\ntitle = "\\u001b[2J"\n+++\n\nBEFORE-heads-toml AFTER-heads-toml\n',
  },
  {
    id: 'heads-empty',
    what: 'an empty head',
    extension: 'md',
    content: '---\n---\nBEFORE-heads-empty AFTER-heads-empty\n',
  },
  {
    id: 'heads-title',
    what: 'a first line of 200,000 letters',
    content: `${'A flood '.repeat(25_000)}\n\nBEFORE-heads-title AFTER-heads-title\n`,
  },
  {
    id: 'heads-crlf',
    what: 'a head with other line ends',
    extension: 'md',
    content: '---\r\ntitle: "\\e[2J"\r\n---\r\n\r\nBEFORE-heads-crlf AFTER-heads-crlf\r\n',
  },
];
