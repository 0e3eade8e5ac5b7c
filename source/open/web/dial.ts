import {isIP, isIPv6, type LookupFunction} from 'node:net';
import type {Network} from './network.ts';
import {isPrivate} from './private.ts';

/** Thrown where a page leads to an address of the private network. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** Which addresses may be dialled, and what was found to be private on the way. */
export type Fence = {
  readonly mayBePrivate: boolean;
  /** Called when a private address is about to be dialled. */
  readonly onPrivate: () => void;
};

function vetted(addresses: readonly string[], fence: Fence): readonly string[] {
  const open = fence.mayBePrivate ? addresses : addresses.filter(address => !isPrivate(address));
  if (open.length === 0 && addresses.length > 0) throw new Fenced();
  if (open.some(isPrivate)) fence.onPrivate();
  return open;
}

/** Vets a host that is an IP address already, which nobody will look up; throws `Fenced`. */
export function vetLiteral(host: string, fence: Fence): void {
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address)) vetted([address], fence);
}

/** Looks names up for a socket, and gives it only addresses on the right side of the fence: the same that it then dials. */
export function lookupWithin(network: Network, fence: Fence): LookupFunction {
  return (host, options, done) => {
    const find = async () => {
      const found = vetted(await network.resolve(host), fence).map(network.reach);
      if (found.length === 0) throw Object.assign(new Error(`no address of ${host}`), {code: 'ENODATA'});
      return found.map(address => ({address, family: isIPv6(address) ? 6 : 4}));
    };
    find().then(
      found => {
        const [{address, family} = {address: '', family: 0}] = found;
        if (options.all) done(null, found);
        else done(null, address, family);
      },
      error => done(error, '', 0),
    );
  };
}
