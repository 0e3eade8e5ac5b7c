import {type Made, md, page, text} from './made.ts';

const [lre, rle, pdf, lro, rlo, lri, rli, fsi, pdi, lrm, rlm, alm] = [
  ...[
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ],
] as const;

/** Controls of direction that do not balance, or balance across what they must not. */
const unbalanced: readonly (readonly [string, string])[] = [
  ['isolates that are never closed', `${rli}abc ${lri}def ${fsi}ghi`],
  ['closings that were never opened', `${pdi}${pdi}${pdi}abc${pdf}${pdf}`],
  ['closed in the wrong order', `${rli}${rlo}abc${pdi}${pdf}`],
  ['embeddings in isolates', `${rli}${rle}${lro}abc${pdf}${pdi}`],
  ['126 deep', `${(rle ?? '').repeat(126)}abc${(pdf ?? '').repeat(126)}`],
  ['126 isolates deep', `${(rli ?? '').repeat(126)}abc${(pdi ?? '').repeat(126)}`],
  ['marks alone', `${lrm}${rlm}${alm}abc${rlm}.${lrm}`],
  ['an address turned round', `https://evil.example/${rlo}moc.knab//:sptth`],
  ['a sum turned round', `pay ${rlo}000,1${pdf} euros`],
  ['a quotation turned round', `“${rlo}dias eh${pdf},” said Lee.`],
  ['letters of Hebrew between', `abc ${rli}אבג${pdi} def ${rlo}אבג`],
  ['letters of Arabic between', `abc ${rle}ابج${pdf} def ${fsi}١٢٣${pdi}`],
  ['one in every word', 'the river rose'.split('').join(rlo)],
  ['old shapes', '\u206a\u206b\u206c\u206d\u206e\u206fabc'],
  ['code that is a comment', `/*${rlo} } ${lri}if (isAdmin)${pdi} ${lri} begin admins only */`],
  ['a name that is another', `user${rli}nimda${pdi}`],
  ['across a paragraph', `${rlo}abc\n\ndef${pdf}`],
  ['mixed with joiners', `a${rlo}\u200d\u200c\u2060${pdf}b`],
  ['left to right override', `${lro}אבג${lre}דהו`],
];

/** Controls of direction in plain text, headings, tables, lists, links, code and heads. */
export const turning: readonly Made[] = [
  ...unbalanced.map(([what, body], at) => text(`turning-${at}`, what, body)),
  ...unbalanced.map(([, body], at) =>
    md(
      `turning-md-${at}`,
      `## ${body.replaceAll('\n', ' ')}\n\n- item ${body}\n\n> “${body},” said Lee.\n\n| a | b |\n|---|---|\n| ${body.replaceAll('\n', ' ')} | c |\n\n[${body.replaceAll('\n', ' ')}](https://a.example/ "${rlo}")\n\n\`\`\`\n${body}\n\`\`\``,
    ),
  ),
  ...unbalanced.map(([, body], at) =>
    page(
      `turning-page-${at}`,
      `<h2>${body}</h2><p dir="rtl"><bdo dir="rtl">${body}</bdo> <bdi>${body}</bdi></p><blockquote>${body}</blockquote>`,
      `<meta name="author" content="${body}">`,
    ),
  ),
  page('turning-style', '<p style="unicode-bidi:bidi-override;direction:rtl">desrever era sdrow</p>'),
  page('turning-entities', '<p>&rlm;&lrm;&#x202E;abc&#8238;def&#x2066;ghi&#x200F;</p>'),
];
