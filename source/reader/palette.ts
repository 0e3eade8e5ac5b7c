import type {Article} from '../model.ts';
import {type Command, commands} from './commands.ts';
import {type Fit, fit} from './fuzzy.ts';
import {ledgerOf, placesOf} from './ledger.ts';
import {focusOn, jumpingFrom} from './move.ts';
import {otherArticles} from './other-articles.ts';
import type {Focus, Other, Prompt, State} from './state.ts';
import {fociOf} from './stops.ts';

/** What can be asked for by name: a command, a place in the article, or another article. */
export type Entry = {
  readonly label: string;
  /** What it is, or the keys that do the same. */
  readonly end: string;
} & ({readonly command: Command} | {readonly place: Focus} | {readonly other: Other});

/** An entry that answers what was typed, and by which of its letters. */
export type Found = {readonly entry: Entry; readonly fit: Fit};

const commandEntries: readonly Entry[] = commands
  .filter(command => command.in.includes('reading') && command.name !== 'palette')
  .map(command => ({label: command.help, end: '', command}));

const kinds = {person: 'person', organisation: 'body', publication: 'outlet', document: 'document', unnamed: 'unnamed'};

function placeEntries(article: Article): readonly Entry[] {
  const sections = fociOf({article}, 'section').map((place, index) => ({
    label: article.sections[index]?.title ?? '',
    end: 'section',
    place,
  }));
  const names = ledgerOf(article).flatMap((holding): readonly Entry[] => {
    const {name, kind, mentions} = holding.source;
    const [mention] = mentions;
    const place = placesOf(holding)[0] ?? (mention && {kind: 'mention' as const, index: 0, ...mention});
    return place ? [{label: name, end: kinds[kind], place}] : [];
  });
  return [...names, ...sections];
}

const known = new WeakMap<Article, readonly Entry[]>();

function entriesOf(article: Article): readonly Entry[] {
  const made = known.get(article) ?? [...commandEntries, ...placeEntries(article)];
  known.set(article, made);
  return made;
}

/** More than this nobody looks through. */
const most = 200;

type Asked = Extract<Prompt, {readonly kind: 'palette'}>;

const candidates = (state: Pick<State, 'article' | 'trail'>, {of, text}: Asked): readonly Entry[] =>
  of === 'articles' ? otherArticles(state, text) : entriesOf(state.article);

let last:
  | {readonly article: Article; readonly trail: State['trail']; readonly asked: Asked; readonly found: readonly Found[]}
  | undefined;

/** What answers the words typed so far, the best first; everything while there are none. */
export function foundFor(state: Pick<State, 'article' | 'trail'>, asked: Asked): readonly Found[] {
  const {article, trail} = state;
  const {of, text} = asked;
  if (last?.article === article && last.trail === trail && last.asked.of === of && last.asked.text === text)
    return last.found;
  const found = candidates(state, asked)
    .flatMap(entry => {
      const fits = fit(text, entry.label);
      return fits ? [{entry, fit: fits}] : [];
    })
    .sort((one, other) => other.fit.score - one.fit.score)
    .slice(0, most);
  last = {article, trail, asked, found};
  return found;
}

/** The chosen entry; undefined when nothing answers. */
function chosenIn(state: State): Entry | undefined {
  const {prompt} = state;
  return prompt?.kind === 'palette' ? foundFor(state, prompt)[prompt.chosen]?.entry : undefined;
}

/** Gives it up: back to where it was opened. */
export function closePalette(state: State): State {
  const {prompt, focus, ...rest} = state;
  return prompt?.kind === 'palette' ? {...rest, ...prompt.back} : state;
}

/** The page goes along with the choice: to the place that is chosen, or back while a command is. */
function shownAlong(state: State, text: string, chosen: number): State {
  const {prompt} = state;
  if (prompt?.kind !== 'palette') return state;
  const held = Math.max(0, Math.min(foundFor(state, {...prompt, text}).length - 1, chosen));
  const {focus: _, ...rest} = state;
  const moved: State = {...rest, ...prompt.back, prompt: {...prompt, text, chosen: held}};
  const entry = chosenIn(moved);
  return entry && 'place' in entry ? focusOn(moved, entry.place) : moved;
}

/** Other words, and with them the first of what answers. */
export const askFor = (state: State, text: string): State => shownAlong(state, text, 0);

/** Moves the choice. */
export const chooseEntry = (state: State, index: number): State =>
  state.prompt?.kind === 'palette' ? shownAlong(state, state.prompt.text, index) : state;

const nothing = ({of, text}: Asked): string =>
  of === 'anything' ? `Nothing here is called “${text}”.` : 'No other article was named.';

/** Runs the command that is chosen, stays at the place, or compares with the article. */
export function takeEntry(state: State): State {
  const entry = chosenIn(state);
  if (state.prompt?.kind !== 'palette') return state;
  if (!entry) return {...closePalette(state), notice: nothing(state.prompt)};
  const {panel, ...closed} = closePalette(state);
  if ('other' in entry) return {...closed, effects: [...state.effects, {kind: 'compare', other: entry.other}]};
  if ('place' in entry) return focusOn(jumpingFrom(closed), entry.place);
  return entry.command.run(panel && entry.command.in.includes('panel') ? {...closed, panel} : closed, 1, 0);
}
