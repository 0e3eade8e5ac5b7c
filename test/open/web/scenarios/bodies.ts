import {brotliCompressSync, constants, deflateRawSync, gzipSync} from 'node:zlib';
import {raw, type Scenario, web, words} from './scenario.ts';

const many = 'Many words follow each other here, and none is the last. '.repeat(400);
const packed = gzipSync(many + Array.from({length: 3000}, (_, index) => (index * 7919) % 10_007).join(' '));

// Made once, and only when they are asked for.
let gzipBomb: Buffer | undefined;
let brotliBomb: Buffer | undefined;
const bombs = {
  gzip: () => (gzipBomb ??= gzipSync(Buffer.alloc(60_000_000))),
  br: () =>
    (brotliBomb ??= brotliCompressSync(Buffer.alloc(60_000_000), {params: {[constants.BROTLI_PARAM_QUALITY]: 1}})),
};

/** A server that sends a body in some packing. */
const packing = (encoding: string, body: () => Buffer) =>
  web(() => {
    const sent = body();
    return (_, response) => {
      response.writeHead(200, {'content-type': 'text/plain', 'content-encoding': encoding});
      response.end(sent);
    };
  });

const head = (lines: readonly string[]): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n${lines.join('\r\n')}\r\n\r\n`;
const tooMuch = {fails: /sent more than 10 MB, and broadsheet takes no more from the web/};
const missing = /the end is missing/;

export const bodies: readonly Scenario[] = [
  {
    name: 'sends a word a second',
    stage: web(() => (_, response) => {
      response.writeHead(200, {'content-type': 'text/plain'});
      const timer = setInterval(() => response.write('word '), 100);
      response.on('close', () => clearInterval(timer));
    }),
    ends: {words: /^word word/, notice: /had sent only \d+ bytes within 1 s: the end is missing/},
  },
  {
    name: 'sends without end',
    stage: web(() => (_, response) => {
      response.writeHead(200, {'content-type': 'text/html'});
      const chunk = Buffer.alloc(1 << 16, 'words ');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    }),
    ends: tooMuch,
  },
  {
    name: 'promises a huge page',
    stage: web(() => (_, response) => {
      response.writeHead(200, {'content-length': '99999999999', 'content-type': 'text/plain'});
      response.write('words');
    }),
    ends: tooMuch,
  },
  {
    name: 'promises more than it sends',
    stage: raw(socket => socket.end(`${head(['content-length: 1000'])}Half of it`)),
    ends: {words: /^Half of it$/, notice: missing},
    requests: 2,
  },
  {
    name: 'promises less than it sends',
    stage: raw(socket => socket.end(`${head(['content-length: 5'])}Words and more words`)),
    ends: {words: /^Words$/},
  },
  {
    name: 'breaks off between chunks',
    stage: raw(socket => socket.end(`${head(['transfer-encoding: chunked'])}5\r\nWords\r\n`)),
    ends: {words: /^Words$/, notice: missing},
    requests: 2,
  },
  {
    name: 'breaks off the first time only',
    stage: raw((socket, count) =>
      socket.end(
        `${head(['transfer-encoding: chunked'])}5\r\nWords\r\n${count > 1 ? '8\r\n at last\r\n0\r\n\r\n' : ''}`,
      ),
    ),
    ends: {words: /^Words at last$/},
    requests: 2,
  },
  {
    name: 'sends a broken chunk',
    stage: raw(socket => socket.end(`${head(['transfer-encoding: chunked'])}5\r\nWords\r\nZZ\r\nmore`)),
    ends: {words: /^Words$/, notice: missing},
  },
  {
    name: 'breaks off in the middle of gzip',
    stage: packing('gzip', () => packed.subarray(0, packed.length / 2)),
    ends: {words: /^Many words follow/, notice: missing},
  },
  {
    name: 'breaks off in the middle of brotli',
    stage: packing('br', () => {
      const whole = brotliCompressSync(many);
      return whole.subarray(0, whole.length - 10);
    }),
    ends: {words: /^Many words/, notice: missing},
  },
  {name: 'sends a gzip bomb', stage: packing('gzip', bombs.gzip), ends: tooMuch},
  {name: 'sends a brotli bomb', stage: packing('br', bombs.br), ends: tooMuch},
  {name: 'sends a bomb in a bomb', stage: packing('gzip, gzip', () => gzipSync(bombs.gzip())), ends: tooMuch},
  {
    name: 'sends damaged gzip',
    stage: packing('gzip', () => Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8, 7)])),
    ends: {fails: /sent a page that is damaged/},
  },
  {
    name: 'says gzip and sends words',
    stage: packing('gzip', () => Buffer.from('Words at last.')),
    ends: {words: /^Words at last/},
  },
  {
    name: 'says brotli and sends words',
    stage: packing('br', () => Buffer.from('Words at last, and many more of them.')),
    ends: {fails: /damaged/},
  },
  {
    name: 'deflates without wrapping',
    stage: packing('deflate', () => deflateRawSync('Words at last.')),
    ends: {words: /^Words at last/},
  },
  {
    name: 'packs in an unknown way',
    stage: packing('compress', () => packed),
    ends: {fails: /packed the page in a way that broadsheet cannot unpack/},
  },
  {name: 'packs nothing', stage: packing('gzip', () => Buffer.alloc(0)), ends: {fails: /is empty/}},
  {name: 'sends nothing', stage: web(() => (_, response) => words(response, '')), ends: {fails: /is empty/}},
  {name: 'sends only spaces', stage: web(() => (_, response) => words(response, ' \n\t ')), ends: {fails: /is empty/}},
  {
    name: 'sends a picture as text',
    stage: web(() => (_, response) => words(response, '\u0089PNG\r\n')),
    ends: {words: /PNG/},
  },
  {
    name: 'sends a PDF as a page',
    stage: web(() => (_, response) => words(response, '%PDF-1.7 words', {'content-type': 'text/html'})),
    ends: {fails: /is not text: it looks like a PDF/},
  },
  {
    name: 'sends a PDF',
    stage: web(() => (_, response) => words(response, '%PDF', {'content-type': 'application/pdf'})),
    ends: {fails: /is a PDF \(application\/pdf\), and broadsheet reads only text/},
  },
  {
    name: 'sends escape codes',
    stage: web(() => (_, response) => words(response, 'Red \u001b[31mwords\u001b]0;title\u0007')),
    ends: {words: /words/},
  },
];
