import type {Command} from './command.ts';
import {walkOn} from './follow.ts';
import {isForLinks} from './links.ts';
import {walk} from './stops.ts';

const reading = ['reading'] as const;
const hasQuotes = ({article}: {readonly article: {readonly quotes: readonly unknown[]}}): boolean =>
  article.quotes.length > 0;

/** Jumping from one section, quotation, statement or link to the next. */
export const jumpCommands: readonly Command[] = [
  {
    name: 'next-quotation',
    keys: [')'],
    help: 'next quotation',
    group: 'Jump',
    in: reading,
    hint: 'quotation',
    when: hasQuotes,
    run: (state, times) => walkOn(state, 'quote', times),
  },
  {
    name: 'previous-quotation',
    keys: ['('],
    help: 'quotation before',
    group: 'Jump',
    in: reading,
    run: (state, times) => walkOn(state, 'quote', -times),
  },
  {
    name: 'next-citation',
    keys: ['}'],
    help: 'next statement that leans on a source',
    group: 'Jump',
    in: reading,
    run: (state, times) => walkOn(state, 'citation', times),
  },
  {
    name: 'previous-citation',
    keys: ['{'],
    help: 'statement of a source before',
    group: 'Jump',
    in: reading,
    run: (state, times) => walkOn(state, 'citation', -times),
  },
  {
    name: 'next-section',
    keys: [']'],
    help: 'next section',
    group: 'Jump',
    in: reading,
    hint: 'section',
    run: (state, times) => walk(state, 'section', times),
  },
  {
    name: 'previous-section',
    keys: ['['],
    help: 'section before',
    group: 'Jump',
    in: reading,
    run: (state, times) => walk(state, 'section', -times),
  },
  {
    name: 'next-link',
    keys: ['tab'],
    help: 'next link',
    group: 'Jump',
    in: reading,
    hint: 'link',
    when: ({article}) => isForLinks(article),
    run: (state, times) => walk(state, 'link', times),
  },
  {
    name: 'previous-link',
    keys: ['shift+tab'],
    help: 'link before',
    group: 'Jump',
    in: reading,
    run: (state, times) => walk(state, 'link', -times),
  },
];
