/** How a role is to look: `#rrggbb` and switches. */
export type Look = {
  readonly color?: `#${string}`;
  readonly background?: `#${string}`;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly inverse?: boolean;
};

/** The reader's own settings, as far as they could be understood. */
export type Config = {
  readonly theme?: string;
  readonly measure?: number;
  readonly headlines?: string;
  /** Those that are either on or off, by name. */
  readonly switches: ReadonlyMap<string, boolean>;
  /** Keys by the name of the command. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly colors: ReadonlyMap<string, Look>;
};

/** The names that settings may use. */
export type Tables = {
  readonly themes: readonly string[];
  readonly headlines: readonly string[];
  readonly switches: readonly string[];
  readonly roles: readonly string[];
  /** Each command with the modes in which its keys count. */
  readonly commands: readonly {readonly name: string; readonly in: readonly string[]}[];
};

/** What was understood, and a sentence for everything that was not. */
export type Checked = {readonly config: Config; readonly problems: readonly string[]};

/** Nothing set. */
export const noConfig: Config = {switches: new Map(), keys: new Map(), colors: new Map()};

type Given = {readonly [name: string]: unknown};
type Say = (problem: string) => void;

const isGroup = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function groupOf(value: unknown, name: string, say: Say): readonly (readonly [string, unknown])[] {
  if (value === undefined || value === null) return [];
  if (isGroup(value)) return Object.entries(value);
  say(`“${name}” is a list of names with values.`);
  return [];
}

const namedKeys =
  'up down left right pageup pagedown home end enter escape space backspace tab shift+tab insert delete f1 f2 f3 f4'.split(
    ' ',
  );

const isKey = (key: string): boolean =>
  namedKeys.includes(key) || /^ctrl\+[a-z]$/.test(key) || (/^\P{C}$/u.test(key) && !/^[\s0-9]$/u.test(key));

/** A digit before a key counts while reading; elsewhere it is a key like others. */
const mayMean = (key: string, modes: readonly string[]): boolean =>
  isKey(key) || (/^\d$/.test(key) && !modes.includes('reading'));

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(String);

/** Keys by command; a key that is given to two commands of one mode counts for the first. */
function keysFrom(value: unknown, {commands}: Tables, say: Say): Config['keys'] {
  const taken = new Map<string, string>();
  const found = new Map<string, readonly string[]>();
  for (const [name, given] of groupOf(value, 'keys', say)) {
    const command = commands.find(each => each.name === name);
    if (!command) say(`there is no command “${name}”.`);
    const keys = listOf(given).filter(key => {
      const isFine = mayMean(key, command?.in ?? ['reading']);
      if (!isFine) say(`“${key}” is no key (for “${name}”).`);
      const other = command?.in.map(mode => taken.get(`${mode} ${key}`)).find(each => each !== undefined);
      if (other !== undefined) say(`“${key}” cannot mean both “${other}” and “${name}”.`);
      return isFine && other === undefined;
    });
    for (const mode of command?.in ?? []) for (const key of keys) taken.set(`${mode} ${key}`, name);
    if (command && keys.length > 0) found.set(name, keys);
  }
  return found;
}

const isColor = (value: unknown): value is `#${string}` => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value);
const turns = ['bold', 'dim', 'italic', 'underline', 'strike', 'inverse'];

function lookFrom(name: string, value: unknown, say: Say): Look {
  if (isColor(value)) return {color: value};
  const entries = groupOf(value, name, say).filter(([part, given]) => {
    const isFine = /^(?:color|background)$/.test(part)
      ? isColor(given)
      : turns.includes(part) && typeof given === 'boolean';
    if (!isFine) say(`“${part}” of “${name}” is not understood: colours are written "#rrggbb", in quotes.`);
    return isFine;
  });
  return Object.fromEntries(entries);
}

function colorsFrom(value: unknown, {roles}: Tables, say: Say): Config['colors'] {
  const entries = groupOf(value, 'colors', say).flatMap(([name, given]): [string, Look][] => {
    if (roles.includes(name)) return [[name, lookFrom(name, given, say)]];
    say(`there is no role “${name}”.`);
    return [];
  });
  return new Map(entries);
}

function switchesFrom(given: Given, {switches}: Tables, say: Say): Config['switches'] {
  const entries = switches.flatMap((name): [string, boolean][] => {
    const value = given[name];
    if (typeof value === 'boolean') return [[name, value]];
    if (value !== undefined) say(`“${name}” is true or false.`);
    return [];
  });
  return new Map(entries);
}

function wordFrom(given: Given, name: 'theme' | 'headlines', words: readonly string[], say: Say): Partial<Config> {
  const value = given[name];
  if (typeof value === 'string' && words.includes(value)) return {[name]: value};
  if (value !== undefined) say(`“${name}” is one of ${words.join(', ')}.`);
  return {};
}

/** Reads settings out of what a file holds; what cannot be understood is said and left out. */
export function check(value: unknown, tables: Tables): Checked {
  const problems: string[] = [];
  const say = (problem: string): void => {
    problems.push(problem);
  };
  const given = isGroup(value) ? value : {};
  if (!isGroup(value) && value !== null && value !== undefined) say('settings are names with values, “theme: night”.');
  const {measure} = given;
  const isMeasure = typeof measure === 'number' && Number.isInteger(measure) && measure >= 30 && measure <= 140;
  if (measure !== undefined && !isMeasure) say('“measure” is a number of columns from 30 to 140.');
  const all = ['theme', 'headlines', 'measure', 'keys', 'colors', ...tables.switches];
  for (const name of Object.keys(given)) if (!all.includes(name)) say(`there is no setting “${name}”.`);
  const config: Config = {
    ...wordFrom(given, 'theme', tables.themes, say),
    ...wordFrom(given, 'headlines', tables.headlines, say),
    ...(isMeasure && {measure}),
    switches: switchesFrom(given, tables, say),
    keys: keysFrom(given.keys, tables, say),
    colors: colorsFrom(given.colors, tables, say),
  };
  return {config, problems};
}
