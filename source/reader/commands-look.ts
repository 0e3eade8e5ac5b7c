import type {Command} from './command.ts';
import {closeHelp, helpCommands} from './commands-help.ts';
import {panelCommands} from './commands-panel.ts';
import {pictureCommands} from './commands-picture.ts';
import {linkInFocus} from './links.ts';
import {settle} from './move.ts';
import {whoText} from './panel-names.ts';
import type {State, ThemeName} from './state.ts';
import {findingOf, whyText} from './telling.ts';

const looking = ['reading', 'panel', 'help'] as const;

const measures = {narrowest: 30, widest: 140, step: 4};

const setMeasure = (state: State, columns: number): State => {
  const measure = Math.max(measures.narrowest, Math.min(measures.widest, columns));
  return {...settle({...state, measure}), notice: `${measure} columns`};
};

const themes: readonly ThemeName[] = ['auto', 'day', 'night', 'contrast', 'plain'];

function nextTheme(state: State): State {
  const theme = themes[(themes.indexOf(state.theme) + 1) % themes.length] ?? 'auto';
  return {...state, theme, notice: `Theme: ${theme}`};
}

function why(state: State): State {
  const finding = findingOf(state, state.focus);
  const who = finding ? undefined : (linkInFocus(state) ?? (state.focus && whoText(state.article, state.focus)));
  if (who !== undefined) return {...state, notice: who};
  return {
    ...state,
    notice: finding
      ? whyText(state.article, finding)
      : `Choose a quotation with ${state.keys.nameOf('next-quotation')} first.`,
  };
}

function turnMouse(state: State): State {
  const mouse = !state.options.mouse;
  const notice = mouse ? 'The mouse scrolls and chooses; Shift selects.' : 'The mouse is the terminal’s: it selects.';
  const effects = [...state.effects, {kind: 'mouse', isOurs: mouse} as const];
  return {...state, options: {...state.options, mouse}, notice, effects};
}

/** What is seen: panels, help, measure, theme, and why an attribution is what it is. */
export const lookCommands: readonly Command[] = [
  ...panelCommands,
  ...pictureCommands,
  ...helpCommands,
  {
    name: 'why',
    keys: ['i'],
    help: 'why this speaker: words, outlet, rule; on a name: who that is; on a link: its address',
    group: 'Look',
    in: ['reading', 'panel'],
    hint: 'why',
    when: state => findingOf(state, state.focus) !== undefined,
    run: why,
  },
  {
    name: 'help',
    keys: ['?'],
    help: 'all keys',
    group: 'Look',
    in: looking,
    hint: 'keys',
    when: state => state.help === undefined,
    run: state => (state.help === undefined ? {...state, help: 0} : closeHelp(state)),
  },
  {
    name: 'narrower',
    keys: ['-'],
    help: 'narrower text',
    group: 'Look',
    in: ['reading'],
    run: (state, times) => setMeasure(state, state.measure - times * measures.step),
  },
  {
    name: 'wider',
    keys: ['+'],
    help: 'wider text',
    group: 'Look',
    in: ['reading'],
    run: (state, times) => setMeasure(state, state.measure + times * measures.step),
  },
  {
    name: 'usual',
    keys: ['='],
    help: 'usual width',
    group: 'Look',
    in: ['reading'],
    run: state => setMeasure(state, state.options.measure),
  },
  {
    name: 'mouse',
    keys: ['M'],
    help: 'mouse: here, or left to the terminal to select with',
    group: 'Look',
    in: looking,
    run: turnMouse,
  },
  {
    name: 'theme',
    keys: ['T'],
    help: 'next theme: auto, day, night, contrast, plain',
    group: 'Look',
    in: looking,
    run: nextTheme,
  },
];
