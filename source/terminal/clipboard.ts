import {spawn} from 'node:child_process';

/** A program that takes words on standard input and puts them on the clipboard. */
type Program = {
  readonly command: string;
  readonly args: readonly string[];
  /** How it reads words, where that is not UTF-8. */
  readonly encoding?: BufferEncoding;
};

// It takes what is not UTF-16 for the code page of the system, which has no “ and no é.
const clip: Program = {command: 'clip.exe', args: [], encoding: 'utf16le'};

/** What decides on the program. */
export type Surroundings = {readonly platform: string; readonly env: Readonly<Record<string, string | undefined>>};

/** The clipboard programs of a system, in the order to try them. */
export function clipboardPrograms({platform, env}: Surroundings): readonly Program[] {
  if (platform === 'darwin') return [{command: 'pbcopy', args: []}];
  if (platform === 'win32') return [clip];
  return [
    ...(env.WAYLAND_DISPLAY ? [{command: 'wl-copy', args: []}] : []),
    ...(env.DISPLAY
      ? [
          {command: 'xclip', args: ['-selection', 'clipboard']},
          {command: 'xsel', args: ['--clipboard', '--input']},
        ]
      : []),
    ...(env.WSL_DISTRO_NAME ? [clip] : []),
  ];
}

/** Asks the terminal to put words on its clipboard (OSC 52): it works over ssh too. */
export const clipboardSequence = (text: string): string =>
  `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u001b\\`;

function run({command, args, encoding = 'utf8'}: Program, text: string): Promise<boolean> {
  return new Promise<boolean>(resolve => {
    const child = spawn(command, args, {stdio: ['pipe', 'ignore', 'ignore']});
    child.on('error', () => resolve(false));
    child.on('exit', code => resolve(code === 0));
    child.stdin.on('error', () => {});
    child.stdin.end(text, encoding);
    // Where Node may start no programs, it throws.
  }).catch(() => false);
}

/** Puts words on the clipboard by the system's own program; false when there is none that works. */
export async function copyBySystem(text: string, surroundings: Surroundings): Promise<boolean> {
  for (const program of clipboardPrograms(surroundings)) if (await run(program, text)) return true;
  return false;
}
