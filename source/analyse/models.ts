import {unpacked, type Weights} from './attribution/ranker.ts';
import packed from './weights.json' with {type: 'json'};

/** The three linear models: who speaks, whether marks hold somebody's words, and whether a clause makes a statement of somebody's. */
export type Models = {readonly speaker: Weights; readonly speech: Weights; readonly cue: Weights};

/** The same as text. */
export type Packed = {readonly speaker: string; readonly speech: string; readonly cue: string};

/** Models from their text. */
export function modelsOf({speaker, speech, cue}: Packed): Models {
  return {speaker: unpacked(speaker), speech: unpacked(speech), cue: unpacked(cue)};
}

let made: Models | undefined;

/** The models that `npm run rank` made; unpacked when first asked for. */
export function shipped(): Models {
  made ??= modelsOf(packed);
  return made;
}
