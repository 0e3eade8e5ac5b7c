import {firstOnShelf} from './open/shelf.ts';
import {complain, showBug, tell} from './output.ts';
import {isPiped, isTerminal} from './terminal/descriptors.ts';
import {type Choices, choicesOf, Misuse, usage} from './usage.ts';

async function print(choices: Choices): Promise<number> {
  const {printAll, printCompared, printKeys, printShelf} = await import('./printing.ts');
  if (choices.way === 'shelf') return printShelf();
  if (choices.way === 'recent') return (await import('./recent.ts')).printRecent();
  if (choices.way === 'keys') return printKeys();
  if (choices.way === 'compare') return printCompared(choices.addresses, choices);
  if (choices.addresses.length > 0) return printAll(choices.addresses, choices);
  return printAll([isPiped() ? '-' : firstOnShelf()], choices);
}

/** Whether the terminal can show the reader: it must take keys and know how to move its cursor. */
function isScreen(): boolean {
  return isTerminal(1) && (process.env.TERM || (process.platform === 'win32' ? 'windows' : 'dumb')) !== 'dumb';
}

async function read(choices: Choices): Promise<number> {
  if (!isScreen()) return print(choices);
  const {read: readOn} = await import('./read.ts');
  const addresses = choices.addresses.length > 0 ? choices.addresses : [isPiped() ? '-' : firstOnShelf()];
  // The terminal's stream and an article on its way would keep the program going.
  try {
    process.exit(await readOn(addresses, choices));
  } catch (error) {
    if (error instanceof Error && error.name === 'NoKeyboard') return print(choices);
    throw error;
  }
}

/** Whether the reader is wanted, where there is a terminal for it. */
const reads = ({way, prints}: Choices): boolean => way === 'read' || (way === 'compare' && prints === undefined);

async function complete(shell: NonNullable<Choices['completion']>): Promise<void> {
  const {completion} = await import('./completion.ts');
  const {shelf} = await import('./open/index.ts');
  await tell(
    completion(
      shell,
      shelf().map(({name}) => name),
    ),
  );
}

async function run(args: readonly string[]): Promise<number> {
  const choices = await choicesOf(args);
  if (choices.way === 'help') await tell(usage);
  else if (choices.way === 'version') await tell(`${(await import('./version.ts')).version}\n`);
  else if (choices.way === 'config') return (await import('./configuring.ts')).configure();
  else if (choices.completion) await complete(choices.completion);
  else return reads(choices) ? read(choices) : print(choices);
  return 0;
}

/** True when whoever reads our output has seen enough. A pair of sockets, which some programs take for a pipe, says it in its own way. */
const isClosed = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || (error.code === 'ECONNRESET' && 'syscall' in error && error.syscall === 'write'));

/** What is left to do when something was thrown: the message, and the exit code. */
function exitCodeFor(error: unknown): number {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (isClosed(error)) return 0;
  if (error instanceof Misuse) {
    complain(error.message);
    return 2;
  }
  if (error instanceof Error && error.name === 'Failure') {
    complain(error.message);
    return 1;
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'write') {
    complain(`The output cannot be written (${code}).`);
    return 1;
  }
  showBug(error);
  return 70;
}

process.on('SIGINT', () => process.exit(130));
process.on('uncaughtException', error => process.exit(exitCodeFor(error)));
run(process.argv.slice(2))
  .catch(exitCodeFor)
  .then(code => {
    process.exitCode = code;
  });
