import type {Piece} from '../model.ts';

/** How a terminal is told of a link: the words after it, up to the one without an address, are to be clicked (OSC 8). */
export const linkTo = (href: string): string => `\u001b]8;;${href}\u001b\\`;

/** Whether an address may be told to a terminal: whole, of a kind that a browser or a mail program opens, and in ASCII. */
const isPlain = (href: string): boolean => /^(?:https?:\/\/|mailto:)[\x21-\x7e]{1,2000}$/.test(href);

const knownRow = new RegExp(
  [/^vte/, /^xterm-(?:kitty|ghostty)/, /^(?:foot|alacritty|wezterm|contour)/].map(({source}) => source).join('|'),
);

/** Whether a terminal makes links of addresses that it is told. Those that are not known are not told: some show what they do not understand. */
export function showsLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  if (Number(env.VTE_VERSION ?? 0) >= 5000 || Number(env.KONSOLE_VERSION ?? 0) >= 201200) return true;
  if (env.WT_SESSION !== undefined || env.KITTY_WINDOW_ID !== undefined) return true;
  return /^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? '') || knownRow.test(env.TERM ?? '');
}

/** A painter of rows in which links can be clicked in the terminal. */
export const withLinks =
  (paint: (row: readonly Piece[]) => string) =>
  (row: readonly Piece[]): string => {
    if (!row.some(({href}) => href !== undefined)) return paint(row);
    return row
      .map(piece =>
        piece.href !== undefined && isPlain(piece.href)
          ? `${linkTo(piece.href)}${paint([piece])}${linkTo('')}`
          : paint([piece]),
      )
      .join('');
  };
