import type {Article} from '../model.ts';
import {destinationOf} from './links.ts';
import type {Item} from './panels.ts';
import {fociOf} from './stops.ts';

/** The contents: the author's headings, or the outline made from paragraphs. */
export function sectionItems(article: Article): readonly Item[] {
  const least = article.sections.reduce((level, section) => Math.min(level, section.level), 6);
  return fociOf({article}, 'section').map((focus, index) => {
    const section = article.sections[index];
    const indent = '  '.repeat(Math.max(0, (section?.level ?? 1) - least));
    return {label: [{text: `${indent}${section?.title ?? ''}`, roles: []}], places: [focus]};
  });
}

/** The links, with the real host that each leads to. */
export function linkItems(article: Article): readonly Item[] {
  const links = article.inlines.filter(inline => inline.kind === 'link');
  return fociOf({article}, 'link').map((focus, index) => {
    const link = links[index];
    return {
      label: [{text: article.text.slice(focus.from, focus.to), roles: []}],
      detail: link?.kind === 'link' ? destinationOf(link.href).place : '',
      places: [focus],
    };
  });
}
