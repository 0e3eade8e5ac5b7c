import type {Role} from '../model.ts';

/** A colour as `#rrggbb`. */
export type Color = `#${string}`;

/** How a role looks. What is left out stays as the roles before it have it. */
export type Style = {
  readonly color?: Color;
  readonly background?: Color;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly inverse?: boolean;
};

/** A look for every role. */
export type Theme = {
  readonly name: 'day' | 'night' | 'contrast-day' | 'contrast-night' | 'plain';
  readonly styles: Readonly<Record<Role, Style>>;
};
