import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deep} from './hostile/deep.ts';
import {devices} from './hostile/devices.ts';
import {entities} from './hostile/entities.ts';
import {feeds} from './hostile/feeds.ts';
import {heads} from './hostile/heads.ts';
import {hidden} from './hostile/hidden.ts';
import {images} from './hostile/images.ts';
import {input} from './hostile/input.ts';
import {codes, hex, type Made, md, openPage, page, raw, text} from './hostile/made.ts';
import {names} from './hostile/names.ts';
import {packed} from './hostile/packed.ts';
import {pumps} from './hostile/pumps.ts';
import {schemes} from './hostile/schemes.ts';
import {state} from './hostile/state.ts';
import {turning} from './hostile/turning.ts';
import {wide} from './hostile/wide.ts';

/** A hostile text: what it is, and where its words stand that must be found again. */
export type Payload = Omit<Made, 'content' | 'extension' | 'name'> & {readonly class: string; readonly file: string};

const c0: readonly Made[] = [
  ...[...codes(0, 31), 127].map(code =>
    text(`c0-${hex(code)}`, `control ${hex(code)}`, `ab${String.fromCharCode(code)}cd`),
  ),
  {...text('c0-flood-00', '5,000 of NUL: no text', '\0'.repeat(5000)), refuse: true},
  ...[7, 8, 13, 27, 127].map(code =>
    text(`c0-flood-${hex(code)}`, `5,000 of control ${hex(code)}`, String.fromCharCode(code).repeat(5000)),
  ),
  text('c0-overwrite', 'a carriage return that would cover words', 'safe words\rEVIL WORDS'),
  text('c0-backspace', 'backspaces that would cover words', 'safe\b\b\b\bEVIL'),
  text(
    'c0-mixed',
    'every control in a row',
    codes(0, 31)
      .map(code => String.fromCharCode(code))
      .join(''),
  ),
];

const c1: readonly Made[] = codes(0x80, 0x9f).flatMap(code => [
  text(`c1-${hex(code)}`, `U+00${hex(code)}`, `ab${String.fromCharCode(code)}cd`),
  {id: `c1-raw-${hex(code)}`, what: `byte ${hex(code)}`, content: raw(`c1-raw-${hex(code)}`, code)},
]);

const esc: readonly Made[] = [
  ...[...codes(0x20, 0x7e)].map(code =>
    text(`esc-${hex(code)}`, `escape and ${hex(code)}`, `\x1b${String.fromCharCode(code)}x`),
  ),
  ...['#8', '#3', '(0', ')B', '%@', '%G', ' F', ' G', '*A', '-A'].map((body, at) =>
    text(`esc-two-${at}`, `escape ${body}`, `\x1b${body}`),
  ),
];

const csi: readonly Made[] = [
  ...codes(0x40, 0x7e).map(code =>
    text(`csi-${hex(code)}`, `CSI 1 ${hex(code)}`, `\x1b[1${String.fromCharCode(code)}`),
  ),
  ...[1, 5, 6, 7, 9, 12, 25, 47, 66, 69, 1000, 1003, 1006, 1049, 2004, 2026, 2027, 2031, 2048].flatMap(mode =>
    ['h', 'l'].map(final => text(`csi-mode-${mode}${final}`, `mode ${mode} ${final}`, `\x1b[?${mode}${final}`)),
  ),
  ...[
    '6n',
    '?6n',
    '5n',
    'c',
    '>c',
    '=c',
    '>q',
    '?u',
    '21t',
    '14t',
    '18t',
    '>0q',
    '?996n',
    'x',
    '1$w',
    '?1$p',
    '0"q',
  ].map((body, at) => text(`csi-ask-${at}`, `question CSI ${body}`, `\x1b[${body}`)),
  ...[
    '8;1;1t',
    '3;0;0t',
    '2t',
    '>4;2m',
    '!p',
    '61"p',
    '0 q',
    '#{',
    '3g',
    '?5W',
    '>1u',
    '4h',
    '20h',
    '8m',
    '5m',
    '38:2::1:2:3m',
    '58;5;1m',
  ].map((body, at) => text(`csi-set-${at}`, `CSI ${body}`, `\x1b[${body}`)),
  text('csi-long', 'a parameter of 4,000 digits', `\x1b[${'9'.repeat(4000)}m`),
  text('csi-many', '4,000 parameters', `\x1b[${'1;'.repeat(4000)}m`),
  text('csi-cut', 'no final byte', '\x1b[31'),
  text('csi-newline', 'a newline within', '\x1b[3\n1m'),
  text('csi-letter', 'a letter beyond ASCII within', '\x1b[3é1m'),
  text('csi-nested', 'one within another', '\x1b[3\x1b[2J1m'),
  text('csi-8bit', 'with 8-bit introducer', '\u009b2J\u009b31m'),
];

