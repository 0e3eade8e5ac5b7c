import assert from 'node:assert/strict';
import test from 'node:test';
import {isPrivate, isPrivateName} from '../../../source/open/web/private.ts';

test('addresses of one’s own network are told from those of the internet', () => {
  const own = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fd12:3456::1',
    'ff02::1',
    '[::1]',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::',
    '2001:0:1234::1',
  ];
  for (const address of own) assert.equal(isPrivate(address), true, address);
  const others = [
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
  ];
  for (const address of others) assert.equal(isPrivate(address), false, address);
});

test('names that only one’s own network knows are told by their look', () => {
  for (const name of ['localhost', 'printer.local', 'wiki', 'a.localhost', 'router.home.arpa', '[::1]', '10.0.0.1'])
    assert.equal(isPrivateName(name), true, name);
  for (const name of ['example.org', 'local.example.org', '8.8.8.8', 'localhost.example.org'])
    assert.equal(isPrivateName(name), false, name);
});
