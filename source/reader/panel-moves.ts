import {focusOn, jumpingFrom, settle} from './move.ts';
import {whyEmpty} from './nothing.ts';
import {type Item, itemsOf, panelCalled} from './panels.ts';
import type {Focus, OpenPanel, State} from './state.ts';

const without = ({panel, ...rest}: State): State => rest;

/** The items of the open panel. */
export function openItems({article, panel}: State): readonly Item[] {
  const row = panel && panelCalled(panel.name);
  return row ? itemsOf(article, row) : [];
}

const isChoice = (item: Item | undefined): boolean => item !== undefined && item.places.length > 0;

/** How many rows of a list can be chosen by a digit. */
export const mostNumbers = 9;

/** The items that digits choose, by their places in the list. */
export const choicesIn = (items: readonly Item[]): readonly number[] =>
  items.flatMap((item, index) => (isChoice(item) ? [index] : [])).slice(0, mostNumbers);

/** The nearest item that can be chosen, from `index` on in the direction of `step`; or else the other way. */
function choiceFrom(items: readonly Item[], index: number, step: number): number {
  const held = Math.max(0, Math.min(items.length - 1, index));
  for (let at = held; at >= 0 && at < items.length; at += step) if (isChoice(items[at])) return at;
  for (let at = held; at >= 0 && at < items.length; at -= step) if (isChoice(items[at])) return at;
  return 0;
}

/** The item that the reader is in: the last that begins at the place or before it. */
function currentItem(items: readonly Item[], {focus, top}: State): number {
  const at = focus?.from ?? top;
  const same = items.findIndex(({places}) => places.some(({from}) => focus !== undefined && from === focus.from));
  if (same !== -1) return same;
  const around = items.findIndex(({places}) =>
    places.some(({from, to}) => focus !== undefined && from < focus.to && to > focus.from),
  );
  if (around !== -1) return around;
  const later = items.findIndex(({places}) => (places[0]?.from ?? -1) > at);
  return later === -1 ? items.length - 1 : Math.max(0, later - 1);
}

/** The place that is chosen in the open panel. */
export function chosenPlace(state: State): Focus | undefined {
  const {panel} = state;
  return panel && openItems(state)[panel.selected]?.places[panel.within ?? 0];
}

const withPanel = (state: State, panel: OpenPanel): State => {
  const {focus: _, ...rest} = state;
  const opened: State = {...rest, panel};
  const place = chosenPlace(opened);
  return place ? focusOn(opened, place) : opened;
};

/** Opens a panel at the item where the reader is; from another panel, Esc still goes back to where the first was opened. */
export function openPanel(state: State, name: string): State {
  const row = panelCalled(name);
  if (!row) return state;
  if (state.panel?.name === name && state.panel.within === undefined) return closePanel(state);
  const items = itemsOf(state.article, row);
  const {help: _, ...rest} = state;
  if (items.length === 0) return {...rest, notice: whyEmpty(state, row)};
  const back = state.panel?.back ?? (state.focus ? {top: state.top, focus: state.focus} : {top: state.top});
  return withPanel(rest, {name, selected: choiceFrom(items, currentItem(items, state), 1), back});
}

/** Moves the choice, and the page with it. */
export function choose(state: State, step: number): State {
  const {panel} = state;
  if (!panel) return state;
  const items = openItems(state);
  if (panel.within !== undefined) {
    const last = (items[panel.selected]?.places.length ?? 1) - 1;
    return withPanel(state, {...panel, within: Math.max(0, Math.min(last, panel.within + step))});
  }
  return withPanel(state, {...panel, selected: choiceFrom(items, panel.selected + step, Math.sign(step) || 1)});
}

/** Chooses an item, or a place within the one that is open, by its number; once more stays there, as Enter does. */
export function chooseAt(state: State, index: number): State {
  const {panel} = state;
  if (!panel) return state;
  if (panel.within !== undefined)
    return index === panel.within ? enterChoice(state) : withPanel(state, {...panel, within: index});
  if (!isChoice(openItems(state)[index])) return state;
  return index === panel.selected ? enterChoice(state) : withPanel(state, {...panel, selected: index});
}

/** Chooses the item, or the place within the one that is open, that has the digit. */
export function chooseNumbered(state: State, number: number): State {
  const {panel} = state;
  if (!panel) return state;
  const items = openItems(state);
  const within = panel.within !== undefined;
  const index = within ? number - 1 : choicesIn(items)[number - 1];
  const isThere = index !== undefined && (!within || index < (items[panel.selected]?.places.length ?? 0));
  if (!isThere) return {...state, notice: `There is no row ${number} here.`};
  return withPanel(state, within ? {...panel, within: index} : {...panel, selected: index});
}

/** Closes the panel and goes back to where it was opened. */
export function closePanel(state: State): State {
  const {panel} = state;
  if (!panel) return state;
  const {focus: _, ...rest} = without(state);
  return settle({...rest, ...panel.back});
}

/** Esc: out of an item's places into the list, and out of the list to where one was. */
export function leavePanel(state: State): State {
  const {panel} = state;
  if (panel?.within === undefined) return closePanel(state);
  const {within: _, ...list} = panel;
  return withPanel(state, list);
}

/** Enter: into the places of an item that has several, or stays at the place and closes the panel. */
export function enterChoice(state: State): State {
  const {panel} = state;
  if (!panel) return state;
  const several = (openItems(state)[panel.selected]?.places.length ?? 0) > 1;
  if (several && panel.within === undefined) return withPanel(state, {...panel, within: 0});
  return settle(jumpingFrom(without(state), panel.back.top));
}