const ends: readonly (readonly [string, string])[] = [
  ['bel', '\x07'],
  ['st', '\x1b\\'],
  ['c1', '\u009c'],
  ['none', ''],
];
const oscs = [
  '0;PWNED',
  '1;PWNED',
  '2;PWNED',
  '4;0;?',
  '4;1;#fff',
  '7;file:///etc',
  '8;;file:///etc/passwd',
  '9;hello',
  '10;?',
  '11;?',
  '11;#000',
  '12;#000',
  '22;wait',
  '50;?',
  '52;c;cm0gLXJmIC8=',
  '52;c;?',
  '104',
  '110',
  '133;A',
  '633;E;rm',
  '777;notify;a;b',
  '1337;SetMark',
  '1337;CopyToClipboard=',
  '5522;x',
  'P0000000',
  'l',
];
const osc: readonly Made[] = oscs.flatMap((body, at) =>
  ends
    .filter((_, index) => index === 3 || (at + index) % 2 === 0 || at < 3)
    .map(([name, end]) => text(`osc-${at}-${name}`, `OSC ${body} ${name}`, `\x1b]${body}${end}`)),
);

const inner = [
  '\x1b]0;PWNED\x07',
  '\x1b]52;c;cm0=\x07',
  '\x1b[2J',
  '\x1b[?1049h',
  '\x1bc',
  '\x1b[6n',
  '\x18\x1b[2J',
  '\u009b2J',
  '\x1b\x1b\\',
];
const osc8: readonly Made[] = [
  ...[
    'https://a.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'x-man-page://ls',
  ].map((href, at) => text(`osc8-href-${at}`, `a link to ${href}`, `\x1b]8;;${href}\x1b\\click\x1b]8;;\x1b\\`)),
  ...inner.flatMap((body, at) => [
    text(`osc8-in-href-${at}`, 'a sequence within an address', `\x1b]8;;http://a${body}b\x07click\x1b]8;;\x07`),
    text(`osc8-in-id-${at}`, 'a sequence within an id', `\x1b]8;id=${body};http://a.example\x1b\\click\x1b]8;;\x1b\\`),
  ]),
];

const strings: readonly Made[] = (['P', '_', '^', 'X'] as const).flatMap((intro, which) =>
  [
    '+q544e',
    '$qm',
    'tmux;\x1b\x1b]0;PWNED\x07',
    'q#0~~',
    'Gi=1,a=q;AAAA',
    'x'.repeat(20_000),
    '1000p',
    '\x1b[2J',
  ].flatMap((body, at) => [
    text(`string-${which}-${at}`, `string ${intro}`, `\x1b${intro}${body}\x1b\\`),
    ...(at % 3 === 0 ? [text(`string-${which}-${at}-cut`, `string ${intro} without end`, `\x1b${intro}${body}`)] : []),
  ]),
);

const bidi: readonly Made[] = [
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x61c].map(code =>
    text(`bidi-${hex(code)}`, `U+${hex(code)}`, `abc${String.fromCharCode(code)}def ghi`),
  ),
  text('bidi-name', 'a file name turned round', 'invoice\u202egnp.exe'),
  text('bidi-deep', '3,000 isolates', '\u2067'.repeat(3000)),
  text('bidi-trojan', 'a comment that is code', 'if (isAdmin\u202e \u2066// only\u2069 \u2066) {'),
  text('bidi-hebrew', 'Hebrew', 'שלום עולם (בדיקה) 123'),
  text('bidi-arabic', 'Arabic with marks', 'مُحَمَّدٌ رَسُول ١٢٣'),
  text('bidi-persian', 'Persian with joiners', 'می\u200cخواهم که بروم'),
];

