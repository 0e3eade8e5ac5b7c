import type {Command} from './command.ts';
import {canFollow, follow} from './follow.ts';

/** What an article can be asked: where it comes from, and what rests on whom. */
export const askCommands: readonly Command[] = [
  {
    name: 'follow-source',
    keys: ['f'],
    help: 'follow this source: all else dims, ) and ( walk its places; again: who carried it',
    group: 'Look',
    in: ['reading', 'panel'],
    hint: 'follow',
    when: state => canFollow(state) && !state.followed,
    run: follow,
  },
];
