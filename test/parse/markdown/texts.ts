import fc from 'fast-check';

const lines = fc.constantFrom(
  'The bridge is **shut**, said [Lee](https://a.example/).',
  'A line with *emphasis* and `code`, and [a link][one] and a note[^1].',
  '# A heading',
  '## A *second* one',
  '- item',
  '* item',
  '  - [x] nested',
  '1. first',
  '    indented by four',
  '  indented by two',
  '> quoted',
  '> > deeper',
  '>',
  '```',
  '~~~ js',
  '  ```',
  '---',
  '===',
  '| a | b |',
  '|---|--:|',
  '| 1 | 2 |',
  '<div>',
  '</div>',
  '<!-- comment',
  '-->',
  '[one]: https://one.example/ "One"',
  '[one]: https://other.example/',
  '[^1]: A note.',
  '    goes on',
  '\ttab',
  '- > quoted item',
  '![picture](a.png)',
  'hard  ',
  'https://a.example/b_c.',
  '&amp; <b>bold</b> <script>x</script>',
  '\u001b[31m red \u202e',
);

/** Markdown of all kinds of lines in any order. */
export const markdownTexts = fc
  .array(fc.tuple(lines, fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\n\n\n')), {maxLength: 40})
  .map(parts => parts.map(part => part.join('')).join(''));
