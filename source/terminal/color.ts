import {xtermVersion} from './xterm.ts';

/** How many colours a stream shows: none, 16, 256, or all of them. */
export type ColorDepth = 0 | 1 | 2 | 3;

/** What decides on colour. `wanted` is the flag: true for `--color`, false for `--no-color`. */
export type ColorSetting = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly isTerminal: boolean;
  readonly wanted?: boolean | undefined;
};

function forcedDepth(value: string): ColorDepth {
  if (value === '0' || value === 'false') return 0;
  return value === '3' ? 3 : value === '2' ? 2 : 1;
}

function depthOfTerminal({env, platform}: ColorSetting): ColorDepth {
  const term = env.TERM ?? '';
  if (term === 'dumb') return 0;
  if (/^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '') || /-(?:direct|truecolor)$/.test(term)) return 3;
  // xterm keeps COLORTERM from programs; we have seen it show all colours from this version on.
  if (xtermVersion(env) >= 379) return 3;
  if (platform === 'win32' || env.WT_SESSION !== undefined) return 3;
  if (/^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? '')) return 3;
  if (/^xterm-(?:kitty|ghostty)$|^(?:alacritty|foot)/.test(term)) return 3;
  if (/256/.test(term)) return 2;
  return term === '' ? 0 : 1;
}

/**
 * How many colours to use: flags first, then `FORCE_COLOR`, then `NO_COLOR` (no-color.org), then what the terminal can do.
 *
 * A stream that is no terminal gets none unless forced. A forced depth is at least what the terminal has.
 */
export function colorDepth(setting: ColorSetting): ColorDepth {
  const {env, isTerminal, wanted} = setting;
  if (wanted === false) return 0;
  const own = depthOfTerminal(setting);
  if (wanted === true) return own || 1;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) {
    const depth = forcedDepth(forced);
    return depth === 1 ? own || 1 : depth;
  }
  if ((env.NO_COLOR ?? '') !== '' || !isTerminal) return 0;
  return own;
}
