import {readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {type Mark, readMarked} from '../../test/helpers/bracket.ts';
import type {GoldArticle, GoldAttribution, GoldQuote, Stretch} from './gold.ts';

const stretch = ({from, to}: Mark): Stretch => ({start: from, end: to});

/** An article of our own in bracket notation, in the shape of the shared format. */
export function readCase(path: string): GoldArticle {
  const {text, marks} = readMarked(readFileSync(path, 'utf8').trimEnd().replaceAll('\n', '\n\n'));
  const inGroup = (letter: string, group: string) =>
    marks.filter(mark => mark.letter === letter && mark.group === group);
  const quotes = marks
    .filter(mark => mark.letter === 'Q' || mark.letter === 'P')
    .map((mark): GoldQuote => {
      const speaker = mark.group === '' ? undefined : inGroup('S', mark.group)[0];
      const via = mark.group === '' ? undefined : inGroup('V', mark.group)[0];
      const partial = /[\p{Ll}\d,]\s+$/u.test(text.slice(0, mark.from)) && /^.\p{Ll}/u.test(text.slice(mark.from));
      return {
        ...stretch(mark),
        type: mark.letter === 'P' ? 'unattributed' : partial ? 'partial' : 'direct',
        ...(speaker && {speaker: stretch(speaker)}),
        ...(speaker?.meaning && {canonical: speaker.meaning}),
        ...(via && {via: text.slice(via.from, via.to)}),
      };
    });
  const groups = [...new Set(marks.filter(mark => mark.letter === 'C').map(mark => mark.group))];
  const attributions = groups.map((group): GoldAttribution => {
    const content = [...inGroup('T', group), ...inGroup('Q', group)];
    return {
      type: inGroup('Q', group).length > 0 ? 'direct' : 'indirect',
      source: inGroup('S', group).map(stretch),
      cue: inGroup('C', group).map(stretch),
      content: content.map(stretch),
    };
  });
  const outlets = marks.filter(mark => mark.letter === 'O').map(mark => ({...stretch(mark), role: mark.meaning ?? ''}));
  return {id: basename(dirname(path)), publisher: 'ours', text, discard: [], quotes, attributions, outlets};
}
