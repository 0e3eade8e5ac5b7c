import type {Article, Piece} from '../model.ts';
import {chainItems, chainSummary, pairItems} from './panel-chain.ts';
import {nameItems, nameSummary} from './panel-names.ts';
import {linkItems, sectionItems} from './panel-parts.ts';
import {sourceItems, sourceSummary} from './panel-sources.ts';
import {speakerItems, speakerSummary} from './panel-speakers.ts';
import {timelineItems, timelineSummary} from './panel-timeline.ts';
import type {Focus} from './state.ts';

/** A row of a panel that can be chosen, with the places it stands for; one without places is a headline between others. */
export type Item = {
  readonly label: readonly Piece[];
  /** What stands at the right end of the row. */
  readonly end?: string;
  /** A second row, fainter. */
  readonly detail?: string;
  /** Words from the text, under it or beside it. */
  readonly words?: string;
  /** What is told in full under it, each in rows of its own, and a free row after the last. */
  readonly below?: readonly Piece[];
  readonly places: readonly Focus[];
  /** The id of the source that the item is about. */
  readonly source?: string;
};

/** A panel: a titled list of places. */
export type Panel = {
  readonly name: string;
  readonly title: string;
  /** One line under the title. */
  readonly summary?: (article: Article) => string;
  readonly items: (article: Article) => readonly Item[];
  /** What is said when there is nothing. */
  readonly empty: string;
  /** What is listed is found in any language. */
  readonly inAnyLanguage?: true;
};

/** All panels; a new one is a row here and one in the table of commands. */
export const panels: readonly Panel[] = [
  {
    name: 'contents',
    title: 'Contents',
    items: sectionItems,
    empty: 'This article has no sections.',
    inAnyLanguage: true,
  },
  {
    name: 'speakers',
    title: 'Who said what',
    summary: speakerSummary,
    items: speakerItems,
    empty: 'Nobody is quoted in this article.',
  },
  {
    name: 'sources',
    title: 'Sources',
    summary: sourceSummary,
    items: sourceItems,
    empty: 'This article names no sources.',
  },
  {
    name: 'chain',
    title: 'Who told whom',
    summary: chainSummary,
    items: chainItems,
    empty: 'Nothing in this article leans on anybody.',
  },
  {
    name: 'pairs',
    title: 'Denied, contrary, revised',
    items: pairItems,
    empty: 'No accounts in this article are said to disagree.',
  },
  {
    name: 'timeline',
    title: 'Timeline',
    summary: timelineSummary,
    items: timelineItems,
    empty: 'This article names no dates.',
  },
  {
    name: 'names',
    title: 'Names',
    summary: nameSummary,
    items: nameItems,
    empty: 'Nobody is named in this article.',
  },
  {
    name: 'links',
    title: 'Links',
    items: linkItems,
    empty: 'This article has no links.',
    inAnyLanguage: true,
  },
];

/** The panel of that name. */
export const panelCalled = (name: string): Panel | undefined => panels.find(panel => panel.name === name);

/** What is told of an article in a panel, made once for both: it may count what is as long as the text. */
function onceFor<Told>(make: (article: Article, panel: Panel) => Told): (article: Article, panel: Panel) => Told {
  const known = new WeakMap<Article, Map<string, Told>>();
  return (article, panel) => {
    const made = known.get(article) ?? new Map<string, Told>();
    known.set(article, made);
    const told = made.get(panel.name) ?? make(article, panel);
    made.set(panel.name, told);
    return told;
  };
}

/** A panel's items for an article. */
export const itemsOf = onceFor((article, {items}) => items(article));

/** A panel's line under its title for an article. */
export const summaryOf = onceFor((article, {summary}) => summary?.(article));
