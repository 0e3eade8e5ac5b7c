import type {Weights} from './attribution/ranker.ts';
import speech from './attribution/speech-weights.json' with {type: 'json'};
import speaker from './attribution/weights.json' with {type: 'json'};
import cue from './citations/weights.json' with {type: 'json'};

/** The three linear models: who speaks, whether marks hold somebody's words, and whether a clause makes a statement of somebody's. */
export type Models = {readonly speaker: Weights; readonly speech: Weights; readonly cue: Weights};

/** The models that `npm run rank` made. */
export const shipped: Models = {
  speaker: new Map(Object.entries(speaker)),
  speech: new Map(Object.entries(speech)),
  cue: new Map(Object.entries(cue)),
};
