import {raw, type Scenario, web, words} from './scenario.ts';

const status = (code: number, fails: RegExp): Scenario => ({
  name: `answers ${code}`,
  stage: web(() => (_, response) => response.writeHead(code, 'Red\u009b31m').end('words')),
  ends: {fails},
  requests: 1,
});

const page = 'content-type: text/plain\r\ncontent-length: 5\r\n\r\nWords';
const broken = {fails: /answers in broken HTTP/};
const late = {fails: /did not answer within 1 s/};

/** Goes on writing until the socket is gone. */
const forEver = (text: string) =>
  raw(socket => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write(text)), 5);
    socket.once('close', () => clearInterval(timer));
  });

export const heads: readonly Scenario[] = [
  status(400, /does not understand the address \(400 Bad Request\)/),
  status(401, /wants a name and a password \(401 Unauthorized\)/),
  status(403, /does not let broadsheet read it \(403 Forbidden\)/),
  status(404, /has no such page \(404 Not Found\)/),
  status(410, /has taken the page away for good \(410 Gone\)/),
  status(429, /was asked too often and wants a pause \(429 Too Many Requests\)/),
  status(451, /may not show it, for legal reasons \(451/),
  status(500, /has broken down over it \(500 Internal Server Error\)/),
  status(503, /is out of service for now \(503 Service Unavailable\)/),
  status(599, /reports a fault of its own \(599\)/),
  status(299, /answers in a way that makes no sense here \(299\)/),
  {
    name: 'answers 204',
    stage: web(() => (_, response) => response.writeHead(204).end()),
    ends: {fails: /has nothing there \(204 No Content\)/},
  },
  {name: 'answers 999', stage: raw(socket => socket.end(`HTTP/1.1 999 Denied\r\n${page}`)), ends: {fails: /999/}},
  {
    name: 'has escape codes in its status',
    stage: raw(socket => socket.end(`HTTP/1.1 404 \u001b[31mRed\r\n${page}`)),
    ends: {fails: /broken HTTP|404 Not Found/},
  },
  {
    name: 'sends huge headers',
    stage: web(() => (_, response) => words(response, 'Words.', {'x-huge': 'x'.repeat(100_000)})),
    ends: {fails: /sent headers of more than 64 kB/},
  },
  {
    name: 'sends headers of 30 kB',
    stage: web(() => (_, response) => words(response, 'Words.', {'x-large': 'x'.repeat(30_000)})),
    ends: {words: /^Words/},
  },
  {
    name: 'sends headers without end',
    stage: forEver(`x-more: ${'x'.repeat(2000)}\r\n`),
    ends: {fails: /sent headers of more than 64 kB/},
  },
  {name: 'sends one header a moment', stage: forEver('x: y\r\n'), ends: late},
  {
    name: 'says to go on, without end',
    stage: raw(socket => {
      const timer = setInterval(
        () => (socket.destroyed ? clearInterval(timer) : socket.write('HTTP/1.1 100 Continue\r\n\r\n')),
        5,
      );
      socket.once('close', () => clearInterval(timer));
    }),
    ends: late,
  },
  {
    name: 'gives hints first',
    stage: raw(socket => socket.end(`HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n${page}`)),
    ends: {words: /^Words/},
  },
  {
    name: 'wants another protocol',
    stage: raw(socket =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\nwords'),
    ),
    ends: {fails: /101 Switching Protocols/},
  },
  {name: 'speaks no HTTP', stage: raw(socket => socket.end('SSH-2.0-OpenSSH_9.6\r\n')), ends: broken},
  {name: 'speaks HTTP 0.9', stage: raw(socket => socket.end('<html>Words</html>')), ends: broken},
  {
    name: 'sends noise',
    stage: raw(socket => socket.end(Buffer.from(Array.from({length: 500}, (_, index) => (index * 7919) % 256)))),
    ends: broken,
  },
  {
    name: 'gives two lengths',
    stage: raw(socket => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 6\r\n${page}`)),
    ends: broken,
  },
  {
    name: 'gives a length and chunks',
    stage: raw(socket => socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n${page}`)),
    ends: broken,
  },
  {
    name: 'gives a length below zero',
    stage: raw(socket => socket.end('HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\nWords')),
    ends: broken,
  },
  {
    name: 'has NUL in a header',
    stage: raw(socket => socket.end(`HTTP/1.1 200 OK\r\nx: a\u0000b\r\n${page}`)),
    ends: broken,
  },
  {
    name: 'sends many headers',
    stage: web(
      () => (_, response) =>
        words(response, 'Words.', Object.fromEntries(Array.from({length: 1500}, (_, index) => [`x-${index}`, 'y']))),
    ),
    ends: {words: /^Words/},
  },
];
