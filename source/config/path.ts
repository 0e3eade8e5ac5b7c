import {posix, win32} from 'node:path';

/** What decides where the configuration lives: the platform's name, the environment, and the home folder if there is one. */
export type Surroundings = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string | undefined;
};

/**
 * The file of the reader's own settings; undefined when there is no home to have it in.
 *
 * Sources: the XDG Base Directory Specification (a relative `XDG_CONFIG_HOME` does not count). On macOS it is in `~/.config` too,
 * where readers who keep such files in a repository look for them.
 */
export function configFile({platform, env, home}: Surroundings): string | undefined {
  const {isAbsolute, join} = platform === 'win32' ? win32 : posix;
  const given = (path: string | undefined): path is string => path !== undefined && isAbsolute(path);
  const file = ['broadsheet', 'config.yaml'];
  if (given(env.XDG_CONFIG_HOME)) return join(env.XDG_CONFIG_HOME, ...file);
  if (platform === 'win32' && given(env.APPDATA)) return join(env.APPDATA, ...file);
  return given(home)
    ? join(home, ...(platform === 'win32' ? ['AppData', 'Roaming'] : ['.config']), ...file)
    : undefined;
}
