import type {Color, Theme} from './style.ts';

/** The colours that a theme in colour is made of. */
export type Palette = {
  readonly ink: Color;
  readonly soft: Color;
  /** What does not rest on the source that is followed: as faint as can still be read. */
  readonly faded: Color;
  readonly accent: Color;
  readonly link: Color;
  readonly code: Color;
  readonly bar: Color;
  readonly barInk: Color;
  readonly panel: Color;
  readonly selected: Color;
  readonly match: Color;
  readonly currentMatch: Color;
  readonly matchInk: Color;
  readonly warning: Color;
  readonly speakers: readonly [Color, Color, Color, Color, Color, Color];
};

/** How each role looks in colours: ink on paper, one accent, and a colour for each of six speakers. */
function stylesOf(colors: Palette): Theme['styles'] {
  const [first, second, third, fourth, fifth, sixth] = colors.speakers;
  return {
    title: {color: colors.ink, bold: true},
    heading: {color: colors.accent, bold: true},
    subheading: {color: colors.ink, bold: true},
    summary: {color: colors.ink, italic: true},
    dateline: {color: colors.soft},
    caption: {color: colors.soft, italic: true},
    code: {color: colors.code},
    strong: {bold: true},
    emphasis: {italic: true},
    deleted: {strike: true},
    link: {color: colors.link, underline: true},
    ornament: {color: colors.soft},
    speech: {},
    phrase: {italic: true},
    mention: {bold: true},
    cue: {italic: true},
    focus: {bold: true, underline: true},
    match: {background: colors.match, color: colors.matchInk},
    'current-match': {background: colors.currentMatch, color: colors.matchInk, bold: true, underline: true},
    faded: {color: colors.faded},
    bar: {background: colors.bar, color: colors.barInk},
    'bar-strong': {bold: true},
    'bar-faint': {color: colors.soft},
    key: {color: colors.accent, bold: true},
    note: {},
    'note-faint': {color: colors.soft},
    panel: {background: colors.panel, color: colors.ink},
    'panel-title': {background: colors.bar, color: colors.barInk, bold: true},
    'panel-faint': {color: colors.soft},
    selected: {background: colors.selected, bold: true},
    notice: {color: colors.warning, bold: true},
    'speaker-0': {color: first},
    'speaker-1': {color: second},
    'speaker-2': {color: third},
    'speaker-3': {color: fourth},
    'speaker-4': {color: fifth},
    'speaker-5': {color: sixth},
  };
}

/** A theme in colour. */
export const themeOf = (name: 'day' | 'night' | 'contrast-day' | 'contrast-night', colors: Palette): Theme => ({
  name,
  styles: stylesOf(colors),
});
