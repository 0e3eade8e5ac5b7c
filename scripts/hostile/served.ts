import {createReadStream} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import type {Entry} from './entries.ts';
import {bare, lost, run, usual} from './printed.ts';
import {problemsIn} from './strict.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.gz': 'text/html',
  '.br': 'text/html',
  '.md': 'text/markdown',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

/** A server on this machine that gives hostile files away under their ids, packed as the manifest says. */
export type Served = {readonly at: (entry: Entry) => string; readonly close: () => void};

/** Starts a server for these files. */
export async function serve(entries: readonly Entry[]): Promise<Served> {
  const known = new Map(entries.map(entry => [`/${encodeURIComponent(entry.id)}`, entry]));
  const server: Server = createServer((request, response) => {
    const entry = known.get(request.url ?? '');
    if (!entry) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(entry.path)] ?? 'application/octet-stream',
      ...(entry.encoding && {'content-encoding': entry.encoding}),
    });
    return createReadStream(entry.path).pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    at: ({id}) => `http://127.0.0.1:${port}/${encodeURIComponent(id)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a server sends may be refused where the same file on the disk is not: a page without words, say. */
const served = (entry: Entry, address: string): Entry => ({
  ...entry,
  path: address,
  // Packed words cannot be looked for.
  sentinels: entry.encoding === undefined ? entry.sentinels : [],
  refuse: entry.refuse,
});

/** What is wrong when the file comes from a server. */
export async function servedProblems(entry: Entry, at: Served['at'], home: string): Promise<readonly string[]> {
  const there = served(entry, at(entry));
  const ran = await run(['--print', '--width', '40', there.path], {home});
  // Notices on the way are sentences of their own.
  const err = ran.err.split('\n').slice(-2).join('\n');
  const problems = [...usual({...ran, err}, there, 'plain'), ...(ran.code === 0 ? lost(ran.out, there) : [])];
  return problems.map(problem => `served: ${problem}`);
}

/** Whether many files at once come from a server without a problem. */
export async function areServedFine(entries: readonly Entry[], at: Served['at'], home: string): Promise<boolean> {
  const {code, out, err} = await run(['--print', ...entries.map(at)], {home});
  const isClean = problemsIn(out, 'plain').length + problemsIn(err, 'plain').length === 0;
  const words = entries.flatMap(entry => (entry.refuse || entry.encoding ? [] : entry.sentinels.map(bare)));
  return code === 0 && isClean && words.every(each => bare(out).includes(each));
}
