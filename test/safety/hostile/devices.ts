import {type Made, text} from './made.ts';

/** `tmux` hands on what is packed so, with every escape doubled. */
const passed = (body: string): string => `\x1bPtmux;${body.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`;
const title = '\x1b]0;PWNED\x07';
const clipboard = '\x1b]52;c;cm0gLXJmIC8=\x07';

const reports = ['m', ' q', '"p', '"q', 'r', 's', 't', '$|', '*|', '+q', ',|', '*x'];

const controls = [
  // Titles on a stack, colours on a stack, keyboards on a stack.
  ...[
    '[22;0t',
    '[23;0t',
    '[22;2t',
    '[23;2t',
    '[#P',
    '[#Q',
    '[#R',
    '[#{',
    '[#}',
    '[>31u',
    '[=1u',
    '[<99u',
    '[?u',
    '[>4;2m',
    '[>4n',
  ],
  // Margins, areas that are copied, filled and erased, letters that are repeated.
  ...[
    '[?69h\x1b[5;10s',
    '[3;4r',
    '[1;1;24;80;1;1;1;1$v',
    '[65;1;1;24;80$x',
    '[1;1;24;80$z',
    '[1;1;24;80${',
    '[1;1;24;80;7$r',
    '[2*x',
    '[99999b',
    '[9999X',
    '[9999@',
    '[9999P',
  ],
  // Printers, lamps, volumes, locators, tests, checksums, pages.
  ...[
    '[5i',
    '[?5i',
    '[4i',
    '[0q',
    '[1q',
    '[8 t',
    '[8 u',
    "[1;2'z",
    "[1'{",
    '[2;1y',
    '[1;1;1;1;24;80*y',
    '[5 P',
    '[10U',
    '[5V',
    '[1$}',
    '[1$~',
    '[?1;4;0S',
  ],
  // Modes of late.
  ...[
    '[?2026h',
    '[?2027h',
    '[?2031h',
    '[?2048h',
    '[?1016h',
    '[?1015h',
    '[?1005h',
    '[?1001h',
    '[?9001h',
    '[?7727h',
    '[?80h',
    '[?8452h',
    '[?67h',
    '[?40h\x1b[?3h',
    '[?1070l',
  ],
];

const commands = [
  ...[
    '9;1;5000',
    '9;2;PWNED',
    '9;3;PWNED',
    '9;4;1;50',
    '9;5',
    '9;9;/etc',
    '9;10;1',
    '9;11;x',
    '9;12',
    '99;i=1:p=title;PWNED',
    '21;foreground=red;background=?',
    '22;>wait',
    '22;<',
  ],
  ...[
    '13;#000',
    '14;#000',
    '17;#000',
    '19;#000',
    '105',
    '111',
    '112',
    '117',
    '133;D;1',
    '133;A;click_events=1',
    '633;A',
    '633;E;rm -rf /',
    '7770;+5',
    '7771;?;65',
    '8003;x',
    '1337;Custom=id=x:PWNED',
    '1337;Block=id=1;attr=start',
    '1337;PushKeyLabels=x',
    '1337;ReportCellSize',
    '1337;ReportVariable=cGF0aA==',
    '3008;start=x',
  ],
];

/** What terminals of many makes obey: reports, stacks, margins, printers, passages through tmux and screen. */
export const devices: readonly Made[] = [
  ...reports.map((body, at) => text(`devices-report-${at}`, `DECRQSS ${body}`, `\x1bP$q${body}\x1b\\`)),
  ...controls.map((body, at) => text(`devices-csi-${at}`, `control ${body}`, `\x1b${body}`)),
  ...commands.map((body, at) =>
    text(`devices-osc-${at}`, `command ${body}`, `\x1b]${body}${['\x07', '\x1b\\', '\u009c', ''][at % 4]}`),
  ),
  text('devices-tmux', 'through tmux', passed(title)),
  text('devices-tmux-2', 'through tmux in tmux', passed(passed(clipboard))),
  text('devices-tmux-3', 'through tmux in tmux in tmux', passed(passed(passed(title)))),
  text('devices-tmux-cut', 'through tmux, cut', '\x1bPtmux;\x1b\x1b]52;c;AA'),
  text('devices-screen', 'through screen', `\x1bP${title}\x1b\\`),
  text('devices-screen-parts', 'through screen in parts', '\x1bP\x1b]0;PW\x1b\\\x1bPNED\x07\x1b\\'),
  text('devices-control', 'tmux’s control mode', '\x1bP1000p%begin 1 1 1\n%output %1 PWNED\n%exit\n\x1b\\'),
  text('devices-name', 'a window’s name', '\x1bkPWNED\x1b\\\x1bkunended'),
  text('devices-keys', 'keys that are defined anew', '\x1bP0;1|17/63616c630d\x1b\\\x1b["calc\r";p'),
  text('devices-macro', 'a macro', '\x1bP1;0;0!z\x1b[2J\x1b\\\x1b[1*z'),
  text('devices-termcap', 'a terminal description', '\x1bP+p544e=50574e4544\x1b\\\x1bP+q436f;524742\x1b\\'),
  text('devices-terminology', 'Terminology’s commands', '\x1b}pn/etc/passwd\0\x1b}bt\0'),
  text('devices-xterm-50', 'a font of one’s own', '\x1b]50;#+1\x07\x1b]50;$(id)\x07'),
  text('devices-locking', 'alphabets', '\x1b(0\x0e\x1b)0\x1b*0\x1b+0\x1bn\x1bo\x1b|\x1b}\x1b~lqqk'),
  text('devices-vt52', 'VT52', '\x1b[?2l\x1bH\x1bJ\x1bY!!\x1b<'),
  text(
    'devices-wyse',
    'other makers',
    '\x1b`\x1bF\x1bG\x1b[25;1H\x1b[=7l\x1b[=1S\x1b[?1c\x1b[14]\x1b[10;50]\x1b[11;500]\x1b[9;1]',
  ),
];
