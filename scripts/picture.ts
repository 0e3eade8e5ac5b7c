// Makes the pictures in the README: the built reader in a terminal of its own, with keys pressed, drawn from the cells of its screen.
// `npm run picture -- who` makes those with “who” in their names.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {start} from '../test/helpers/terminal.ts';
import {type Shot, shots} from './picture/shots.ts';
import {svgOf} from './picture/svg.ts';

async function take({file, title, args = [], keys, rows, shows}: Shot): Promise<void> {
  let end = (): void => {};
  const setting = {columns: 110, rows, background: 'black'} as const;
  const terminal = await start({after: last => (end = last as () => void)}, args, setting);
  await terminal.until(lines => lines.filter(line => line !== '').length > 10);
  await terminal.quiet(500);
  await terminal.press(keys);
  await terminal.until(shows);
  await terminal.quiet(300);
  mkdirSync(dirname(`docs/${file}`), {recursive: true});
  writeFileSync(`docs/${file}`, svgOf(terminal.cells(), title));
  await terminal.press('q');
  end();
}

const wanted = process.argv.slice(2);
for (const shot of shots) if (wanted.length === 0 || wanted.some(part => shot.file.includes(part))) await take(shot);
