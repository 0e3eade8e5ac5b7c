import {type Made, md, page, text} from './made.ts';

const apc = (body: string): string => `\x1b_G${body}\x1b\\`;
const secret = Buffer.from('/etc/passwd').toString('base64');

/** Pictures as terminals draw them: kitty's, iTerm's, sixel, ReGIS, and text that takes the place of them. */
const bodies: readonly (readonly [string, string])[] = [
  ['a picture from a file', apc(`a=T,f=100,t=f;${secret}`)],
  ['a file that is then removed', apc(`a=T,f=100,t=t;${secret}`)],
  ['a picture in shared memory', apc(`a=T,f=24,s=10,v=10,t=s;${Buffer.from('/x').toString('base64')}`)],
  ['a picture of one row', apc('a=T,f=24,s=1,v=1;AAAA')],
  ['a picture in parts, the last missing', apc('a=T,f=100,m=1;AAAA') + apc('m=1;AAAA')],
  ['all pictures taken away', apc('a=d,d=A')],
  ['an animation', apc('a=a,i=1,s=3,v=1')],
  ['a picture behind the words', apc('a=p,i=1,z=-1073741825')],
  ['a question about pictures', apc('i=31,s=1,v=1,a=q,t=d,f=24;AAAA')],
  ['a picture without end', '\x1b_Ga=T,f=100;AAAA'],
  ['a picture with an 8-bit introducer', '\u009fGa=T;AAAA\u009c'],
  ['a placeholder', '\u{10eeee}\u0305\u030d\u030e'.repeat(20)],
  ['iTerm’s picture', '\x1b]1337;File=inline=1;size=4:AAAA\x07'],
  ['iTerm’s download', `\x1b]1337;File=name=${secret}:AAAA\x07`],
  ['iTerm’s picture in parts', '\x1b]1337;MultipartFile=inline=1\x07\x1b]1337;FilePart=AAAA\x07\x1b]1337;FileEnd\x07'],
  ['a sixel picture', '\x1bPq#0;2;0;0;0#0~~@@vv@@~~@@~~$#1!14~-\x1b\\'],
  ['a sixel picture of 99,999 rows', '\x1bP0;1;0q"1;1;99999;99999#0!99999~-\x1b\\'],
  ['a sixel picture without end', '\x1bPq#0;2;0;0;0#0~~@@'],
  ['an 8-bit sixel picture', '\u0090q#0~~\u009c'],
  ['a ReGIS drawing', '\x1bPpS(E)P[100,100]V[200,200]\x1b\\'],
  ['a Tektronix drawing', '\x1b[?38h\x1d !"#\x1b\x0c'],
  ['a letter shape of one’s own', '\x1bP0;1;1{ @~~~~~~~~/\x1b\\'],
  ['a glyph that is registered', '\x1b_25a1;r;cp=e000;AAAA\x1b\\'],
  ['large letters', '\x1b]66;s=7:w=7;PWNED\x07'],
  ['large letters, by lines', '\x1b#3TOP\n\x1b#4TOP'],
];

/** Pictures in a text. */
export const images: readonly Made[] = [
  ...bodies.map(([what, body], at) => text(`images-${at}`, what, body)),
  ...bodies
    .filter((_, at) => at % 3 === 0)
    .map(([, body], at) => md(`images-md-${at}`, `![${body}](x.png "${body}")\n\n\`${body}\``)),
  ...bodies
    .filter((_, at) => at % 3 === 1)
    .map(([, body], at) =>
      page(`images-page-${at}`, `<figure><img alt="${body}" src="x"><figcaption>${body}</figcaption></figure>`),
    ),
  page('images-size', '<img width="99999999" height="1e99" src="data:image/png;base64,AAAA" alt="\u202eflood">'),
  page(
    'images-svg',
    '<svg width="99999999"><title>\x1b[2J</title><text>words &#27;[2J</text><use href="#a" id="a"/></svg>',
  ),
  page('images-many', '<img alt="" src="http://127.0.0.1:9/x.png">'.repeat(5000)),
  md('images-nested', '![a'.repeat(3000)),
];
