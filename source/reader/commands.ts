import type {Command} from './command.ts';
import {askCommands} from './commands-ask.ts';
import {findingCommands} from './commands-find.ts';
import {jumpCommands} from './commands-jump.ts';
import {lookCommands} from './commands-look.ts';
import {moveCommands} from './commands-move.ts';
import {openCommands} from './commands-open.ts';

export {type Command, groups} from './command.ts';

/** The one table of commands, in the order in which help tells them. */
export const commands: readonly Command[] = [
  ...jumpCommands,
  ...askCommands,
  ...lookCommands,
  ...moveCommands,
  ...findingCommands,
  ...openCommands,
];
