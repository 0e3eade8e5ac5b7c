import {lookup} from 'node:dns/promises';

/** What the web door uses of the world; tests put their own in its place. */
export type Network = {
  /** The IP addresses of a host name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** The IP address really dialled for one that was resolved: itself, but in tests. */
  readonly reach: (address: string) => string;
  /** Where proxies are named. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The certificates trusted instead of the usual ones, PEM. */
  readonly authority?: string;
};

/** The network there is. */
export const theNetwork: Network = {
  resolve: async host => (await lookup(host, {all: true, order: 'verbatim'})).map(({address}) => address),
  reach: address => address,
  env: process.env,
};
