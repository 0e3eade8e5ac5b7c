import {testNetwork} from '../../../helpers/server.ts';
import {type At, type Scenario, start, web, words} from './scenario.ts';

/** A server that leads from its start to `where`, and has words everywhere else. */
const leading = (where: (at: At) => string, status = 302, host?: string) =>
  web(
    at => (request, response) => {
      if (request.url !== start) return words(response);
      response.writeHead(status, {location: where(at)});
      response.end('<a href="/elsewhere">Moved</a>');
    },
    host,
  );

/** A server that leads on from `/1` to `/2`, `count` times. */
const chain = (count: number) =>
  web(() => (request, response) => {
    const step = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
    if (step === count) return words(response);
    response.writeHead(302, {location: `/${step + 1}`}).end();
  });

const fenced = {fails: /is an address of your own network, and a page on the internet may not lead there/};
const arrives = {words: /^Words at last/};

/** A name that is public when it is asked first, and private from then on. */
function rebinding(): typeof testNetwork {
  let count = 0;
  return {...testNetwork, resolve: async () => [count++ === 0 ? '93.184.216.34' : '192.168.0.1']};
}

export const redirects: readonly Scenario[] = [
  ...[301, 302, 303, 307, 308].map(
    (status): Scenario => ({
      name: `leads on with ${status}`,
      stage: leading(() => '/page', status),
      ends: {words: /^Words at last/, notice: /^news\.example:\d+ led on to “http:\/\/news\.example:\d+\/page”\.$/},
    }),
  ),
  {
    name: 'leads on to another host',
    stage: leading(at => at('/page', 'other.example')),
    ends: {...arrives, notice: /other\.example/},
  },
  {name: 'leads on five times', stage: chain(5), ends: {...arrives, notice: /led on/}, requests: 6},
  {name: 'leads on six times', stage: chain(6), ends: {fails: /leads on and on, more than 5 times/}, requests: 6},
  {name: 'leads to itself', stage: leading(at => at(start)), ends: {fails: /leads in a circle/}, requests: 1},
  {
    name: 'leads in a circle of two',
    stage: web(
      () => (request, response) => response.writeHead(302, {location: request.url === start ? '/b' : start}).end(),
    ),
    ends: {fails: /leads in a circle/},
    requests: 2,
  },
  {
    name: 'leads to a file',
    stage: leading(() => 'file:///etc/passwd'),
    ends: {fails: /“file:”, and only http and https are followed/},
  },
  {name: 'leads to a script', stage: leading(() => 'javascript:alert(1)'), ends: {fails: /“javascript:”/}},
  {name: 'leads to data', stage: leading(() => 'data:text/html,words'), ends: {fails: /“data:”/}},
  {name: 'leads to ftp', stage: leading(() => 'ftp://news.example/'), ends: {fails: /“ftp:”/}},
  {
    name: 'leads to nonsense',
    stage: leading(() => 'http://[nonsense/'),
    ends: {fails: /leads on to an address that is none/},
  },
  {name: 'leads nowhere', stage: web(() => (_, response) => response.writeHead(302).end()), ends: {fails: /302 Found/}},
  {
    name: 'leads on in bytes of UTF-8',
    stage: leading(() => Buffer.from('/caf\u00e9').toString('latin1')),
    ends: {...arrives, notice: /caf%C3%A9/},
  },
  {name: 'leads to a private name', stage: leading(at => at('/', 'inside.example')), ends: fenced},
  {name: 'leads to loopback', stage: leading(at => at('/', '127.0.0.1')), ends: fenced},
  {name: 'leads to loopback as a number', stage: leading(at => at('/', '2130706433')), ends: fenced},
  {name: 'leads to loopback in octal', stage: leading(at => at('/', '0177.0.0.1')), ends: fenced},
  {name: 'leads to loopback in IPv6', stage: leading(at => at('/', '[::1]')), ends: fenced},
  {name: 'leads to loopback mapped into IPv6', stage: leading(at => at('/', '[::ffff:127.0.0.1]')), ends: fenced},
  {name: 'leads to the name localhost', stage: leading(at => at('/', 'localhost')), ends: fenced},
  {name: 'leads to the address of a cloud', stage: leading(at => at('/', 'metadata.example')), ends: fenced},
  {name: 'leads to a private address in IPv6', stage: leading(at => at('/', 'six.example')), ends: fenced},
  {
    name: 'is private and leads to itself',
    stage: leading(() => '/page', 302, 'home.example'),
    ends: {...arrives, notice: /led on/},
  },
  {
    name: 'is private and leads to another',
    stage: leading(at => at('/', 'inside.example'), 302, 'home.example'),
    ends: fenced,
  },
  {
    name: 'becomes private when asked again',
    stage: web(
      () => (request, response) => {
        if (request.url !== start) return words(response);
        response.writeHead(302, {location: '/page', connection: 'close'}).end();
      },
      undefined,
      {network: rebinding()},
    ),
    ends: fenced,
  },
  {
    name: 'leads on with a password',
    stage: leading(at => at('/page', 'me:secret@other.example')),
    ends: {...arrives, notice: /^(?!.*secret)/},
  },
];