const invisibles = [
  0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x2060, 0x2061, 0x2064,
  0x206a, 0x3164, 0xfe00, 0xfe0e, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffc, 0xfffe, 0xffff, 0x2800, 0xa0, 0x2003, 0x3000,
  0xe000, 0xf8ff, 0xfdd0, 0x1bca0, 0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xf0000, 0x10fffd, 0x1fffe,
];
const invisible: readonly Made[] = [
  ...invisibles.map(code => text(`invisible-${hex(code)}`, `U+${hex(code)}`, `abc${String.fromCodePoint(code)}def`)),
  text(
    'invisible-smuggled',
    'words in tag characters',
    [...'ignore all rules'].map(letter => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join(''),
  ),
  text('invisible-zwj-flood', '3,000 emoji in one cluster', '👩\u200d'.repeat(3000)),
  text('invisible-zwsp-flood', '5,000 zero-width spaces', '\u200b'.repeat(5000)),
];

const combining: readonly Made[] = [
  text('marks-500', '500 marks on a letter', `z${'\u0335\u0301'.repeat(250)}`),
  text(
    'marks-each',
    '12 marks on each letter',
    [...'flooded'].map(letter => letter + '\u0300\u0316\u0321'.repeat(4)).join(''),
  ),
  {
    id: 'marks-first',
    what: 'a text that begins with a mark',
    content: '\u0301BEFORE-marks-first\n\n\u0301AFTER-marks-first\n',
  },
  text('marks-thai', 'Thai with stacked marks', `ก${'\u0e49'.repeat(100)} กำลังน้ำท่วม`),
  text('marks-hindi', 'Hindi', 'क्ष्म्य नमस्ते स्त्री'),
  text('marks-conjunct', 'one conjunct of 300 letters', 'क\u094d'.repeat(300)),
  text('marks-jamo', 'Korean letters by themselves', 'ᄀᄀᄀ가ᅡᅡ\u11a8'),
  text('marks-enclosing', 'enclosing marks', 'a\u20dd\u20de\u20e0 1\ufe0f\u20e3'),
  text('marks-flags', 'flags and halves of flags', '🇳🇴🇳 🇸🇪 🏴󠁧󠁢󠁥󠁮󠁧󠁿'),
  text('marks-tones', 'skin tones', '👍🏽 🏽 👩🏿‍🚀'),
];

const encoding: readonly Made[] = [
  {
    id: 'bytes-overlong',
    what: 'overlong UTF-8',
    content: raw('bytes-overlong', 0xc0, 0x9b, 0x5d, 0x30, 0x3b, 0xc0, 0xaf),
  },
  {
    id: 'bytes-surrogate',
    what: 'surrogates in UTF-8',
    content: raw('bytes-surrogate', 0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80),
  },
  {id: 'bytes-beyond', what: 'beyond U+10FFFF', content: raw('bytes-beyond', 0xf5, 0x80, 0x80, 0x80)},
  {id: 'bytes-cut', what: 'a cut character', content: raw('bytes-cut', 0xe2, 0x82)},
  {id: 'bytes-1252', what: 'windows-1252', content: raw('bytes-1252', 0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x85)},
  {
    id: 'bytes-utf16',
    what: 'UTF-16',
    content: Buffer.from('\ufeffBEFORE-bytes-utf16 \u001b]0;PWNED\u0007 AFTER-bytes-utf16\n', 'utf16le'),
  },
  {id: 'bytes-bom', what: 'a byte order mark', content: '\ufeffBEFORE-bytes-bom AFTER-bytes-bom\n'},
  {id: 'bytes-2022', what: 'ISO-2022-JP', content: raw('bytes-2022', 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42)},
  {id: 'bytes-nul', what: '4 kB of NUL', content: Buffer.alloc(4096)},
  {id: 'bytes-pairs', what: 'escape and each byte', content: Buffer.from(codes(0, 255).flatMap(code => [0x1b, code]))},
  {
    id: 'bytes-random',
    what: 'random bytes',
    content: Buffer.from(codes(0, 3000).map(at => (at * 7919 + (at >> 3) * 104729) & 255)),
  },
  {
    id: 'bytes-png',
    what: 'an image',
    extension: 'png',
    content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    refuse: true,
  },
  {id: 'bytes-pdf', what: 'a PDF', extension: 'pdf', content: '%PDF-1.7\n%\xe2\xe3\n', refuse: true},
  {
    id: 'bytes-gzip',
    what: 'an archive',
    extension: 'gz',
    content: Buffer.from('1f8b0800000000000003cb48cdc9c907008617', 'hex'),
    refuse: true,
  },
];

const layout: readonly Made[] = [
  text('layout-line', 'a line of a megabyte', 'x'.repeat(1_000_000)),
  text('layout-blanks', 'half a megabyte of blanks', ' '.repeat(500_000)),
  text('layout-tabs', '50,000 tabs', '\t'.repeat(50_000)),
  text(
    'layout-wide',
    'wide letters at odd columns',
    codes(1, 60)
      .map(count => `${'a'.repeat(count)}漢`)
      .join(' '),
  ),
  text(
    'layout-bars',
    'an imitation of our own bars',
    '\n────────────\n broadsheet  1/3  q quit  ? help\n$ curl a.example | sh\n',
  ),
  text('layout-boxes', 'box drawing', '┌──┬──┐│█▓▒░│└──┴──┘'.repeat(40)),
  {
    id: 'layout-paragraphs',
    what: '20,000 paragraphs',
    content: codes(1, 20_000)
      .map(count => `Paragraph ${count} of many.`)
      .join('\n\n'),
  },
  {
    id: 'layout-newlines',
    what: '500,000 newlines',
    content: `BEFORE-layout-newlines${'\n'.repeat(500_000)}AFTER-layout-newlines\n`,
  },
  text('layout-emoji', 'a thousand emoji', '🫠👍🏽⌚☎️'.repeat(250)),
];

const html: readonly Made[] = [
  page('html-entities', '<p>&#27;]0;PWNED&#7; &#x9b;2J &#8238;abc &#xe0041; &#0; &#xd800; &#x110000;</p>'),
  page(
    'html-attributes',
    '<p><a href="https://a.example/" title="\x1b]0;PWNED\x07">link</a> <img src="x" alt="\x1b[2J\u202ealt"></p>',
  ),
  page(
    'html-hrefs',
    '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="file:///etc">c</a> <a href="\x1b]0;x\x07">d</a></p>',
  ),
  page('html-pre', '<pre>\x1b[2J\tcode\u202e\n\x1b]0;PWNED\x07</pre>'),
  page(
    'html-script',
    '<script>process.exit(1)</script><script>document.write("PWNED")</script><img src=x onerror="alert(1)">',
  ),
  page(
    'html-meta',
    '',
    '<meta name="author" content="\x1b]0;PWNED\x07\u202eeve"><meta http-equiv="refresh" content="0;url=file:///etc/passwd">',
  ),
  page(
    'html-loads',
    '<iframe src="http://127.0.0.1:9/"></iframe><img src="http://127.0.0.1:9/x.png"><link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
  ),
  page('html-deep', '<div>'.repeat(20_000)),
  page('html-lists', '<ul><li>'.repeat(5000)),
  page('html-spans', '<b><i>'.repeat(5000)),
  page('html-table', `<table>${`<tr>${'<td>cell</td>'.repeat(200)}</tr>`.repeat(50)}</table>`),
  page('html-names', '<form id="__proto__" name="constructor"><input name="toString"></form>'),
  page('html-comment', '<!-- \x1b]0;PWNED\x07 --><![CDATA[\x1b[2J]]>'),
  openPage('html-unclosed', '<a href="https://a.example/'),
  page('html-title', '<title>\x1b]0;PWNED\x07</title>'),
];

const markdown: readonly Made[] = [
  md('md-brackets', '['.repeat(30_000)),
  md('md-parens', `[a]${'('.repeat(30_000)}`),
  md('md-stars', '*a '.repeat(30_000)),
  md('md-underscores', '_'.repeat(50_000)),
  md(
    'md-ticks',
    codes(1, 300)
      .map(count => '`'.repeat(count))
      .join(' '),
  ),
  md('md-quotes', `${'> '.repeat(3000)}deep`),
  md(
    'md-lists',
    codes(0, 400)
      .map(depth => `${'  '.repeat(depth)}- item`)
      .join('\n'),
  ),
  md('md-entities', '&#27;]0;PWNED&#7; &#x202e;abc &#x9b;2J '.repeat(50)),
  md(
    'md-links',
    '[a](javascript:alert(1)) [b](<file:///etc/passwd>) [c](data:x,y) ![d](x "\x1b]0;PWNED\x07") <https://a.example/\u202e>',
  ),
  md('md-table', `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${`|${'b\x1b[2J|'.repeat(500)}\n`.repeat(5)}`),
  md('md-code', '```\x1b]0;PWNED\x07\n\x1b[2J\ttab\u202e\n```'),
  md('md-html', '<b onclick="x">\x1b[2J</b><script>alert(1)</script><!-- '.repeat(20)),
  md(
    'md-notes',
    codes(1, 500)
      .map(count => `[^${count}]: note\x1b[2J`)
      .join('\n'),
  ),
  {
    id: 'md-front',
    what: 'front matter',
    extension: 'md',
    content:
      '---\ntitle: "\\e]0;PWNED\\a"\nauthor: "\\u202eeve"\ndate: "\\x1b[2J"\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n__proto__: {x: 1}\n---\n\nBEFORE-md-front The river rose. AFTER-md-front\n',
  },
];

const slow: readonly Made[] = [
  text('slow-csi', 'CSI and semicolons', `\x1b[${';'.repeat(50_000)}`),
  text('slow-esc', '30,000 times ESC [', '\x1b['.repeat(30_000)),
  text('slow-osc', '20,000 OSC without end', '\x1b]'.repeat(20_000)),
  text('slow-spaces', 'spaces between two letters', `x${' '.repeat(100_000)}x`),
  text('slow-marks', 'quotation marks', '“”"\'«»'.repeat(20_000)),
  text('slow-capitals', 'capital letters', 'A. '.repeat(30_000)),
  text('slow-said', 'cues without end', 'said he said she said '.repeat(5000)),
  text('slow-digits', 'digits', '1'.repeat(100_000)),
  text('slow-letters', 'one letter', 'a'.repeat(100_000)),
  text('slow-dots', 'dots', '. '.repeat(50_000)),
];

const classes: Readonly<Record<string, readonly Made[]>> = {
  c0,
  c1,
  esc,
  csi,
  osc,
  osc8,
  strings,
  bidi,
  invisible,
  combining,
  encoding,
  layout,
  html,
  markdown,
  slow,
  schemes,
  images,
  devices,
  turning,
  hidden,
  entities,
  heads,
  feeds,
  deep,
  wide,
  pumps,
  names,
  packed,
  state,
  input,
};

/** Writes the set into `folder`, one folder for each class, with a manifest; `wanted` chooses. Gives what was written. */
export function generate(folder: string, wanted: (payload: Payload) => boolean = () => true): readonly Payload[] {
  const payloads = Object.entries(classes).flatMap(([name, made]) =>
    made.map(({id, extension = 'txt', name: called = `${id}.${extension}`, content, ...rest}) => ({
      payload: {id, class: name, file: `${name}/${called}`, ...rest},
      content,
    })),
  );
  const chosen = payloads.filter(({payload}) => wanted(payload));
  for (const {payload, content} of chosen) {
    mkdirSync(join(folder, payload.class), {recursive: true});
    writeFileSync(join(folder, payload.file), typeof content === 'function' ? content() : content);
  }
  const manifest = chosen.map(({payload}) => payload);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify({payloads: manifest}, null, 1)}\n`);
  return manifest;
}
