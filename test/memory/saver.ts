// A reader that only saves: run by the tests of the memory, and by nobody else.
import {Memories} from '../../source/memory/index.ts';

const [folder, address = '', saves] = process.argv.slice(2);
const memories = new Memories(folder, sentence => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
});
for (let place = 0; place < Number(saves); place++) {
  const memory = {place, marks: {a: place}, words: `words at ${place}`};
  if (place % 2) await memories.remember(address, memory);
  else memories.rememberNow(address, memory);
  if (place === 0) process.send?.('started');
}
process.disconnect?.();
