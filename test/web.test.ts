import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import test, {after} from 'node:test';
import {serve} from './helpers/server.ts';

const cache = mkdtempSync(join(tmpdir(), 'broadsheet-web-'));
after(() => rmSync(cache, {recursive: true, force: true}));

type Run = {readonly code: number | null; readonly out: string; readonly err: string};

const broadsheet = (...args: readonly string[]): Promise<Run> =>
  new Promise(resolve => {
    const env = {...process.env, XDG_CACHE_HOME: cache, no_proxy: '*', NO_COLOR: ''};
    const child = spawn(process.env.BROADSHEET_NODE ?? process.execPath, ['dist/cli.js', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = {out: '', err: ''};
    child.stdout.on('data', chunk => {
      said.out += chunk;
    });
    child.stderr.on('data', chunk => {
      said.err += chunk;
    });
    child.once('close', code => resolve({code, ...said}));
  });

test('a page on the web is printed, kept, listed, and read again when its server is gone', async () => {
  const server = await serve((_, response) => {
    response.setHeader('content-type', 'text/markdown; charset=utf-8');
    response.end('# Rain is coming\n\nIt will rain, the office said.\n');
  });
  const address = `http://127.0.0.1:${server.port}/rain`;
  const first = await broadsheet(address);
  assert.equal(first.code, 0);
  assert.equal(first.err, '');
  assert.match(first.out, /It will rain, the office said\./);
  await server.close();
  const again = await broadsheet(address);
  assert.equal(again.code, 0);
  assert.equal(again.out, first.out);
  assert.match(
    again.err,
    /^This is the copy kept a moment ago; 127\.0\.0\.1:\d+ refuses the connection: “http:\/\/127\.0\.0\.1:\d+\/rain” could not be read\.\n$/,
  );
  const {out} = await broadsheet('--recent');
  assert.match(out, /^\d{4}-\d\d-\d\dT\d\d:\d\dZ\thttp:\/\/127\.0\.0\.1:\d+\/rain\tRain is coming\n$/);
});

test('the home page of an outlet that names its feed opens as the feed, and no other host is asked', async () => {
  const server = await serve((request, response) => {
    const isHome = request.url === '/';
    const links = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    response.setHeader('content-type', isHome ? 'text/html' : 'application/rss+xml');
    const feed =
      '<rss><channel><title>The Post</title><item><title>Rain</title><link>/rain</link></item></channel></rss>';
    response.end(isHome ? `<!doctype html><html><head>${links}</head><body><p>Home page.</p></body></html>` : feed);
  });
  const {code, out, err} = await broadsheet('--list', 'links', `http://127.0.0.1:${server.port}/`);
  assert.equal(code, 0);
  assert.match(out, /http:\/\/127\.0\.0\.1:\d+\/rain/);
  assert.equal(err, `This is the feed that 127.0.0.1:${server.port} names.\n`);
  assert.deepEqual(server.asked, ['127.0.0.1 /', '127.0.0.1 /feed']);
});

test('a page that cannot be had is one sentence and exit code 1', async () => {
  const server = await serve((_, response) => response.writeHead(404, 'No\u009b31m').end('words'));
  // A port may be one that another test had: what was kept from there is not asked for.
  rmSync(cache, {recursive: true, force: true});
  const {code, out, err} = await broadsheet('--timeout', '2', `http://127.0.0.1:${server.port}/`);
  assert.deepEqual({code, out}, {code: 1, out: ''});
  assert.match(
    err,
    /^127\.0\.0\.1:\d+ has no such page \(404 Not Found\): “http:\/\/127\.0\.0\.1:\d+\/” could not be read\.\n$/,
  );
});

const major = Number(process.versions.node.split('.')[0]);

test('with Node’s permission model a page is read and kept with the rights to do that, and no others', {
  skip: major < 22,
}, async () => {
  const server = await serve((_, response) => response.end('It will rain, the office said.'));
  const kept = join(cache, 'permitted', 'broadsheet');
  mkdirSync(kept, {recursive: true});
  const net = process.allowedNodeEnvironmentFlags.has('--allow-net')
    ? ['--allow-net', '--no-warnings']
    : ['--no-warnings'];
  const rights = [
    '--permission',
    `--allow-fs-read=${resolve('.')}`,
    `--allow-fs-read=${kept}`,
    `--allow-fs-write=${kept}`,
  ];
  const run = async () => {
    const args = [...rights, ...net, 'dist/cli.js', `http://127.0.0.1:${server.port}/`];
    const env = {...process.env, XDG_CACHE_HOME: join(cache, 'permitted'), no_proxy: '*'};
    const child = spawn(process.execPath, args, {env, stdio: ['ignore', 'pipe', 'pipe']});
    let said = '';
    child.stdout.on('data', chunk => {
      said += chunk;
    });
    child.stderr.on('data', chunk => {
      said += chunk;
    });
    await new Promise(done => child.once('close', done));
    return said;
  };
  assert.equal((await run()).trim(), 'It will rain, the office said.');
  await server.close();
  assert.match(await run(), /^This is the copy kept a moment ago[\s\S]*It will rain/);
});

test('limits that make no sense are wrong usage', async () => {
  for (const args of [
    ['--timeout', '0'],
    ['--timeout', 'soon'],
    ['--max-size', '-1'],
    ['--max-size', '1e3'],
  ])
    assert.equal((await broadsheet(...args, 'x.md')).code, 2, args.join(' '));
});
