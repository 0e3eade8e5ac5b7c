import {connect, type Socket} from 'node:net';
import {alone, authority, elsewhere, expired, good} from '../../../helpers/certificates.ts';
import {serve, serveRaw, serveSecurely, testNetwork} from '../../../helpers/server.ts';
import {raw, type Scenario, type Stage, start, web, words} from './scenario.ts';

const network = {...testNetwork, authority};

/** A stage behind TLS. */
const secure =
  (
    certificate: typeof good,
    handle: (plain: string) => Parameters<typeof serve>[0] = () => (_, response) => words(response),
  ) =>
  async (): Promise<Stage> => {
    const plain = await serve((_, response) => words(response));
    const server = await serveSecurely(certificate, handle(plain.at('/page')));
    return {address: server.secureAt(start), options: {network}, asked: server.asked};
  };

/** A stage that is reached through a proxy; `answer` is what the proxy says to a page, `tunnel` to a request for a tunnel. */
const proxied =
  (address: (port: number) => string, talk: (socket: Socket, question: string, port: number) => void) =>
  async (): Promise<Stage> => {
    const server = await serveSecurely(good, (_, response) => words(response));
    const proxy = await serveRaw((socket, question) => talk(socket, question, server.port));
    const env = {http_proxy: `http://me:pass%20word@127.0.0.1:${proxy.port}`, https_proxy: `127.0.0.1:${proxy.port}`};
    return {address: address(server.port), options: {network: {...network, env}}, asked: proxy.asked};
  };

const answer = (text: string): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
const redirect = (to: string): string => `HTTP/1.1 302 Found\r\nlocation: ${to}\r\ncontent-length: 0\r\n\r\n`;

/** A proxy that connects its client with the server. */
function join(socket: Socket, port: number): void {
  const other = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    socket.removeAllListeners('data');
    socket.pipe(other).pipe(socket);
  });
  other.on('error', () => socket.destroy());
  socket.once('close', () => other.destroy());
}

const throughEnv = (env: Readonly<Record<string, string>>, address: string) => async (): Promise<Stage> => ({
  address,
  options: {network: {...network, env}},
});

