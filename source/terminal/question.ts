import {backgroundIn} from './modes.ts';
import {type Sixel, sixelFrom, tellsSixel} from './sixel.ts';

/** The ground that words stand on. */
export type Background = 'dark' | 'light';

/** What a terminal has told of itself so far. */
export type Told = {readonly background?: Background; readonly sixel?: Sixel | undefined};

/** What a terminal has been asked and has told so far. */
export type Question = {
  /** To be given every answer of the terminal. */
  readonly answered: (answer: string) => void;
  /** Calls `news` whenever something is told, at once if something has been. */
  readonly onTold: (news: (told: Told) => void) => void;
  /** Asks a terminal that draws sixel once more how large a cell is: another size may come from larger letters. */
  readonly again: () => void;
  /** Resolves when the last answer has come, or so many milliseconds after the question: an answer must not come after we are gone. What was not asked yet never is. */
  readonly over: (limit: number) => Promise<void>;
};

/** What can be asked: first of all for the background, and of a terminal that draws sixel how large its cells are. */
type Asked = 'background' | 'sixel';

/** Every terminal answers the question for its attributes, and answers in order: nothing comes after it. */
const isLast = (answer: string): boolean => /^\?[\d;]*c$/.test(answer);

/**
 * The questions for a terminal, which `ask` writes. Not at once: what is at hand already is shown first, and what has to be
 * waited for leaves time enough to ask. `screen` tells how large it is now.
 */
export function questionOf(
  ask: (asked: Asked) => void,
  screen: () => {readonly columns: number; readonly rows: number},
): Question {
  let pending: Asked | undefined;
  let since = 0;
  let finish: () => void = () => {};
  let finished = Promise.resolve();
  let told: Told | undefined;
  let news: (told: Told) => void = () => {};
  const answers: string[] = [];
  const begin = (asked: Asked): void => {
    if (!pending) finished = new Promise(resolve => (finish = resolve));
    pending = asked;
    since = performance.now();
    answers.length = 0;
    ask(asked);
  };
  const tell = (more: Told): void => {
    told = {...told, ...more};
    news(told);
  };
  const end = (answer: string): void => {
    if (pending !== 'sixel' && tellsSixel(answer)) begin('sixel');
    else {
      if (pending === 'sixel') tell({sixel: sixelFrom(answers, screen())});
      pending = undefined;
      finish();
    }
  };
  const asking = setImmediate(() => begin('background'));
  return {
    answered: answer => {
      const background = backgroundIn(answer);
      if (background) tell({background});
      else if (isLast(answer)) end(answer);
      else if (answers.length < 9) answers.push(answer);
    },
    onTold: listener => {
      news = listener;
      if (told) news(told);
    },
    again: () => {
      if (told?.sixel && !pending) begin('sixel');
    },
    over: async limit => {
      clearImmediate(asking);
      if (!pending) return;
      const left = since + limit - performance.now();
      await Promise.race([finished, new Promise<void>(done => setTimeout(done, left).unref())]);
    },
  };
}
