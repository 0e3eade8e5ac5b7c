import {homedir} from 'node:os';

/** This user's home folder; undefined without one. What the environment says needs no asking the system, which takes a part of a millisecond. */
export function home(): string | undefined {
  if (process.platform !== 'win32' && process.env.HOME) return process.env.HOME;
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
