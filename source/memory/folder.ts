import {posix, win32} from 'node:path';

/** What decides where the state lives: the platform's name, the environment, and the home folder if there is one. */
export type Surroundings = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string | undefined;
};

/**
 * The folder in which this program remembers; undefined when there is no home to have it in.
 *
 * Sources: the XDG Base Directory Specification (a relative `XDG_STATE_HOME` does not count); Apple's and Microsoft's
 * guidelines. `XDG_STATE_HOME` counts everywhere, because who sets it means it.
 */
export function stateFolder({platform, env, home}: Surroundings): string | undefined {
  const {isAbsolute, join} = platform === 'win32' ? win32 : posix;
  const given = (path: string | undefined): path is string => path !== undefined && isAbsolute(path);
  if (given(env.XDG_STATE_HOME)) return join(env.XDG_STATE_HOME, 'broadsheet');
  if (platform === 'win32' && given(env.LOCALAPPDATA)) return join(env.LOCALAPPDATA, 'broadsheet', 'State');
  if (!given(home)) return undefined;
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'broadsheet', 'State');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'broadsheet');
  return join(home, '.local', 'state', 'broadsheet');
}

/**
 * The folder in which pages from the web are kept; undefined when there is no home to have it in. The system, or its owner, may
 * empty it at any time.
 *
 * Sources: those of `stateFolder`.
 */
export function cacheFolder({platform, env, home}: Surroundings): string | undefined {
  const {isAbsolute, join} = platform === 'win32' ? win32 : posix;
  const given = (path: string | undefined): path is string => path !== undefined && isAbsolute(path);
  if (given(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, 'broadsheet');
  if (platform === 'win32' && given(env.LOCALAPPDATA)) return join(env.LOCALAPPDATA, 'broadsheet', 'Cache');
  if (!given(home)) return undefined;
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'broadsheet', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'broadsheet');
  return join(home, '.cache', 'broadsheet');
}
