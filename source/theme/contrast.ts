import {type Palette, themeOf} from './color-theme.ts';
import type {Theme} from './style.ts';

/** High contrast: everything at least seven to one, links and selections told by more than their colour. */
function contrastOf(name: 'contrast-day' | 'contrast-night', colors: Palette): Theme {
  const {styles} = themeOf(name, colors);
  return {
    name,
    styles: {
      ...styles,
      speech: {bold: true},
      mention: {bold: true, underline: true},
      faded: {color: colors.soft, italic: true},
      selected: {...styles.selected, underline: true},
      match: {...styles.match, underline: true},
      'panel-title': {...styles['panel-title'], underline: true},
    },
  };
}

/** High contrast on a light background. */
export const contrastDay = (): Theme =>
  contrastOf('contrast-day', {
    ink: '#000000',
    soft: '#333333',
    faded: '#525252',
    accent: '#7a0000',
    link: '#00308f',
    code: '#003d66',
    bar: '#dddddd',
    barInk: '#000000',
    panel: '#ffffff',
    selected: '#ffe97a',
    match: '#ffe97a',
    currentMatch: '#ffc400',
    matchInk: '#000000',
    warning: '#7a0000',
    speakers: ['#003d66', '#5c2b00', '#00401f', '#5e0a4a', '#33107a', '#453a00'],
  });

/** High contrast on a dark background. */
export const contrastNight = (): Theme =>
  contrastOf('contrast-night', {
    ink: '#ffffff',
    soft: '#d0d0d0',
    faded: '#a8a8a8',
    accent: '#ffd080',
    link: '#9fd0ff',
    code: '#a0f0b8',
    bar: '#303030',
    barInk: '#ffffff',
    panel: '#000000',
    selected: '#00305c',
    match: '#ffe97a',
    currentMatch: '#ffc400',
    matchInk: '#000000',
    warning: '#ffd080',
    speakers: ['#9fd8ff', '#ffc890', '#a0f0b8', '#ffb0e0', '#d4c8ff', '#f0e080'],
  });
