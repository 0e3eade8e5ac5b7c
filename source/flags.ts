import meow from 'meow';
import {
  type Choices,
  citeForms,
  lists,
  Misuse,
  shells,
  themes,
  types,
  usage,
  type Way,
  type WebChoices,
} from './usage.ts';

const flags = {
  print: {type: 'boolean', shortFlag: 'p'},
  json: {type: 'boolean'},
  list: {type: 'string'},
  cite: {type: 'string'},
  compare: {type: 'boolean'},
  width: {type: 'string', shortFlag: 'w'},
  theme: {type: 'string'},
  type: {type: 'string'},
  shelf: {type: 'boolean'},
  recent: {type: 'boolean'},
  reload: {type: 'boolean'},
  timeout: {type: 'string'},
  maxSize: {type: 'string'},
  keys: {type: 'boolean'},
  config: {type: 'boolean'},
  linear: {type: 'boolean'},
  completion: {type: 'string'},
  color: {type: 'boolean'},
  help: {type: 'boolean', shortFlag: 'h'},
  version: {type: 'boolean', shortFlag: 'v'},
} as const;

type Given = Readonly<Record<string, unknown>>;

/** The order in which ways out win when several are asked for: the first is the least likely to be a slip. */
const ways: readonly Way[] = [
  'help',
  'version',
  'shelf',
  'recent',
  'keys',
  'config',
  'completion',
  'compare',
  'json',
  'list',
  'cite',
  'print',
];

function parse(args: readonly string[]): {readonly input: readonly string[]; readonly given: Given} {
  try {
    const {input, flags: given} = meow(usage, {
      importMeta: import.meta,
      // An empty package keeps meow from looking for one on disk.
      pkg: {},
      argv: [...args],
      flags,
      description: false,
      autoHelp: false,
      autoVersion: false,
      booleanDefault: undefined,
    });
    return {input, given};
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

const dashed = (key: string): string =>
  key.length === 1 ? `-${key}` : `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

function refuseUnknown(given: Given): void {
  const unknown = Object.keys(given).find(key => !Object.hasOwn(flags, key));
  if (unknown !== undefined) throw new Misuse(`There is no option ${dashed(unknown)}; broadsheet --help lists them.`);
}

const inWords = (options: readonly string[]): string => `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;

/** The value of a flag among what it may be; undefined when it was not given. */
function choice<Option extends string>(given: Given, flag: string, options: readonly Option[]): Option | undefined {
  const value = given[flag];
  if (value === undefined) return undefined;
  const found = options.find(option => option === value);
  if (found === undefined)
    throw new Misuse(`--${flag} takes ${inWords(options)}${value === '' ? '' : `, not “${value}”`}.`);
  return found;
}

function widthOf({width}: Given): number | undefined {
  if (width === undefined) return undefined;
  const columns = /^\d{1,5}$/.test(String(width)) ? Number(width) : 0;
  if (columns < 10 || columns > 10_000)
    throw new Misuse(`--width takes a number of columns from 10 to 10000${width === '' ? '' : `, not “${width}”`}.`);
  return columns;
}

/** The number that a flag was given, between 0 and `most`; undefined when it was not given. */
function amount(given: Given, key: string, unit: string, most: number): number | undefined {
  const value = given[key];
  if (value === undefined) return undefined;
  const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(String(value)) ? Number(value) : 0;
  if (number <= 0 || number > most)
    throw new Misuse(
      `${dashed(key)} takes a number of ${unit} up to ${most}${value === '' ? '' : `, not “${value}”`}.`,
    );
  return number;
}

function webOf(given: Given): WebChoices {
  const time = amount(given, 'timeout', 'seconds', 3600);
  const limit = amount(given, 'maxSize', 'megabytes', 100);
  return {
    ...(given.reload === true && {reload: true}),
    ...(time !== undefined && {time: time * 1000}),
    ...(limit !== undefined && {limit: Math.ceil(limit * 1024 * 1024)}),
  };
}

/** How a comparison is wanted printed, if at all; throws `Misuse` unless two articles are named for it. */
function printsOf({compare, json, print}: Given, addresses: readonly string[]): Choices['prints'] {
  if (compare !== true) return undefined;
  if (addresses.length !== 2) throw new Misuse('--compare takes two addresses.');
  return json === true ? 'json' : print === true ? 'text' : undefined;
}

const isType = (name: string): name is keyof typeof types => Object.hasOwn(types, name);

/** Reads a command line that has flags in it; throws `Misuse`. */
export function readFlags(args: readonly string[]): Choices {
  const {input, given} = parse(args);
  refuseUnknown(given);
  const list = choice(given, 'list', lists);
  const cite = choice(given, 'cite', citeForms);
  const completion = choice(given, 'completion', shells);
  const prints = printsOf(given, input);
  const width = widthOf(given);
  const type = choice(given, 'type', Object.keys(types).filter(isType));
  return {
    way: ways.find(way => given[way] !== undefined && given[way] !== false) ?? 'read',
    addresses: input,
    theme: choice(given, 'theme', themes) ?? 'auto',
    ...(list && {list}),
    ...(given.linear === true && {linear: true}),
    ...(cite && {cite}),
    ...(prints && {prints}),
    ...(completion && {completion}),
    ...(width !== undefined && {width}),
    ...(type && {type: types[type]}),
    ...(typeof given.color === 'boolean' && {color: given.color}),
    web: webOf(given),
  };
}
