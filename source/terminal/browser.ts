import {spawn} from 'node:child_process';

/** The program that opens an address in the reader's browser; the address is an argument, and no shell reads it. */
export function browserProgram(
  platform: string,
  href: string,
): {readonly command: string; readonly args: readonly string[]} {
  if (platform === 'darwin') return {command: 'open', args: [href]};
  if (platform === 'win32') return {command: 'rundll32', args: ['url.dll,FileProtocolHandler', href]};
  return {command: 'xdg-open', args: [href]};
}

/** Opens an http(s) address in the browser; false when that did not work. */
export function openInBrowser(href: string): Promise<boolean> {
  if (!URL.canParse(href) || !/^https?:$/.test(new URL(href).protocol)) return Promise.resolve(false);
  const {command, args} = browserProgram(process.platform, new URL(href).href);
  return new Promise<boolean>(resolve => {
    const child = spawn(command, args, {stdio: 'ignore', detached: true});
    child.on('error', () => resolve(false));
    child.on('spawn', () => {
      child.unref();
      resolve(true);
    });
    // Where Node may start no programs, it throws.
  }).catch(() => false);
}
