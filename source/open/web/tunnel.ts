import {request as requestHttp} from 'node:http';
import {request as requestHttps} from 'node:https';
import type {Socket} from 'node:net';
import {connect as connectSecurely} from 'node:tls';
import {codeOf} from '../failure.ts';
import type {Line} from './request.ts';

/** Thrown where a proxy of the environment cannot be used (`kind`) or reached (`away`), or refuses, with the status it gave. */
export class ProxyTrouble extends Error {
  override readonly name = 'ProxyTrouble';
  readonly reason: 'kind' | 'away' | number;

  constructor(reason: 'kind' | 'away' | number) {
    super();
    this.reason = reason;
  }
}

const away = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT']);

/** What an error on the way to a proxy means: where no connection came about, the proxy is to blame, not the host behind it. */
export const blamed = (error: unknown): unknown => (away.has(codeOf(error)) ? new ProxyTrouble('away') : error);

/** The header that carries the name and password written in a proxy's address. */
export function credentialsOf(proxy: URL): Record<string, string> {
  if (proxy.username === '') return {};
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return {'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}`};
}

/** A socket that the proxy has connected to the host of `url`. */
function connected(url: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const target = `${url.hostname}:${url.port || 443}`;
    const send = proxy.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send({
      method: 'CONNECT',
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      path: target,
      headers: {host: target, ...credentialsOf(proxy)},
      agent: false,
      signal,
    });
    request.on('error', error => reject(blamed(error)));
    request.on('response', answer => {
      answer.destroy();
      reject(new ProxyTrouble(answer.statusCode ?? 0));
    });
    request.on('connect', (answer, socket) => {
      if (answer.statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new ProxyTrouble(answer.statusCode ?? 0));
    });
    request.end();
  });
}

/** A secure connection to the host of `url`, end to end, through a proxy that cannot look into it. */
export async function tunnel(url: URL, proxy: URL, line: Pick<Line, 'network' | 'signal'>): Promise<Socket> {
  const socket = await connected(url, proxy, line.signal);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const ca = line.network.authority;
  return connectSecurely({socket, servername: /^[\d.]+$|:/.test(host) ? '' : host, host, ...(ca && {ca})});
}