export const lines: readonly Scenario[] = [
  {
    name: 'is not there',
    stage: async () => ({address: 'http://nobody.example/'}),
    ends: {fails: /nobody\.example is a name that nobody knows/},
  },
  {
    name: 'cannot be looked up',
    stage: async () => ({address: 'http://later.example/'}),
    ends: {fails: /later\.example cannot be looked up \(is there a network\?\)/},
  },
  {
    name: 'is looked up without end',
    stage: async () => ({
      address: 'http://news.example/',
      options: {network: {...testNetwork, resolve: () => new Promise(() => {})}},
    }),
    ends: {fails: /news\.example did not answer within 1 s/},
  },
  {
    name: 'has no address',
    stage: async () => ({
      address: 'http://news.example/',
      options: {network: {...testNetwork, resolve: async () => []}},
    }),
    ends: {fails: /is a name without an address/},
  },
  {
    name: 'refuses the connection',
    stage: async () => ({address: 'http://news.example:9/'}),
    ends: {fails: /refuses the connection/},
  },
  {name: 'says nothing', stage: raw(() => {}), ends: {fails: /did not answer within 1 s/}, requests: 1},
  {
    name: 'stops in its head',
    stage: raw(socket => socket.write('HTTP/1.1 200 OK\r\ncontent-ty')),
    ends: {fails: /did not answer within 1 s/},
  },
  {
    name: 'hangs up',
    stage: raw(socket => socket.destroy()),
    ends: {fails: /dropped the connection twice/},
    requests: 2,
  },
  {
    name: 'hangs up in its head',
    stage: raw(socket => socket.end('HTTP/1.1 200 OK\r\ncontent-ty')),
    ends: {fails: /dropped the connection twice|broken HTTP/},
  },
  {
    name: 'hangs up once',
    stage: raw((socket, count) => (count === 1 ? socket.destroy() : socket.end(answer('Words at last.')))),
    ends: {words: /^Words at last/},
    requests: 2,
  },
  {
    name: 'resets the connection',
    stage: raw(socket => socket.resetAndDestroy()),
    ends: {fails: /dropped the connection twice/},
    requests: 2,
  },
  {name: 'is safe', stage: secure(good), ends: {words: /^Words at last/}},
  {
    name: 'has a certificate that nobody signed',
    stage: secure(alone),
    ends: {fails: /shows a certificate that nobody vouches for/},
    requests: 0,
  },
  {
    name: 'has an expired certificate',
    stage: secure(expired),
    ends: {fails: /shows a certificate that has expired/},
    requests: 0,
  },
  {
    name: 'has another’s certificate',
    stage: secure(elsewhere),
    ends: {fails: /made out to somebody else/},
    requests: 0,
  },
  {
    name: 'leads from safety into the open',
    stage: secure(good, plain => (_, response) => response.writeHead(302, {location: plain}).end()),
    ends: {
      words: /^Words at last/,
      notice: /was reached over an unprotected connection: others can read it, and change it/,
    },
  },
  {
    name: 'speaks no TLS where it should',
    stage: async () => {
      const server = await serve((_, response) => words(response));
      return {address: server.at(start).replace('http:', 'https:'), options: {network}};
    },
    ends: {fails: /cannot be spoken to safely: its TLS is broken/},
  },
  {
    name: 'speaks TLS where it should not',
    stage: async () => {
      const server = await serveSecurely(good, (_, response) => words(response));
      return {address: server.at(start), options: {network}};
    },
    ends: {fails: /broken HTTP|dropped the connection|400 Bad Request/},
  },
  {
    name: 'is behind a proxy',
    stage: proxied(
      () => 'http://far.example/page',
      (socket, question) =>
        socket.end(
          answer(
            /^GET http:\/\/far\.example\/page [\s\S]*proxy-authorization: Basic bWU6cGFzcyB3b3Jk/i.test(question)
              ? 'Words at last.'
              : question,
          ),
        ),
    ),
    ends: {words: /^Words at last/},
  },
  {
    name: 'is safe behind a proxy',
    stage: proxied(
      port => `https://news.example:${port}/page`,
      (socket, _, port) => join(socket, port),
    ),
    ends: {words: /^Words at last/},
    requests: 1,
  },
  {
    name: 'has another’s certificate behind a proxy',
    stage: proxied(
      port => `https://other.example:${port}/page`,
      (socket, _, port) => join(socket, port),
    ),
    ends: {fails: /made out to somebody else/},
    requests: 1,
  },
  {
    name: 'is behind a proxy that wants a password',
    stage: proxied(
      () => 'https://news.example/',
      socket => socket.end('HTTP/1.1 407 Red\r\ncontent-length: 0\r\n\r\n'),
    ),
    ends: {fails: /behind a proxy that wants a name and a password \(407\)/},
    requests: 1,
  },
  {
    name: 'is behind a proxy that refuses',
    stage: proxied(
      () => 'https://news.example/',
      socket => socket.end('HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n'),
    ),
    ends: {fails: /behind a proxy that does not let broadsheet through \(403\)/},
  },
  {
    name: 'leads to this computer from behind a proxy',
    stage: proxied(
      () => 'http://far.example/page',
      socket => socket.end(redirect('http://localhost:1/')),
    ),
    ends: {fails: /is an address of your own network/},
    requests: 1,
  },
  {
    name: 'is behind a proxy that is not there',
    stage: throughEnv({http_proxy: 'http://127.0.0.1:9'}, 'http://far.example/'),
    ends: {fails: /far\.example is behind a proxy that cannot be reached/},
  },
  {
    name: 'is safe behind a proxy that is not there',
    stage: throughEnv({https_proxy: 'http://127.0.0.1:9'}, 'https://far.example/'),
    ends: {fails: /far\.example is behind a proxy that cannot be reached/},
  },
  {
    name: 'is behind a proxy of another kind',
    stage: throughEnv({all_proxy: 'socks5://127.0.0.1:9'}, 'http://far.example/'),
    ends: {fails: /behind a proxy of a kind that broadsheet cannot use/},
  },
  {
    name: 'need not be reached through the proxy',
    stage: web(() => (_, response) => words(response), undefined, {
      network: {...network, env: {http_proxy: 'http://127.0.0.1:9', no_proxy: '.example'}},
    }),
    ends: {words: /^Words at last/},
  },
];
