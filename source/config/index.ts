import {readFileSync, statSync} from 'node:fs';

export {type Checked, type Config, type Look, noConfig, type Tables} from './check.ts';
export {configFile} from './path.ts';

/** The most that a file of settings can hold, in bytes. */
const limit = 64 * 1024;

/** The text of the settings; undefined when there is no such file, or it is not one that could be ours. */
export function configText(path: string | undefined): string | undefined {
  try {
    const stats = path === undefined ? undefined : statSync(path, {throwIfNoEntry: false});
    return path !== undefined && stats?.isFile() && stats.size <= limit ? readFileSync(path, 'utf8') : undefined;
  } catch {
    // A file that may not be read is as good as none: settings are never worth failing for.
    return undefined;
  }
}
