import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {problemsIn} from '../hostile/strict.ts';
import {type Fault, tellFigures} from './fault.ts';

/** A text in which every row has its number. */
const numbered = (count: number): string =>
  `# The ledger\n\n\`\`\`\n${Array.from({length: count}, (_, at) => `row ${at + 1}`).join('\n')}\n\`\`\`\n`;

/** Keys, and by how many rows all of them together move: more down than up, in bunches of odd lengths. */
function someKeys(count: number): {readonly bunches: readonly string[]; readonly moved: number} {
  const bunches: string[] = [];
  let moved = 0;
  for (let left = count, size = 1; left > 0; size = (size * 7) % 211) {
    const taken = Math.min(size, left);
    // Never up before it went down as far.
    const isUp = bunches.length % 4 === 3 && moved > taken;
    bunches.push((isUp ? 'k' : 'j').repeat(taken));
    moved += isUp ? -taken : taken;
    left -= taken;
  }
  return {bunches, moved};
}

const firstOf = (rows: readonly string[]): number => Number(/\brow (\d+)/.exec(rows.join('\n'))?.[1] ?? Number.NaN);

const sent = (count: number, [columns, rows]: readonly [number, number]): Fault => ({
  name: `typed: ${count} keys as fast as the terminal takes them, at ${columns}x${rows}`,
  run: async ({folder, start}) => {
    const path = join(folder, 'ledger.md');
    writeFileSync(path, numbered(2 * count + 2 * rows));
    const terminal = await start([path], {columns, rows, env: {BROADSHEET_STRICT: '1'}});
    await terminal.until(`row ${Math.floor(rows / 2)}`);
    // Past the heading, from where every key moves by one row.
    await terminal.press('j j j j j j');
    const before = firstOf(terminal.screen());
    const {bunches, moved} = someKeys(count);
    const started = performance.now();
    for (const bunch of bunches) {
      terminal.type(bunch);
      await wait(0);
    }
    const isThere = await terminal.until(lines => firstOf(lines) === before + moved).catch(() => undefined);
    const time = performance.now() - started;
    const after = firstOf(terminal.screen());
    await terminal.press('q');
    const {code, leftovers} = await terminal.exit();
    tellFigures(`${count} keys at ${columns}x${rows}: ${Math.round(time)} ms, ${after - before} of ${moved} rows`);
    return [
      ...(isThere ? [] : [`it moved by ${after - before} rows and not by ${moved}`]),
      ...(code === 0 ? [] : [`exit code ${code}`]),
      ...leftovers,
      ...problemsIn(terminal.written(), 'reader'),
    ];
  },
});

/** As many keys, each of which must be acted on, on a usual and on a huge terminal. */
export const keys = (count: number): readonly Fault[] => [sent(count, [80, 24]), sent(count, [1000, 300])];
