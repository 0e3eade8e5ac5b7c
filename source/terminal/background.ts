import {backgroundIn} from './modes.ts';

/** The ground that words stand on. */
export type Background = 'dark' | 'light';

/** What a terminal has been asked and has told so far. */
export type Question = {
  /** To be given every answer of the terminal. */
  readonly answered: (answer: string) => void;
  /** The background, once it is told. */
  readonly background: () => Background | undefined;
  /** Calls `news` when the background is told, at once if it has been. */
  readonly onBackground: (news: (background: Background) => void) => void;
  /** Resolves when the last answer has come, or so many milliseconds after the question: an answer must not come after we are gone. What was not asked yet never is. */
  readonly over: (limit: number) => Promise<void>;
};

/** Every terminal answers the question for its attributes, and answers in order: nothing comes after it. */
const isLast = (answer: string): boolean => /^\?[\d;]*c$/.test(answer);

/**
 * The question for the background, which `ask` writes. Not at once: what is at hand already is shown first, and what has to be
 * waited for leaves time enough to ask.
 */
export function questionOf(ask: () => void): Question {
  let asked: number | undefined;
  const asking = setImmediate(() => {
    asked = performance.now();
    ask();
  });
  let background: Background | undefined;
  let tell: (told: Background) => void = () => {};
  let finish: () => void = () => {};
  const finished = new Promise<void>(resolve => {
    finish = resolve;
  });
  return {
    answered: answer => {
      const told = backgroundIn(answer);
      if (told) {
        background = told;
        tell(told);
      }
      if (isLast(answer)) finish();
    },
    background: () => background,
    onBackground: news => {
      tell = news;
      if (background) news(background);
    },
    over: async limit => {
      clearImmediate(asking);
      if (asked === undefined) return;
      const left = asked + limit - performance.now();
      await Promise.race([finished, new Promise<void>(done => setTimeout(done, left).unref())]);
    },
  };
}
