type Env = Readonly<Record<string, string | undefined>>;

/** Other terminals, and what stands between a terminal and us: they leave what the terminal around them has told of itself. */
const others = [
  ...['TMUX', 'STY', 'ZELLIJ', 'NVIM', 'VIM_TERMINAL', 'INSIDE_EMACS'],
  ...['VTE_VERSION', 'KONSOLE_VERSION', 'KITTY_WINDOW_ID', 'ALACRITTY_WINDOW_ID', 'WEZTERM_PANE', 'WT_SESSION'],
];

/** Whether nothing stands between us and the terminal that has set the environment, and it is one of xterm's kind. */
export const isDirect = (env: Env): boolean =>
  env.TERM?.startsWith('xterm') === true && others.every(name => !env[name]);

/** The version of xterm, which it tells as `XTerm(379)`; 0 for every other terminal. */
export const xtermVersion = (env: Env): number =>
  env.XTERM_VERSION !== undefined && env.TERM_PROGRAM === undefined && isDirect(env)
    ? Number(env.XTERM_VERSION.slice(6, -1)) || 0
    : 0;
