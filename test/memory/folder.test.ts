import assert from 'node:assert/strict';
import test from 'node:test';
import {stateFolder} from '../../source/memory/folder.ts';

test('each platform keeps the state where its people look for it', () => {
  const home = '/home/lee';
  assert.equal(stateFolder({platform: 'linux', env: {}, home}), '/home/lee/.local/state/broadsheet');
  assert.equal(
    stateFolder({platform: 'darwin', env: {}, home: '/Users/lee'}),
    '/Users/lee/Library/Application Support/broadsheet',
  );
  assert.equal(
    stateFolder({platform: 'win32', env: {LOCALAPPDATA: 'C:\\Users\\lee\\AppData\\Local'}, home: 'C:\\Users\\lee'}),
    'C:\\Users\\lee\\AppData\\Local\\broadsheet\\State',
  );
  assert.equal(
    stateFolder({platform: 'win32', env: {}, home: 'C:\\Users\\lee'}),
    'C:\\Users\\lee\\AppData\\Local\\broadsheet\\State',
  );
});

test('XDG_STATE_HOME decides, unless it is relative', () => {
  const home = '/home/lee';
  assert.equal(stateFolder({platform: 'linux', env: {XDG_STATE_HOME: '/s'}, home}), '/s/broadsheet');
  assert.equal(stateFolder({platform: 'darwin', env: {XDG_STATE_HOME: '/s'}, home}), '/s/broadsheet');
  assert.equal(stateFolder({platform: 'linux', env: {XDG_STATE_HOME: 's'}, home}), '/home/lee/.local/state/broadsheet');
  assert.equal(stateFolder({platform: 'linux', env: {XDG_STATE_HOME: '/s'}, home: undefined}), '/s/broadsheet');
});

test('without a home there is no folder', () => {
  assert.equal(stateFolder({platform: 'linux', env: {}, home: undefined}), undefined);
  assert.equal(stateFolder({platform: 'linux', env: {XDG_STATE_HOME: ''}, home: ''}), undefined);
});
