import {Failure} from '../failure.ts';

const longest = 8000;

/** Reads what a reader typed as a URL, without its fragment; throws `Failure` for what cannot be asked for. */
export function urlOf(address: string): URL {
  const shown = address.length > 200 ? `${address.slice(0, 200)}…` : address;
  if (address.length > longest) throw new Failure(`“${shown}” is too long for an address.`);
  if (!URL.canParse(address)) throw new Failure(`“${shown}” is not an address: its host or port makes no sense.`);
  const url = new URL(address);
  if (url.username !== '' || url.password !== '')
    throw new Failure(
      `“${url.origin}${url.pathname}” was given with a name or a password, and broadsheet sends neither.`,
    );
  url.hash = '';
  return url;
}
