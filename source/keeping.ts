import {home} from './home.ts';
import {Memories, type Memory, type Recent, stateFolder} from './memory/index.ts';
import type {Article} from './model.ts';
import type {State} from './reader/index.ts';
import {placeIn, placeOf, wordsAt} from './reader/index.ts';

/** Keeps the reader's place, marks and measure, as one goes and once more at the end. */
export type Keeping = {
  /** The offset at which an article was left; 0 when it never was opened. */
  readonly placeOf: (address: string) => number;
  readonly recall: (
    article: Article,
    address: string,
  ) => Pick<State, 'top' | 'marks'> & Partial<Pick<State, 'measure' | 'theme'>>;
  /** To be called whenever the state has changed; saves when the reader rests. */
  readonly note: (state: State, address: string | undefined) => void;
  /** What was read lately, the latest first. */
  readonly recent: () => Promise<readonly Recent[]>;
  /** Saves before returning. */
  readonly saveNow: () => void;
};

const themes = ['auto', 'day', 'night', 'contrast', 'plain'] as const;

/** What is usual for this reader is not remembered: who sets another measure later means every article. */
function memoryOf(state: State): Memory {
  const {article, marks, measure, theme, options} = state;
  const place = placeOf(state);
  const own = {...(measure !== options.measure && {measure}), ...(theme !== options.theme && {theme})};
  return {place, marks, ...own, words: wordsAt(article, place), title: article.title};
}

/** How long a reader rests before the place is saved, in milliseconds. */
const rest = 400;

/** Keeping in this user's state folder; `notice` takes a sentence when the disk does not play along. */
export function keepingFor(notice: (sentence: string) => void): Keeping {
  const memories = new Memories(stateFolder({platform: process.platform, env: process.env, home: home()}), notice);
  let timer: NodeJS.Timeout | undefined;
  let latest: {readonly state: State; readonly address: string} | undefined;
  const saveNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (latest) memories.rememberNow(latest.address, memoryOf(latest.state));
    latest = undefined;
  };
  // An opening asks more than once: for the place before the article is read, and for all of it then.
  let asked: {readonly address: string; readonly memory: Memory | undefined} | undefined;
  return {
    placeOf: address => {
      if (asked?.address !== address) asked = {address, memory: memories.recall(address)};
      return asked.memory?.place ?? 0;
    },
    recall: (article, address) => {
      const memory = asked?.address === address ? asked.memory : memories.recall(address);
      asked = undefined;
      if (!memory) return {top: 0, marks: {}};
      const theme = themes.find(name => name === memory.theme);
      const {measure, marks} = memory;
      return {top: placeIn(article, memory), marks, ...(measure && {measure}), ...(theme && {theme})};
    },
    note: (state, address) => {
      if (address === undefined) return;
      if (latest && latest.address !== address) saveNow();
      latest = {state, address};
      timer ??= setTimeout(() => {
        timer = undefined;
        if (!latest) return;
        void memories.remember(latest.address, memoryOf(latest.state));
        latest = undefined;
      }, rest);
    },
    recent: () => memories.recent(12),
    saveNow,
  };
}
