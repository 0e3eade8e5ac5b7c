import {parseDocument} from 'yaml';
import type {Head} from '../model.ts';

/** The longest front matter, in UTF-16 units: what is longer is text. */
const longest = 32_768;

/** Fields by name in lower case; a list of authors is a list. */
type Fields = ReadonlyMap<string, readonly string[]>;

/** What the fields of a head may be called. */
const names: Readonly<Record<keyof Head, readonly string[]>> = {
  title: ['title', 'headline'],
  summary: ['summary', 'description', 'standfirst', 'subtitle', 'dek', 'excerpt', 'abstract'],
  byline: ['byline', 'author', 'authors', 'by'],
  date: ['date', 'published', 'pubdate', 'created'],
  publication: ['publication', 'source', 'site', 'publisher', 'outlet'],
  department: ['section', 'department', 'category', 'desk'],
  language: ['language', 'lang', 'locale'],
};

/** The words of a value: of a list its members', of a person the name. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(each => (Array.isArray(each) ? [] : wordsOf(each)));
  return value instanceof Map ? wordsOf(value.get('name')) : [];
}

/**
 * Whether what reads YAML would have to go deep: it calls itself for each bracket, and for each dash or question mark that stands
 * behind another. Where the stack ends Node itself may end, and nobody can catch that.
 */
const isDeep = (yaml: string): boolean => (yaml.match(/[[{]/g)?.length ?? 0) > 64 || /(?:[-?:][ \t]+){17}/.test(yaml);

function asYaml(yaml: string): Fields | undefined {
  if (isDeep(yaml)) return undefined;
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    const value: unknown =
      document.errors.length === 0 ? document.toJS({mapAsMap: true, maxAliasCount: 20}) : undefined;
    if (!(value instanceof Map)) return undefined;
    return new Map([...value].map(([key, each]) => [`${key}`.toLowerCase(), wordsOf(each)]));
  } catch {
    return undefined;
  }
}

/** Simple lines of `name: value`, which most front matter is made of: YAML reads them the same, and need not be loaded for them. */
function asSimple(yaml: string): Fields | undefined {
  const lines = yaml.split('\n').filter(line => line !== '');
  const fields = lines.map(line =>
    /^([a-z]+): ([A-Za-z0-9][^:#\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]*)$/.exec(line),
  );
  const isSimple =
    fields.every(field => field !== null) && new Set(fields.map(([, name]) => name)).size === lines.length;
  return isSimple && lines.length > 0
    ? new Map(fields.map(([, name = '', value = '']) => [name, [value.trim()]]))
    : undefined;
}

/** Lines of `name: value` in what is nearly YAML: an unquoted colon in a title is no reason to lose it. */
function asLines(yaml: string): Fields | undefined {
  const lines = yaml.split('\n').flatMap(line => {
    const [, name, value] = /^([a-z][\w-]*):[ \t]+(\S.*)$/i.exec(line) ?? [];
    return name && value ? [[name.toLowerCase(), [value.trim().replace(/^(["'])(.*)\1$/, '$2')]] as const] : [];
  });
  return lines.length === 0 ? undefined : new Map(lines);
}

const isoDate = (raw: string): string =>
  raw.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?$/i, '$1T$2$3');

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What front matter says of its text; undefined for what it does not say. */
function headOf(fields: Fields): Partial<Head> {
  const found = (name: keyof Head): readonly string[] =>
    names[name].map(each => fields.get(each) ?? []).find(words => words.length > 0) ?? [];
  const [title] = found('title');
  const [summary] = found('summary');
  const [date] = found('date');
  const [department] = found('department');
  const [language] = found('language');
  const publication = found('publication').find(words => !words.includes('://'));
  const byline = list(found('byline'));
  return {
    ...(title && {title}),
    ...(summary && {summary}),
    ...(byline && {byline}),
    ...(date && {date: isoDate(date)}),
    ...(publication && {publication}),
    ...(department && {department}),
    ...(language && {language: language.replace('_', '-')}),
  };
}

/** A text without its front matter, and what that said. What is no mapping is text. */
export function frontMatterOf(text: string): {readonly head: Partial<Head>; readonly body: string} {
  const none = {head: {}, body: text};
  if (!/^---[ \t]*\n/.test(text)) return none;
  const start = text.indexOf('\n') + 1;
  const window = text.slice(start, start + longest);
  const end = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(window);
  if (!end) return none;
  const yaml = window.slice(0, end.index);
  const fields = asSimple(yaml) ?? asYaml(yaml) ?? asLines(yaml);
  const body = text.slice(start + end.index + end[0].length);
  return fields ? {head: headOf(fields), body} : none;
}
