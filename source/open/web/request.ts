import {Agent, type IncomingMessage, type RequestOptions, request as requestHttp} from 'node:http';
import {request as requestHttps, Agent as SecureAgent} from 'node:https';
import {type Fence, Fenced, lookupWithin, vetLiteral} from './dial.ts';
import type {Network} from './network.ts';
import {isPrivateName} from './private.ts';
import {proxyFor} from './proxy.ts';
import {blamed, credentialsOf, ProxyTrouble, tunnel} from './tunnel.ts';

/** The most that a server may send as headers, in bytes. */
export const headerLimit = 64 * 1024;

/** What every request of one opening shares. */
export type Line = {
  readonly network: Network;
  readonly signal: AbortSignal;
  readonly agent: Agent;
  readonly secureAgent: SecureAgent;
};

/** A line with connections of its own, kept open from one hop to the next; `close` ends them. */
export function lineOf(network: Network, signal: AbortSignal): Line & {readonly close: () => void} {
  const agent = new Agent({keepAlive: true});
  const secureAgent = new SecureAgent({keepAlive: true});
  const close = () => {
    agent.destroy();
    secureAgent.destroy();
  };
  return {network, signal, agent, secureAgent, close};
}

type Plan = {
  readonly options: RequestOptions;
  readonly send: typeof requestHttp;
  /** What an error on the way means. */
  readonly blame?: (error: unknown) => unknown;
};

/** The options that reach `url` straight. */
function direct(url: URL, line: Line, fence: Fence): Plan {
  vetLiteral(url.hostname, fence);
  const lookup = lookupWithin(line.network, fence);
  if (url.protocol === 'http:') return {options: {agent: line.agent, lookup}, send: requestHttp};
  const ca = line.network.authority;
  return {options: {agent: line.secureAgent, lookup, ...(ca && {ca})}, send: requestHttps};
}

/** The options that reach `url` through a proxy, which looks names up itself: a private one is told by its name. */
async function throughProxy(url: URL, proxy: URL, line: Line, fence: Fence): Promise<Plan> {
  if (isPrivateName(url.hostname)) {
    if (!fence.mayBePrivate) throw new Fenced();
    fence.onPrivate();
  }
  if (url.protocol === 'https:') {
    const socket = await tunnel(url, proxy, line);
    return {options: {createConnection: () => socket}, send: requestHttps};
  }
  const options: RequestOptions = {
    agent: false,
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    path: url.href,
    headers: credentialsOf(proxy),
  };
  return {options, send: proxy.protocol === 'https:' ? requestHttps : requestHttp, blame: blamed};
}

const same = (error: unknown): unknown => error;

async function planFor(url: URL, line: Line, fence: Fence): Promise<Plan> {
  const proxy = proxyFor(url, line.network.env);
  if (typeof proxy === 'string') throw new ProxyTrouble('kind');
  return proxy === undefined ? direct(url, line, fence) : throughProxy(url, proxy, line, fence);
}

/** Asks for `url`, once, and follows nothing; resolves when the head of the answer is there. */
export async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  line: Line,
  fence: Fence,
): Promise<IncomingMessage> {
  const {options, send, blame = same} = await planFor(url, line, fence);
  return new Promise((resolve, reject) => {
    const target: RequestOptions = {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      signal: line.signal,
      maxHeaderSize: headerLimit,
      insecureHTTPParser: false,
    };
    const all = {...target, ...options, headers: {...headers, ...options.headers, host: url.host}};
    const request = send(all, resolve);
    request.on('error', error => reject(blame(error)));
    // Nobody asked to change the protocol: what comes after such an answer is no page.
    request.on('upgrade', (answer, socket) => {
      socket.destroy();
      resolve(answer);
    });
    request.end();
  });
}
