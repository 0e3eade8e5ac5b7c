import {type Made, md, page, text} from './made.ts';

const ends = ['\x07', '\x1b\\', '\u009c'];

/** Targets that look like others, run programs, or read files. */
const targets = [
  ...[
    'https://bank.example@evil.example/',
    'https://bank.example\u2044login.evil.example/',
    'https://xn--80ak6aa92e.com/',
  ],
  ...[
    'javascript://%0aalert(1)',
    'vscode://file/etc/passwd',
    'ms-excel:ofe|u|http://evil.example/x',
    'tel:+900',
    'ssh://-oProxyCommand=calc',
  ],
  ...[
    'smb://evil.example/x',
    'search-ms:query=x',
    'steam://run/1',
    'view-source:file:///',
    'about:blank',
    'blob:https://evil.example/1',
    'intent://x#Intent;end',
  ],
  ...[
    'file://evil.example/share',
    '\\\\evil.example\\share',
    '//evil.example/x',
    'http:evil.example',
    'https:///evil.example',
    'HTTPS://EVIL.EXAMPLE/',
  ],
];

/** What stands before, in or after a scheme so that a check of its first letters passes by. */
const disguised = [
  ...[
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\x01javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    'javascript\u200b:alert(1)',
    '\u202ejavascript:alert(1)',
  ],
  ...[
    '&#106;avascript:alert(1)',
    'java&#x09;script:alert(1)',
    'java&NewLine;script:alert(1)',
    'javascript&colon;alert(1)',
    'data&colon;text/html,x',
    '%6aavascript:alert(1)',
    'jAvAsCrIpT:alert(1)',
  ],
];

const isOpen = (at: number): string => `\x1b]8;;${targets[at]}\x1b\\`;

/** Links that are not what they look like, in sequences of the text and in marks of the format. */
export const schemes: readonly Made[] = [
  ...targets.map((target, at) =>
    text(
      `schemes-osc8-${at}`,
      `a link to ${target}`,
      `\x1b]8;;${target}${ends[at % 3]}https://bank.example/\x1b]8;;${ends[at % 3]}`,
    ),
  ),
  ...targets.map((target, at) =>
    md(`schemes-md-${at}`, `Pay [at https://bank.example/](<${target}> "https://bank.example/") now, or <${target}>.`),
  ),
  ...disguised.map((target, at) =>
    md(`schemes-hidden-${at}`, `Pay [here](${target}) or [there][x].\n\n[x]: ${target} "\x1b]0;PWNED\x07"`),
  ),
  ...[...targets, ...disguised].map((target, at) =>
    page(
      `schemes-page-${at}`,
      `<p><a href="${target}">https://bank.example/</a> <area href="${target}"><form action="${target}"><button formaction="${target}">Pay</button></form></p>`,
    ),
  ),
  page(
    'schemes-base',
    '<p><a href="x">here</a> <a href="//evil.example">there</a></p>',
    '<base href="javascript:alert(1)//">',
  ),
  page('schemes-base-file', '<p><a href="passwd">here</a></p>', '<base href="file:///etc/">'),
  text('schemes-unclosed', 'a link that never ends', isOpen(0)),
  text('schemes-twice', 'a link in a link', `${isOpen(0)}a${isOpen(1)}b\x1b]8;;\x1b\\c\x1b]8;;\x1b\\`),
  text(
    'schemes-long',
    'a target of 20,000 letters',
    `\x1b]8;;https://evil.example/${'a'.repeat(20_000)}\x1b\\x\x1b]8;;\x1b\\`,
  ),
  text(
    'schemes-parameters',
    'ten thousand parameters',
    `\x1b]8;${'id=1:'.repeat(10_000)};https://evil.example\x07x\x1b]8;;\x07`,
  ),
  text('schemes-lines', 'a target on two lines', '\x1b]8;;https://evil.example/\n\nx\x07click\x1b]8;;\x07'),
  text('schemes-8bit', 'an 8-bit introducer', '\u009d8;;file:///etc/passwd\u009cclick\u009d8;;\u009c'),
  text('schemes-cut', 'cut within the number', 'a \x1b]8 b \x1b]8; c \x1b]8;; d'),
];
