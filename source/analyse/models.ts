import {type Network, type Packed as One, unpacked} from './network.ts';
import type {Standing} from './people/standing.ts';
import packed from './weights.json' with {type: 'json'};

/** Three small networks: who speaks, whether marks hold somebody's words, whether a clause makes a statement of somebody's; and whom a he or she means. */
export type Models = {
  readonly speaker: Network;
  readonly speech: Network;
  readonly cue: Network;
  readonly standing?: Standing;
};

/** The same as text. */
export type Packed = {readonly speaker: One; readonly speech: One; readonly cue: One};

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
