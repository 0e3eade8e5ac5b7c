import {type FSWatcher, lstatSync, realpathSync, statSync, watch as watchFolder} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {canonical, isUrl} from './address.ts';
import {shelfPath} from './shelf.ts';

/** How long a file must be left alone before it counts as changed, in ms: editors write in several steps. */
const calm = 120;

/** What a file was when it was last looked at; undefined when it is not there, or emptied by an editor that is about to fill it. */
function stateOf(path: string): string | undefined {
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats?.isFile() && stats.size > 0 ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined;
}

const stateNow = (path: string): string | undefined => {
  try {
    return stateOf(path);
  } catch {
    return undefined;
  }
};

/** The path itself, and what it leads to when it is a link: both may be replaced. */
function placesOf(path: string): readonly string[] {
  try {
    return lstatSync(path).isSymbolicLink() ? [path, realpathSync(path)] : [path];
  } catch {
    return [path];
  }
}

/** Watches the folder of a file, not the file: most editors save by putting another file in its place. */
function watcherOf(path: string, onEvent: () => void): FSWatcher | undefined {
  const name = basename(path);
  try {
    const watcher = watchFolder(dirname(path), {persistent: false}, (_, changed) => {
      if (changed === null || changed === name) onEvent();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    // Without the right to look, or without watches left, the article is read as it is.
    return undefined;
  }
}

/**
 * Calls `onChange` whenever the file at an address has changed, once it is left alone; a file that vanishes is waited for. The
 * system tells of changes, so that nothing is done meanwhile. Gives what ends it. Only files change: for every other address
 * nothing is watched.
 */
export function watch(address: string, onChange: () => void): () => void {
  if (canonical(address) === undefined || isUrl(address) || shelfPath(address) !== undefined) return () => {};
  const path = resolve(address);
  let last = stateNow(path);
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const state = stateNow(path);
    if (state === undefined || state === last) return;
    last = state;
    onChange();
  };
  const onEvent = () => {
    clearTimeout(timer);
    timer = setTimeout(look, calm).unref();
  };
  const watchers = placesOf(path).map(place => watcherOf(place, onEvent));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
  };
}
