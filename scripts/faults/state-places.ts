import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {nameOf} from '../../source/memory/name.ts';
import {decodeRecord} from '../../source/memory/record.ts';
import {bridges, bridgesIn, type Fault} from './fault.ts';
import {smallDisk} from './state-disk.ts';

/** The file in which the place in an article is kept. */
export const fileFor = (state: string, path: string): string => join(state, `${nameOf(path)}.json`);

/** Whether a file of the state holds a place of ours in the article. */
export const holdsPlace = (file: string, path: string): boolean => {
  const reading = decodeRecord(readFileSync(file, 'utf8'));
  return reading.kind === 'record' && reading.record.address === path && reading.record.memory.place > 0;
};

/** State that belongs to somebody else, has no home, cannot be written or has an odd name. */
export const notOurs: readonly Fault[] = [
  {
    name: 'state: the folder is a link to somebody’s file, and the file a link',
    run: async ({folder, start}) => {
      const path = bridgesIn({folder}, 60);
      const state = join(folder, 'state', 'broadsheet');
      mkdirSync(state, {recursive: true});
      writeFileSync(join(folder, 'precious'), 'precious');
      symlinkSync(join(folder, 'precious'), fileFor(state, path));
      const terminal = await start([path], {home: folder});
      await terminal.until('Paragraph');
      await terminal.press('space q');
      const {code, leftovers} = await terminal.exit();
      const isWhole = readFileSync(join(folder, 'precious'), 'utf8') === 'precious';
      const isKept = holdsPlace(fileFor(state, path), path);
      return [
        ...(code === 0 ? [] : [`exit code ${code}`]),
        ...leftovers,
        ...(isWhole ? [] : ['a file behind a link was written']),
        ...(isKept ? [] : ['the place is not kept']),
      ];
    },
  },
  ...([undefined, '/nowhere/at/all', '/dev/null'] as const).map(
    (home): Fault => ({
      name: `state: HOME is ${home ?? 'not set'}`,
      run: async ({folder, start}) => {
        const path = bridgesIn({folder}, 60);
        const terminal = await start([path], {
          env: {HOME: home, XDG_STATE_HOME: undefined, XDG_CACHE_HOME: undefined, XDG_CONFIG_HOME: undefined},
        });
        await terminal.until('Paragraph');
        await terminal.press('space G q');
        const {code, leftovers} = await terminal.exit();
        return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers];
      },
    }),
  ),
  {
    name: 'state: a disk that may only be read',
    run: async ground => {
      const disk = smallDisk(ground, '256k');
      if (!disk) return ['no disk of its own can be had: it needs root'];
      const path = bridgesIn({folder: disk}, 60);
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      const terminal = await ground.start([path], {
        env: {XDG_STATE_HOME: join(disk, 'state'), XDG_CACHE_HOME: join(disk, 'cache')},
      });
      await terminal.until('Paragraph');
      await terminal.press('space');
      await terminal.until(rows =>
        /cannot be kept \((?:the disk is read-only|its folder cannot be made)\)/.test(rows.join(' ')),
      );
      await terminal.press('j q');
      const {code, leftovers} = await terminal.exit();
      return [...(code === 0 ? [] : [`exit code ${code}`]), ...leftovers];
    },
  },
  {
    name: 'state: the place in a file with an odd name',
    run: async ({folder, start}) => {
      const path = join(folder, 'e\u0301 \u202e\x1b[2J\tx.txt');
      writeFileSync(path, bridges(60));
      const first = await start([path], {home: folder});
      await first.until('Paragraph 3');
      await first.press('space space');
      await first.until(rows => !/Paragraph [1-9] /.test(rows.join('\n')));
      await first.press('ctrl+c');
      await first.exit();
      const second = await start([path], {home: folder});
      await second.until('Paragraph');
      const isThere = !/Paragraph [1-9] /.test(second.screen().join('\n'));
      await second.press('ctrl+c');
      await second.exit();
      return isThere ? [] : ['the place is lost'];
    },
  },
  {
    name: 'state: the clock has gone back since it was saved',
    run: async ({folder, start}) => {
      const path = bridgesIn({folder}, 60);
      const state = join(folder, 'state', 'broadsheet');
      const file = fileFor(state, path);
      mkdirSync(state, {recursive: true});
      writeFileSync(file, JSON.stringify({version: 1, address: path, place: 3, marks: {a: 9}}));
      utimesSync(file, 4e9, 4e9);
      const terminal = await start([path], {home: folder});
      await terminal.until('Paragraph');
      await terminal.press('space q');
      const {code, leftovers} = await terminal.exit();
      const reading = decodeRecord(readFileSync(file, 'utf8'));
      const memory = reading.kind === 'record' ? reading.record.memory : undefined;
      return [
        ...(code === 0 ? [] : [`exit code ${code}`]),
        ...leftovers,
        ...(memory && memory.place > 3 ? [] : ['the new place is not kept']),
        ...(memory?.marks.a === 9 ? [] : ['a mark is lost']),
      ];
    },
  },
  {
    name: 'state: only its owner may look into it',
    run: async ({folder, start}) => {
      const path = bridgesIn({folder}, 60);
      const terminal = await start([path], {home: folder});
      await terminal.until('Paragraph');
      await terminal.press('space q');
      await terminal.exit();
      const state = join(folder, 'state', 'broadsheet');
      const wrong = ['', ...readdirSync(state)].filter(name => (statSync(join(state, name)).mode & 0o077) !== 0);
      rmSync(state, {recursive: true});
      return wrong.map(name => `${name || 'the folder'} may be read by others`);
    },
  },
];

/** Everything that can happen to what is kept on disk. */
