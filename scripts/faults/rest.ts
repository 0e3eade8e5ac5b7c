import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {busyOf} from '../hostile/printed.ts';
import {bridgesIn, type Fault, tellFigures} from './fault.ts';

/** The memory that a program has now, in megabytes. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const env = {BROADSHEET_STRICT: '1'};

const idle: Fault = {
  name: 'rest: a reader who does nothing takes nothing of the processor',
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground)], {env});
    await terminal.until('Paragraph 3');
    await terminal.press('space');
    // What V8 has compiled is kept, and the place saved, within a second.
    await wait(1500);
    const pid = await terminal.pid();
    const before = busyOf(pid);
    await wait(2000);
    const busy = busyOf(pid) - before;
    tellFigures(`at rest: ${busy} ms of the processor in two seconds`);
    await terminal.press('ctrl+c');
    const {leftovers} = await terminal.exit();
    return [...(busy > 60 ? [`${busy} ms in two seconds`] : []), ...leftovers];
  },
};

const turns = 'space space G g t j esc ? esc s esc / b r enter n esc';

const lasting: Fault = {
  name: 'rest: thousands of keys leave no memory behind',
  run: async ground => {
    const terminal = await ground.start([bridgesIn(ground, 400)], {env});
    await terminal.until('Paragraph 3');
    const pid = await terminal.pid();
    const memories: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await terminal.press(turns);
      for (let count = 0; count < 500; count += 1) terminal.type('jjjkkk)(]['.repeat(10));
      terminal.type('g');
      await terminal.until('Paragraph 1 ');
      await wait(500);
      memories.push(memoryOf(pid));
    }
    const [, before = 0, after = 0] = memories;
    tellFigures(`45,000 keys and their panels, three times: ${memories.map(Math.round).join(', ')} MB`);
    await terminal.press('ctrl+c');
    const {leftovers} = await terminal.exit();
    return [
      ...(after - before > 40 || after > 300 ? [`from ${Math.round(before)} to ${Math.round(after)} MB`] : []),
      ...leftovers,
    ];
  },
};

/** What a reader costs who stays long. */
export const rest: readonly Fault[] = [idle, lasting];
