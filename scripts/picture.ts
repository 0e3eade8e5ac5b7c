// Takes the photographs of docs/pictures: the built reader in a window of xterm on a screen that nobody sees, with keys pressed.
// `npm run picture -- who` takes those with “who” in their names.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {paintHills} from './picture/hills.ts';
import {fileOf, type Shot, shots} from './picture/shots.ts';
import {missing, openScreen, openWindow, photograph, press} from './picture/window.ts';

async function take(shot: Shot, display: string, homes: string): Promise<void> {
  const {columns = 110, rows = 30, ground = 'dark', command = ['node', 'dist/cli.js'], keys = '', settings} = shot;
  const home = join(homes, shot.name);
  mkdirSync(join(home, 'broadsheet'), {recursive: true});
  if (settings !== undefined) writeFileSync(join(home, 'broadsheet', 'config.yaml'), settings);
  const env = {HOME: home, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home};
  const window = await openWindow({display, columns, rows, ground, command, env});
  try {
    await press(window, keys);
    photograph(window, fileOf(shot), shot.colors ?? 48);
  } finally {
    window.close();
  }
}

const problem = missing();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
paintHills();
mkdirSync('docs/pictures', {recursive: true});
const wanted = process.argv.slice(2);
const screen = await openScreen();
const homes = mkdtempSync(join(tmpdir(), 'broadsheet-pictures-'));
try {
  for (const shot of shots)
    if (wanted.length === 0 || wanted.some(part => shot.name.includes(part))) await take(shot, screen.display, homes);
} finally {
  screen.close();
  // The last reader saves its place when its window has gone.
  await wait(1000);
  rmSync(homes, {recursive: true, force: true});
}
