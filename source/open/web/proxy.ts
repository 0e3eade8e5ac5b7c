import {BlockList, isIP} from 'node:net';
import type {Network} from './network.ts';

type Env = Network['env'];

/** The value of a variable, in lower case or capitals, as curl reads them. */
const valueIn = (env: Env, name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined;

const bare = (host: string): string => host.replace(/^\[|\]$/g, '').toLowerCase();

function isWithin(host: string, range: string): boolean {
  const [address = '', bits = ''] = range.split('/');
  const kind = isIP(address);
  if (kind === 0 || isIP(host) !== kind || !/^\d{1,3}$/.test(bits) || Number(bits) > (kind === 6 ? 128 : 32))
    return false;
  const list = new BlockList();
  const family = kind === 6 ? 'ipv6' : 'ipv4';
  list.addSubnet(address, Number(bits), family);
  return list.check(host, family);
}

/** True when one entry of NO_PROXY (`example.org`, `.example.org`, `*.example.org:8080`, `10.0.0.0/8`, `*`) takes in `url`. */
function exempts(entry: string, url: URL): boolean {
  if (entry === '*') return true;
  const host = bare(url.hostname);
  if (entry.includes('/')) return isWithin(host, entry);
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*|[\da-f]*:[\da-f:]*)(?::(\d+))?$/.exec(entry) ?? [];
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
  const domain = bare(name).replace(/^\*?\./, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

/**
 * The proxy that the environment names for a URL: `http_proxy`, `https_proxy`, `all_proxy`, but for the hosts of `no_proxy`;
 * undefined when there is none. A proxy that cannot be used comes back as it is written.
 */
export function proxyFor(url: URL, env: Env): URL | string | undefined {
  const exempt = (valueIn(env, 'no_proxy') ?? '').toLowerCase().split(/[\s,]+/);
  if (exempt.some(entry => entry !== '' && exempts(entry, url))) return undefined;
  // A web server hands the header Proxy to its programs as HTTP_PROXY; such a program must not take it.
  const http = env.http_proxy || (env.REQUEST_METHOD ? undefined : env.HTTP_PROXY);
  const given = (url.protocol === 'https:' ? valueIn(env, 'https_proxy') : http) || valueIn(env, 'all_proxy');
  if (!given) return undefined;
  const written = /^[\w+.-]+:\/\//.test(given) ? given : `http://${given}`;
  return URL.canParse(written) && /^https?:/i.test(written) ? new URL(written) : given;
}
