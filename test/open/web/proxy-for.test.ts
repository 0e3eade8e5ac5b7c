import assert from 'node:assert/strict';
import test from 'node:test';
import {proxyFor} from '../../../source/open/web/proxy.ts';

const proxied = (url: string, env: Readonly<Record<string, string>>): string | undefined => {
  const proxy = proxyFor(new URL(url), env);
  return typeof proxy === 'string' ? `unusable ${proxy}` : proxy?.href;
};

test('the environment names a proxy for each protocol', () => {
  const env = {http_proxy: 'http://one:8080', HTTPS_PROXY: 'two:8081'};
  assert.equal(proxied('http://example.org/', env), 'http://one:8080/');
  assert.equal(proxied('https://example.org/', env), 'http://two:8081/');
  assert.equal(proxied('https://example.org/', {ALL_PROXY: 'https://all'}), 'https://all/');
  assert.equal(proxied('http://example.org/', {}), undefined);
  assert.equal(proxied('http://example.org/', {http_proxy: ''}), undefined);
  assert.equal(proxied('http://example.org/', {http_proxy: 'socks5://one'}), 'unusable socks5://one');
  assert.equal(proxied('http://example.org/', {HTTP_PROXY: 'http://one', REQUEST_METHOD: 'GET'}), undefined);
});

test('hosts that are to be reached straight are left alone', () => {
  const straight = (url: string, no_proxy: string): boolean =>
    proxied(url, {all_proxy: 'http://p', no_proxy}) === undefined;
  const exempt: readonly (readonly [string, string])[] = [
    ['http://example.org/', '*'],
    ['http://example.org/', 'example.org'],
    ['http://www.example.org/', 'example.org'],
    ['http://www.example.org/', '.example.org'],
    ['http://www.example.org/', '*.example.org'],
    ['http://www.Example.org/', 'other.org, EXAMPLE.org'],
    ['http://example.org:8080/', 'example.org:8080'],
    ['https://example.org/', 'example.org:443'],
    ['http://127.0.0.1:8000/', '127.0.0.1'],
    ['http://[::1]:8000/', '::1'],
    ['http://[::1]:8000/', '[::1]'],
    ['http://10.1.2.3/', '10.0.0.0/8'],
    ['http://[fd00::1]/', 'fd00::/8'],
  ];
  for (const [url, entry] of exempt) assert.equal(straight(url, entry), true, `${url} ${entry}`);
  const asked: readonly (readonly [string, string])[] = [
    ['http://example.org/', 'ample.org'],
    ['http://example.org/', 'www.example.org'],
    ['http://example.org/', 'example.org:8080'],
    ['http://11.1.2.3/', '10.0.0.0/8'],
    ['http://10.1.2.3/', '10.0.0.0/99'],
    ['http://example.org/', ' , ,'],
  ];
  for (const [url, entry] of asked) assert.equal(straight(url, entry), false, `${url} ${entry}`);
});
