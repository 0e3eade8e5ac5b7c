import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** How long nothing must have been pressed, in milliseconds: a key would wait a tenth of a second. */
const usual = 3000;

const wait = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** What V8 has been told since the start: each flag as it is now, and as it was. */
const told = new Map<string, {readonly now: string; readonly usual: string}>();

function tell(flag: string, now: string, usual: string): void {
  setFlagsFromString(now);
  told.set(flag, {now, usual});
}

/** Does something while V8 has the flags of a start: it takes no code that was kept under others. */
function asUsual<Result>(work: () => Result): Result {
  for (const {usual} of told.values()) setFlagsFromString(usual);
  try {
    return work();
  } finally {
    for (const {now} of told.values()) setFlagsFromString(now);
  }
}

// What keeps the code (source/kept-code.ts) is in the launcher, a program of its own.
Object.assign(globalThis, {[Symbol.for('broadsheet.asUsual')]: asUsual});

type Collect = (how?: {readonly type: 'major'; readonly flavor: 'last-resort'}) => void;

function collector(): Collect {
  tell('gc', '--expose-gc', '--no-expose-gc');
  return runInNewContext('gc');
}

/** The steps, a rest before each: what is left behind is found, and then the pages that it stood on are given back (Node 22 and newer). */
const steps: readonly ((collect: Collect) => void)[] = [
  collect => collect(),
  collect => collect({type: 'major', flavor: 'last-resort'}),
];

/**
 * Keeps V8's young space as large as it is. It would double it each time that as much as it holds has lived through it, which any row on
 * the screen does, up to 134 MB for one who goes on and on.
 */
const holdYoung = (): void => tell('young', '--semi-space-growth-factor=1', '--semi-space-growth-factor=2');

/** After so many answers in a row V8 is asked to look: it would by itself after some eight thousand, and six megabytes. */
const often = 2000;

/** What tidies up behind the reader: `answered` is told of each answer to keys, `rest` waits for the reader to rest and tidies up then. */
export type Tidier = {readonly answered: () => void; readonly rest: (isLarge: boolean) => Promise<void>};

/**
 * As soon as nothing has been pressed for `pause` milliseconds, sees to it that keys take no more memory, and gives back to the machine what
 * reading in a large text has left behind, three times what the text itself takes. V8 does that when it gets round to it: after half a minute,
 * or never. From then on what keys leave behind is looked for after every `every` of them, once the answer stands.
 */
export function tidier(pause = usual, every = often): Tidier {
  let last = 0;
  let answers = 0;
  let collect: Collect | undefined;
  const untilQuiet = async (): Promise<void> => {
    for (let left = pause; left > 0; left = last + pause - performance.now()) await wait(left);
  };
  const answered = (): void => {
    last = performance.now();
    answers += 1;
    if (collect && answers % every === 0) setImmediate(collect);
  };
  const rest = async (isLarge: boolean): Promise<void> => {
    await untilQuiet();
    holdYoung();
    if (!isLarge) return;
    const ready = collector();
    for (const step of steps) {
      await untilQuiet();
      step(ready);
    }
    collect = () => ready();
  };
  return {answered, rest};
}

/**
 * From now on V8 lets what is left behind grow to two fifths of what is held before it looks for it. On a large machine it waits for
 * four times as much: 784 MB where 181 were held.
 */
export const holdBack = (): void => tell('old', '--heap-growing-percent=40', '--heap-growing-percent=0');
