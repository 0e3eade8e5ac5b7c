import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {configText} from './config/index.ts';
import {parseConfig} from './config/read.ts';
import {template} from './config/template.ts';
import {complain, tell} from './output.ts';
import {commands} from './reader/index.ts';
import {settingsFile, settingsTables, switches} from './settings.ts';

/** The editor of this user, and its first arguments: `VISUAL`, `EDITOR`, or what the system has. */
export function editorOf(env: Readonly<Record<string, string | undefined>>, platform: string): readonly string[] {
  const told = [env.VISUAL, env.EDITOR].find(each => each !== undefined && each.trim() !== '');
  if (told !== undefined) return told.trim().split(/\s+/);
  return [platform === 'win32' ? 'notepad.exe' : 'vi'];
}

/** Writes a file in which every setting is told and none is set, unless there is one. */
async function makeSettings(path: string): Promise<void> {
  if (configText(path) !== undefined) return;
  const {roles} = await settingsTables();
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, template(switches, commands, roles), {flag: 'wx'});
}

/** Why the file of settings could not be made, as the rest of a sentence. */
function troubleIn(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  return code === 'EEXIST'
    ? 'cannot be read as settings: it is no file, or has more than 64 kB'
    : `cannot be written (${code})`;
}

/** Tells what is wrong with the settings; resolves to the exit code. */
async function checkSettings(path: string): Promise<number> {
  const {problems} = parseConfig(configText(path) ?? '', await settingsTables());
  for (const problem of problems) complain(`${path}: ${problem}`);
  if (problems.length === 0) await tell(`${path} is fine.\n`);
  return problems.length === 0 ? 0 : 1;
}

/** Opens the file of settings in the reader's editor, made first where there is none, and checks it; without a terminal it is only checked. */
export async function configure(): Promise<number> {
  const path = settingsFile();
  if (path === undefined) {
    complain('There is no home folder to keep settings in.');
    return 1;
  }
  try {
    await makeSettings(path);
  } catch (error) {
    complain(`${path} ${troubleIn(error)}.`);
    return 1;
  }
  const [editor = '', ...args] = editorOf(process.env, process.platform);
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const {error} = spawnSync(editor, [...args, path], {stdio: 'inherit'});
    if (error) complain(`The editor ${editor} could not be started; the settings are in ${path}.`);
  }
  return checkSettings(path);
}
