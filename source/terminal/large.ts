type Env = Readonly<Record<string, string | undefined>>;

/** Other terminals, and what stands between a terminal and us: they leave what the terminal around them has told of itself. */
const others = [
  ...['TMUX', 'STY', 'ZELLIJ', 'NVIM', 'VIM_TERMINAL', 'INSIDE_EMACS'],
  ...['VTE_VERSION', 'KONSOLE_VERSION', 'KITTY_WINDOW_ID', 'ALACRITTY_WINDOW_ID', 'WEZTERM_PANE', 'WT_SESSION'],
];

/** Terminals that have letters of double height (DECDHL), by what they tell of themselves. The first xterm that we have seen them in is 379. */
const terminals: readonly ((env: Env) => boolean)[] = [
  // Written `XTerm(379)`.
  ({XTERM_VERSION, TERM_PROGRAM}) => TERM_PROGRAM === undefined && Number(XTERM_VERSION?.slice(6, -1)) >= 379,
  ({TERM_PROGRAM}) => TERM_PROGRAM === 'Apple_Terminal',
];

/** Whether the terminal is known to have letters of double height: one without them shows their words twice, and none can be asked. */
export const drawsLarge = (env: Env): boolean =>
  terminals.some(isIt => isIt(env)) && env.TERM?.startsWith('xterm') === true && others.every(name => !env[name]);

/** Makes all rows single, as they were: programs after us would have them as we left them. */
export const singleRows = (rows: number): string =>
  Array.from({length: rows}, (_, row) => `\u001b[${row + 1};1H\u001b#5`).join('');
