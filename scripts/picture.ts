// Makes docs/reader.svg, the picture in the README: the built reader in a terminal of its own, with keys pressed, drawn from the cells of its screen.
import {writeFileSync} from 'node:fs';
import {start} from '../test/helpers/terminal.ts';
import {svgOf} from './picture/svg.ts';

/** What is pressed before the picture is taken. */
const keys = ') ) )';

let end = (): void => {};
const terminal = await start({after: last => (end = last as () => void)}, [], {
  columns: 110,
  rows: 34,
  background: 'black',
});
await terminal.until(rows => rows.filter(row => row !== '').length > 10);
await terminal.quiet(500);
await terminal.press(keys);
writeFileSync('docs/reader.svg', svgOf(terminal.cells(), 'broadsheet with a quotation in focus'));
await terminal.press('q');
end();
