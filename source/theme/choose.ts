import type {Style, Theme} from './style.ts';
import {themes} from './themes.ts';

/** The theme of a name that people choose by, on a background. */
export function themeFor(name: 'auto' | 'day' | 'night' | 'contrast' | 'plain', background: 'dark' | 'light'): Theme {
  if (name === 'auto') return background === 'light' ? themes.day : themes.night;
  if (name === 'contrast') return themes[background === 'light' ? 'contrast-day' : 'contrast-night'];
  return themes[name];
}

/** A theme with some roles as a reader wants them. */
export function withStyles(theme: Theme, own: Partial<Theme['styles']>): Theme {
  const changed = Object.entries(own).map(([role, style]) => [role, {...styleIn(theme, role), ...style}]);
  return {...theme, styles: {...theme.styles, ...Object.fromEntries(changed)}};
}

const styleIn = ({styles}: Theme, role: string): Style | undefined =>
  Object.entries(styles).find(([each]) => each === role)?.[1];
