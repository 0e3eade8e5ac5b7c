import {lookup} from 'node:dns/promises';
import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {type AddressInfo, createServer as createSocketServer, type Server, type Socket} from 'node:net';
import {after} from 'node:test';
import type {Network} from '../../source/open/web/network.ts';

/** A server of the test's own on loopback; `at('/a')` is an address of it under a public name, `at('/a', 'host')` under another. */
export type TestServer = {
  readonly port: number;
  readonly at: (path: string, host?: string) => string;
  /** What was asked, one `host path` a request, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

/** The names that tests use, and the addresses they are given: all of them lead to loopback in the end. */
const names: Readonly<Record<string, string>> = {
  'news.example': '93.184.216.34',
  'other.example': '93.184.216.35',
  'inside.example': '10.0.0.7',
  'metadata.example': '169.254.169.254',
  'home.example': '127.0.0.1',
  'six.example': 'fd00::7',
};

/** A network in which the names of tests are known, and everything is on this machine. */
export const testNetwork: Network = {
  resolve: async host => {
    const address = names[host];
    if (address !== undefined) return [address];
    if (host === 'localhost') return (await lookup(host, {all: true})).map(found => found.address);
    throw Object.assign(new Error(host), {code: host.startsWith('later') ? 'EAI_AGAIN' : 'ENOTFOUND'});
  },
  reach: () => '127.0.0.1',
  env: {},
};

async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function told(server: Server, port: number, asked: string[], sockets: ReadonlySet<Socket>): TestServer {
  const close = () =>
    new Promise<void>(resolve => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  after(close);
  return {port, asked, close, at: (path, host = 'news.example') => `http://${host}:${port}${path}`};
}

function socketsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

/** Starts an HTTP server; it is closed after the tests of the file. */
export async function serve(listener: RequestListener): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')} ${request.url}`);
    response.on('error', () => {});
    listener(request, response);
  });
  const sockets = socketsOf(server);
  return told(server, await listening(server), asked, sockets);
}

/** Starts a server that says whatever `talk` writes, HTTP or not, once the question has come. */
export async function serveRaw(talk: (socket: Socket, question: string, count: number) => void): Promise<TestServer> {
  const asked: string[] = [];
  const server = createSocketServer(socket => {
    let question = '';
    socket.on('data', chunk => {
      question += chunk.toString('latin1');
      if (!question.includes('\r\n\r\n')) return;
      asked.push(question.split('\r\n', 1)[0] ?? '');
      talk(socket, question, asked.length);
      question = '';
    });
  });
  const sockets = socketsOf(server);
  return told(server, await listening(server), asked, sockets);
}

/** Starts an HTTPS server with a certificate; `at` still says http, `secureAt` says https. */
export async function serveSecurely(
  certificate: {readonly key: string; readonly cert: string},
  listener: RequestListener,
): Promise<TestServer & {readonly secureAt: (path: string, host?: string) => string}> {
  const asked: string[] = [];
  const server = createSecureServer({key: certificate.key, cert: certificate.cert}, (request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')} ${request.url}`);
    listener(request, response);
  });
  const sockets = socketsOf(server);
  server.on('tlsClientError', () => {});
  const known = told(server, await listening(server), asked, sockets);
  return {...known, secureAt: (path, host) => known.at(path, host).replace('http:', 'https:')};
}
