import {safeLine} from './parse/safe.ts';
import type {Action} from './reader/index.ts';
import {trespassIn} from './terminal/gate.ts';
import type {Input} from './terminal/keys.ts';

/** An action whose words may be shown: sentences from outside are cleaned like an article. */
export function cleanedAction(action: Action): Action {
  if (action.kind === 'notice') return {...action, notice: safeLine(action.notice)};
  if (action.kind !== 'open' || action.opening?.notice === undefined) return action;
  return {...action, opening: {...action.opening, notice: safeLine(action.opening.notice)}};
}

/** What a reader types and pastes, as it may be shown: a paste is cleaned, a key that no terminal should be sent is none. */
export function actionsOf(inputs: readonly Input[]): readonly Action[] {
  return inputs.flatMap((input): readonly Action[] => {
    if (input.kind === 'answer') return [];
    if (input.kind === 'paste') return [{kind: 'paste', text: safeLine(input.text)}];
    if (input.kind === 'mouse') return [input];
    return trespassIn(input.key) === -1 ? [input] : [];
  });
}
