import {themeOf} from './color-theme.ts';
import {contrastDay, contrastNight} from './contrast.ts';
import type {Style, Theme} from './style.ts';

/** Makes a theme once, and not before it is asked for: a screen shows one of them. */
function once(make: () => Theme): () => Theme {
  let made: Theme | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const day = once(() =>
  themeOf('day', {
    ink: '#16181d',
    soft: '#575b63',
    faded: '#6f737a',
    accent: '#9c1c1c',
    link: '#1a4f8b',
    code: '#0a5a5a',
    bar: '#e9e5da',
    barInk: '#24272e',
    panel: '#f2efe7',
    selected: '#dcd6c6',
    match: '#f4dc8a',
    currentMatch: '#f0b73c',
    matchInk: '#16181d',
    warning: '#9c1c1c',
    speakers: ['#0b5d8f', '#8a4100', '#186a3b', '#8e2472', '#5b3fa8', '#6b5a00'],
  }),
);

const night = once(() =>
  themeOf('night', {
    ink: '#eceef2',
    soft: '#a3a9b5',
    faded: '#7f858f',
    accent: '#e8a87c',
    link: '#8ab8ee',
    code: '#8fd0c8',
    bar: '#262a33',
    barInk: '#d8dbe2',
    panel: '#1c2028',
    selected: '#353b48',
    match: '#a8925a',
    currentMatch: '#e0b84a',
    matchInk: '#101216',
    warning: '#f0b46c',
    speakers: ['#7cc0f5', '#f0a860', '#84cf9b', '#ec93cc', '#b7a5f2', '#d9c664'],
  }),
);

const none: Style = {};
const bold: Style = {bold: true};
const italic: Style = {italic: true};
const inverse: Style = {inverse: true};

/** Without colour: weight, slant, underline and inversion alone; for NO_COLOR and for paper-like terminals. */
const plain: Theme = {
  name: 'plain',
  styles: {
    title: bold,
    heading: bold,
    subheading: bold,
    summary: italic,
    dateline: none,
    caption: italic,
    code: none,
    strong: bold,
    emphasis: italic,
    deleted: {strike: true},
    link: {underline: true},
    ornament: none,
    speech: none,
    phrase: italic,
    mention: bold,
    cue: italic,
    focus: {bold: true, underline: true},
    match: inverse,
    'current-match': {inverse: true, bold: true, underline: true},
    faded: {dim: true},
    bar: inverse,
    'bar-strong': bold,
    'bar-faint': none,
    key: bold,
    note: none,
    'note-faint': none,
    panel: none,
    'panel-title': {inverse: true, bold: true},
    'panel-faint': none,
    selected: inverse,
    notice: bold,
    'speaker-0': none,
    'speaker-1': none,
    'speaker-2': none,
    'speaker-3': none,
    'speaker-4': none,
    'speaker-5': none,
  },
};

const [brightDay, brightNight] = [once(contrastDay), once(contrastNight)];

/** Every theme, by name, made when it is first asked for. A new one is a palette. */
export const themes = {
  get day() {
    return day();
  },
  get night() {
    return night();
  },
  get 'contrast-day'() {
    return brightDay();
  },
  get 'contrast-night'() {
    return brightNight();
  },
  plain,
} as const;
