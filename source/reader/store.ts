import type {Effect, State} from './state.ts';
import {type Action, update} from './update.ts';

/** Holds the state: every action is applied at once, its effects are performed with the state that asked for them. */
export type Store = {
  readonly state: () => State;
  readonly dispatch: (...actions: readonly Action[]) => void;
};

/** A store whose `changed` is called once for a bunch of actions, after the last of them. */
export function storeOf(
  start: State,
  {perform, changed}: {readonly perform: (effect: Effect, state: State) => void; readonly changed: () => void},
): Store {
  let state = start;
  return {
    state: () => state,
    dispatch: (...actions) => {
      const before = state;
      for (const action of actions) {
        state = update(state, action);
        for (const effect of state.effects) perform(effect, state);
      }
      if (state !== before) changed();
    },
  };
}
