import type {Piece, Role} from '../model.ts';
import {type ColorDepth, inkOf} from './sgr.ts';
import type {Style, Theme} from './style.ts';
import {themes} from './themes.ts';

/** The roles that win over all others, the strongest last: what is in focus is seen in any company. */
const strongest: readonly Role[] = ['match', 'focus', 'current-match'];

const rank = (role: Role): number => strongest.indexOf(role);

const isGround = (role: Role): boolean => /^(?:bar|panel|panel-title|selected)$/.test(role);

/** One style of all roles of a piece: later roles win, and those in `strongest` over the rest. */
export function styleOf(theme: Theme, roles: readonly Role[]): Style {
  const [only] = roles;
  if (only !== undefined && roles.length === 1) return theme.styles[only] ?? {};
  // A bar, a panel and a selection are the ground that the others stand on: they give the background and yield the colour.
  const ground = roles.filter(isGround);
  const rest = roles.filter(role => !isGround(role)).sort((one, other) => rank(one) - rank(other));
  return Object.assign({}, ...[...ground, ...rest].map(role => theme.styles[role]));
}

/** Pieces to a string with SGR sequences; nothing is left open at its end. */
export type Painter = (pieces: readonly Piece[]) => string;

/**
 * A painter for a theme at a depth. At depth 0 there is no colour: with `attributes` bold, underline and inversion stay
 * (a terminal under NO_COLOR), without them there are no escape codes at all (a file, a dumb terminal).
 */
export function painter(theme: Theme, depth: ColorDepth, attributes = depth > 0): Painter {
  if (depth === 0 && !attributes) return pieces => pieces.map(({text}) => text).join('');
  const look = depth === 0 ? themes.plain : theme;
  const known = new Map<string, (text: string) => string>();
  const inkFor = (roles: readonly Role[]): ((text: string) => string) => {
    const [only = ''] = roles;
    const key = roles.length === 1 ? only : roles.join(' ');
    const ink = known.get(key) ?? inkOf(styleOf(look, roles), depth);
    known.set(key, ink);
    return ink;
  };
  return pieces => pieces.map(({text, roles}) => (roles.length === 0 ? text : inkFor(roles)(text))).join('');
}
