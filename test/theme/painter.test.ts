import assert from 'node:assert/strict';
import test from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import type {Piece, Role} from '../../source/model.ts';
import {painter, type Style, styleOf, themes, withStyles} from '../../source/theme/index.ts';

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = (color: string): number => {
  const [red, green, blue] = [1, 3, 5].map(at => channel(Number.parseInt(color.slice(at, at + 2), 16)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** The contrast of two colours, from 1 to 21 (WCAG 2). */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const papers = {
  day: {paper: '#fbfaf7', ink: '#24272e'},
  night: {paper: '#15171c', ink: '#d8dbe2'},
} as const;

const page: readonly Role[] = [
  'title',
  'heading',
  'subheading',
  'summary',
  'dateline',
  'caption',
  'code',
  'link',
  'ornament',
  'faded',
  'note-faint',
  'notice',
  'key',
  'match',
  'current-match',
  'bar',
  'panel',
  'panel-title',
  'selected',
  'speaker-0',
  'speaker-1',
  'speaker-2',
  'speaker-3',
  'speaker-4',
  'speaker-5',
];

const grounds: readonly (readonly Role[])[] = [
  ['bar', 'bar-faint'],
  ['bar', 'bar-strong'],
  ['bar', 'key'],
  ['panel', 'panel-faint'],
  ['panel', 'selected'],
  ['panel', 'selected', 'panel-faint'],
  ['panel', 'speaker-0'],
  ['speech', 'speaker-3', 'match'],
  ['speech', 'speaker-3', 'focus', 'current-match'],
  ['link', 'match'],
];

test('all words can be read, on paper by day and by night', () => {
  for (const name of ['day', 'night'] as const) {
    const {paper, ink} = papers[name];
    for (const roles of [...page.map(role => [role]), ...grounds]) {
      const {color = ink, background = paper} = styleOf(themes[name], roles);
      const found = contrast(color, background);
      assert.ok(found >= 4.5, `${name}: ${roles.join(' ')} has ${found.toFixed(2)}`);
    }
  }
});

test('in high contrast every word stands out seven to one, by day and by night', () => {
  for (const [name, paper, ink] of [
    ['contrast-day', '#ffffff', '#000000'],
    ['contrast-night', '#000000', '#ffffff'],
  ] as const)
    for (const roles of [...page.map(role => [role]), ...grounds]) {
      const {color = ink, background = paper} = styleOf(themes[name], roles);
      const found = contrast(color, background);
      assert.ok(found >= 7, `${name}: ${roles.join(' ')} has ${found.toFixed(2)}`);
    }
});

test('a reader’s own colours come over those of the theme, and leave its other marks', () => {
  const own = withStyles(themes.night, {link: {color: '#123456'}});
  assert.deepEqual(own.styles.link, {...themes.night.styles.link, color: '#123456'});
  assert.equal(own.styles.title, themes.night.styles.title);
});

test('every theme has a look for every role', () => {
  const roles = Object.keys(themes.plain.styles).sort();
  for (const theme of Object.values(themes)) assert.deepEqual(Object.keys(theme.styles).sort(), roles);
});

test('six speakers have six colours', () => {
  for (const name of ['day', 'night'] as const) {
    const colors = page.filter(role => role.startsWith('speaker-')).map(role => themes[name].styles[role].color);
    assert.equal(new Set(colors).size, 6);
  }
});

test('what is in focus is seen without colour, and in any company', () => {
  const marked = ({bold, underline, inverse}: Style): boolean => (bold && underline) || inverse || false;
  for (const theme of Object.values(themes))
    for (const role of ['focus', 'current-match'] as const) {
      assert.ok(marked(styleOf(theme, [role])));
      assert.ok(marked(styleOf(theme, [role, 'speech', 'speaker-2', 'link', 'emphasis'])));
    }
});

const row: readonly Piece[] = [
  {text: 'Rain, ', roles: []},
  {text: 'said Lee', roles: ['speech', 'speaker-1', 'focus']},
  {text: '.', roles: ['match']},
];

test('where there is no colour nothing but the words is written', () => {
  for (const theme of Object.values(themes)) assert.equal(painter(theme, 0)(row), 'Rain, said Lee.');
});

test('a terminal under NO_COLOR shows weight and underline, and no colour', () => {
  const painted = painter(themes.day, 0, true)(row);
  assert.match(painted, /\u001b\[1m/);
  assert.doesNotMatch(painted, /\u001b\[(?:3[0-8]|4[0-8]|9\d|10\d)/);
  assert.equal(stripVTControlCharacters(painted), 'Rain, said Lee.');
});

test('nothing is left open at the end of a row', () => {
  const closing = new Map([
    [1, 22],
    [2, 22],
    [3, 23],
    [4, 24],
    [7, 27],
    [9, 29],
    [38, 39],
    [48, 49],
  ]);
  for (const theme of Object.values(themes))
    for (const depth of [2, 3] as const) {
      const codes = [...painter(theme, depth)(row).matchAll(/\u001b\[(\d+)/g)].map(([, code]) => Number(code));
      const open = new Set<number>();
      for (const code of codes) {
        const close = closing.get(code);
        if (close !== undefined) open.add(close);
        else open.delete(code);
      }
      assert.equal(open.size, 0, `${theme.name} ${depth}`);
    }
});
