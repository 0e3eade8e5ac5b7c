import {type Config, configFile, configText, noConfig, type Tables} from './config/index.ts';
import {home} from './home.ts';
import type {Role} from './model.ts';
import {type KeyTable, keyTable, type Options, usualOptions} from './reader/index.ts';
import {drawsLarge} from './terminal/large.ts';
import type {Style} from './theme/index.ts';
import {themes} from './usage.ts';

/** The settings that are on or off, with what they do. */
export const switches = [
  {name: 'mouse', usual: true, help: 'The mouse scrolls and chooses; with false it is left to the terminal.'},
  {
    name: 'hyphenate',
    usual: false,
    help: 'Words are broken at the ends of lines (English, French, Italian, Portuguese, Spanish).',
  },
  {name: 'justify', usual: false, help: 'Both edges of the text are straight.'},
  {
    name: 'rightToLeft',
    usual: false,
    help: 'Arabic, Hebrew and their kin are set from the right: for terminals that do not turn them round themselves.',
  },
  {
    name: 'linear',
    usual: false,
    help: 'Nothing is drawn: lines are printed, and each key prints what it brought, for screen readers (--linear).',
  },
] as const;

/** How the title of an article is set: `auto` is large where the terminal is known to have large letters. */
const headlines = ['auto', 'large', 'bold'];

/** What this reader has set: as the reader's state takes it, and as a theme does; `problem` is one sentence. */
export type Settings = {
  readonly options: Options;
  readonly keys?: KeyTable;
  readonly colors?: Partial<Record<Role, Style>>;
  /** Lines are printed, nothing is drawn. */
  readonly isLinear: boolean;
  readonly problem?: string;
};

/** The file of this user's settings, whether it is there or not; undefined without a home. */
export const settingsFile = (): string | undefined =>
  configFile({platform: process.platform, env: process.env, home: home()});

/** The names that settings may use, from the tables of the reader and the themes. */
export async function settingsTables(): Promise<Tables> {
  const {commands} = await import('./reader/index.ts');
  const theme = await import('./theme/index.ts');
  return {
    themes,
    headlines,
    switches: switches.map(({name}) => name),
    roles: Object.keys(theme.themes.plain.styles),
    commands,
  };
}

function settingsFrom(config: Config): Settings {
  const {headlines: wanted = 'auto'} = config;
  const options = {
    ...usualOptions,
    ...(config.measure !== undefined && {measure: config.measure}),
    theme: themes.find(name => name === config.theme) ?? 'auto',
    hyphenate: config.switches.get('hyphenate') ?? false,
    justify: config.switches.get('justify') ?? false,
    rightToLeft: config.switches.get('rightToLeft') ?? false,
    mouse: config.switches.get('mouse') ?? usualOptions.mouse,
    large: wanted === 'large' || (wanted === 'auto' && drawsLarge(process.env)),
  };
  return {
    options,
    isLinear: config.switches.get('linear') ?? false,
    ...(config.keys.size > 0 && {keys: keyTable(config.keys)}),
    ...(config.colors.size > 0 && {colors: Object.fromEntries(config.colors)}),
  };
}

/** What is wrong with settings, in one sentence; undefined when nothing is. */
export function problemIn(problems: readonly string[]): string | undefined {
  const [first] = problems;
  if (first === undefined) return undefined;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more; broadsheet --config tells)` : '';
  return `In your settings: ${first.replace(/\.$/, '')}${more}.`;
}

/** This user's settings. What reads them is loaded only when there is a file of them. */
export async function settingsOfUser(): Promise<Settings> {
  const text = configText(settingsFile());
  if (text === undefined) return settingsFrom(noConfig);
  const {parseConfig} = await import('./config/read.ts');
  const {config, problems} = parseConfig(text, await settingsTables());
  const problem = problemIn(problems);
  return {...settingsFrom(config), ...(problem !== undefined && {problem})};
}
