import {type Made, md, page, text} from './made.ts';

/** Shapes on which patterns go back and forth: a beginning, what is repeated, and an end that does not match. */
const shapes: readonly (readonly [string, string, string])[] = [
  ...([
    ['“', 'a ', ''],
    ['"', '" "', 'x'],
    ['', '“a', '”'],
    ['“', '”“', '!'],
    ['', "'a' ", '"'],
    ['said ', 'said the ', '.'],
    ['', 'Mr. ', '“'],
    ['The ', 'Prime Minister ', ' said'],
    ['', 'A. B. ', 'C'],
    ['according ', 'to ', '!'],
    ['', ', who said, ', '”'],
    ['', 'the U.S. ', '1'],
    ['', '1,000', '.'],
    ['', '12:30 a.m. ', 'x'],
    ['on ', 'June 1, ', '2'],
    ['', 'Monday, ', ''],
  ] satisfies readonly (readonly [string, string, string])[]),
  ...([
    ['http://', 'a.', ' '],
    ['https://a/', '(', ')'],
    ['https://a/', '%25', 'x'],
    ['mailto:', 'a@', ' '],
    ['', 'www.a.', 'b'],
    ['xn--', 'a-', '.'],
    ['', '- ', 'x'],
    ['', '\t \t', 'x'],
    ['x', '\u00a0', 'x'],
    ['x', '\u3000 ', 'x'],
    ['', '\u0301a', '\u0301'],
    ['क', '\u200d\u094d', 'x'],
    ['', '\u200c', 'म'],
    ['\x1b[', '1;', '!'],
    ['\x1b]8;;', 'http://a\x1b', '!'],
    ['', '\ud83d', 'x'],
  ] satisfies readonly (readonly [string, string, string])[]),
];

/** Shapes for what reads Markdown and pages. */
const inMarkdown = [
  '[a]: ',
  '| a |',
  '|-',
  '#',
  '# a #',
  '![](',
  '<a@b',
  '&a',
  '&#1',
  '^[',
  '[^',
  ':--',
  '**a',
  '1) ',
  '\\[',
  '<!',
  '{#a',
  '{.b ',
  '---\na: ',
  '[a]:\n',
];
const inPages = [
  '<',
  '</',
  '<a',
  '<a b',
  '<a b=',
  '<a b="',
  '&',
  '&#',
  '&#x',
  '<!',
  '<!-',
  '<![',
  ']]>',
  '<p/',
  '<br',
  '<b></i>',
  '<td>',
  '<script><',
  '<style>a',
  '<a href="#',
];

const most = {max_ms: 5000, max_mb: 500};
const length = 60_000;
const many = (words: string): string => words.repeat(Math.ceil(length / words.length));

/** Texts that make patterns with two ways to match take for ever. */
export const pumps: readonly Made[] = [
  ...shapes.map(
    ([before, pump, after], at): Made => ({
      ...text(`pumps-${at}`, JSON.stringify(pump), `${before}${many(pump)}${after}`),
      ...most,
    }),
  ),
  ...inMarkdown.map((pump, at): Made => ({...md(`pumps-md-${at}`, many(pump)), ...most})),
  ...inPages.map(
    (pump, at): Made => ({
      ...page(`pumps-page-${at}`, ''),
      content: `<!doctype html><title>The river</title><article><h1>The river</h1><p>${'The river rose in the night. '.repeat(20)}</p><p>${many(pump)}`,
      ...most,
    }),
  ),
];
