import type {Article, Picture, Source, Span} from '../model.ts';
import type {KeyTable} from './key-table.ts';

/** A terminal's size, in cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** What a jump can land on. `index` is its place in the list of its kind; `place` is a mark or the end of a jump without a list. */
export type FocusKind = 'section' | 'quote' | 'citation' | 'link' | 'match' | 'mention' | 'place';

/** What the last jump landed on. */
export type Focus = Span & {readonly kind: FocusKind; readonly index: number};

/** Where a reader is: the offset of the first row, and what is in focus. */
export type Place = {readonly top: number; readonly focus?: Focus};

/** Where one is, to come back to. */
export const standing = ({top, focus}: Place): Place => (focus ? {top, focus} : {top});

/** An article left behind on the trail, with everything that is wanted to be back in it at once. */
export type Visit = Place & {readonly article: Article; readonly marks: Readonly<Record<string, number>>};

/** An open panel: which one, the item that is selected, and, within an item, which of its places. */
export type OpenPanel = {
  readonly name: string;
  readonly selected: number;
  readonly within?: number;
  /** Where Esc goes back to. */
  readonly back: Place;
};

/** Something that is being typed: words to search for, what is wanted by name, or the letter of a mark. */
export type Prompt =
  | {
      readonly kind: 'search';
      readonly text: string;
      readonly backwards: boolean;
      readonly back: Place;
      /** The words whose places were marked before, for who gives the search up. */
      readonly before?: string;
    }
  | {
      readonly kind: 'palette';
      /** Whatever has a name here, or another article to compare this one with. */
      readonly of: 'anything' | 'articles';
      readonly text: string;
      readonly chosen: number;
      readonly back: Place;
    }
  | {readonly kind: 'mark'}
  | {readonly kind: 'jump'};

/** The looks to choose from; `auto` and `contrast` follow the terminal's background. */
export type ThemeName = 'auto' | 'day' | 'night' | 'contrast' | 'plain';

/** What a reader can set for good. */
export type Options = {
  /** The measure that `usual` goes back to, in columns. */
  readonly measure: number;
  readonly theme: ThemeName;
  /** Words are broken at the ends of lines, by the rules of their language. */
  readonly hyphenate: boolean;
  /** Both edges of the text are straight. */
  readonly justify: boolean;
  /** Text that is read from the right is set from the right, for terminals that do not turn it round. */
  readonly rightToLeft: boolean;
  /** The terminal has letters of double height, and the title is to be in them. */
  readonly large: boolean;
  /** The mouse is ours: it scrolls and chooses, and the terminal selects only with Shift held. */
  readonly mouse: boolean;
};

/** Another article: one at hand, the address that a link of this one names, or an address as it was typed. */
export type Other = {readonly article: Article} | {readonly href: string} | {readonly address: string};

/** What only the world can do; its result comes back as an action. */
export type Effect =
  | {readonly kind: 'quit'}
  | {readonly kind: 'suspend'}
  | {readonly kind: 'redraw'}
  | {readonly kind: 'mouse'; readonly isOurs: boolean}
  | {readonly kind: 'copy'; readonly text: string; readonly said: string}
  | {readonly kind: 'open'; readonly href: string}
  /** Sets the open article beside another. */
  | {readonly kind: 'compare'; readonly other: Other}
  /** Goes to an article that is at hand, or to a place in it. */
  | {readonly kind: 'visit'; readonly article: Article; readonly focus?: Focus}
  /** Fetches a picture; `href` is as the article has it. */
  | {readonly kind: 'picture'; readonly href: string; readonly caption: string}
  | {readonly kind: 'front'}
  | {readonly kind: 'reload'}
  /** Ends what is being opened, if anything is. */
  | {readonly kind: 'cancel'}
  | {readonly kind: 'browse'; readonly href: string};

/** Everything the reader knows. Modes are derived from it (`modeOf`), never stored. */
export type State = {
  readonly article: Article;
  readonly size: Size;
  /** The wished width of the text in columns; the terminal may be narrower. */
  readonly measure: number;
  readonly theme: ThemeName;
  readonly options: Options;
  /** What each key means to this reader. */
  readonly keys: KeyTable;
  readonly top: number;
  /** Where the reader was when the screen became so large that the text ends before it: a smaller one goes back there. */
  readonly kept?: number;
  readonly focus?: Focus;
  readonly panel?: OpenPanel;
  readonly prompt?: Prompt;
  /** The words searched for; their places are marked while it is there. */
  readonly search?: string;
  /** The words last searched for, here or in an article before: `n` finds them again. */
  readonly sought?: string;
  /** The source whose places alone are walked, all else dimmed. */
  readonly followed?: Source;
  readonly marks: Readonly<Record<string, number>>;
  /** The first row of the help that is shown; undefined when it is not. */
  readonly help?: number;
  /** A picture over the whole page, with what stood under it. */
  readonly picture?: {readonly picture: Picture; readonly caption: string};
  /** A sentence in the status bar until the next key. */
  readonly notice?: string;
  /** A number typed before a command. */
  readonly count?: number;
  /** Still being read in or analysed: what is done of it, from 0 to 1. */
  readonly loading?: number;
  /** The end was asked for before all of the text was there: when more of it comes, the end is there. */
  readonly toEnd?: true;
  readonly trail: readonly Visit[];
  /** What the last action asks of the world. */
  readonly effects: readonly Effect[];
};

/** What the reader is doing, which decides what a key means. */
export type Mode = 'reading' | 'panel' | 'help' | 'picture' | 'search' | 'palette' | 'letter';

/** The mode a state is in. */
export function modeOf({prompt, panel, help, picture}: State): Mode {
  if (prompt) return prompt.kind === 'search' || prompt.kind === 'palette' ? prompt.kind : 'letter';
  if (help !== undefined) return 'help';
  if (picture) return 'picture';
  return panel ? 'panel' : 'reading';
}

/** The measure that most people read best. */
export const usualMeasure = 72;

/** What most readers like. */
export const usualOptions: Options = {
  measure: usualMeasure,
  theme: 'auto',
  hyphenate: false,
  justify: false,
  rightToLeft: false,
  large: false,
  mouse: true,
};

/** The reader's place: an offset, whatever the screen has room for. */
export const placeOf = ({top, kept}: Pick<State, 'top' | 'kept'>): number => kept ?? top;
