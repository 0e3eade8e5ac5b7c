import type {Article, Attribution, Citation, Quote} from '../model.ts';
import type {Focus, State} from './state.ts';
import {statementOf} from './statement.ts';

/** The quotation or statement in focus, if one is. */
export function findingOf({article}: Pick<State, 'article'>, focus: Focus | undefined): Quote | Citation | undefined {
  if (focus?.kind === 'quote') return article.quotes[focus.index];
  return focus?.kind === 'citation' ? article.citations[focus.index] : undefined;
}

/** The outlets that carried the words, the nearest to the reader first. */
export const carriersOf = ({via, chain}: Attribution): readonly string[] =>
  (chain ?? (via ? [via] : [])).map(({name}) => name);

/** “Ali Alqasimehr, via Reuters”. */
export function whoAndVia(attribution: Attribution): string {
  const carriers = carriersOf(attribution);
  return [attribution.source.name, ...carriers.map(name => `via ${name}`)].join(', ');
}

/** The words of a finding, on one line, without marks around them, nor the comma before “said”; of a denial with what denies it. */
export function wordsOf(article: Article, finding: Quote | Citation): string {
  const {from, to} = 'kind' in finding ? finding : statementOf(article, finding);
  return article.text.slice(from, to).replace(/\s+/g, ' ').trim().replace(/,$/, '');
}

// Made for each copy: a formatter at hand would cost every start 20 ms.
const inWords = (time: number): string =>
  new Date(time).toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'});

function dateOf({date: day}: Article): string | undefined {
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? undefined : inWords(time);
}

/** A quotation as a citation: “words” — Speaker, via Outlet. Title, outlet, date, address. */
export function citationText(article: Article, finding: Quote | Citation): string {
  const own = 'origin' in finding ? finding.origin : undefined;
  if (own) return citationText(own.article, own.quote);
  const words = `“${wordsOf(article, finding)}”`;
  const who = finding.attribution ? ` — ${whoAndVia(finding.attribution)}` : '';
  const origin = [article.title, article.publication, dateOf(article), article.address];
  return `${words}${who}. ${origin.filter(part => part !== undefined && part !== '').join(', ')}`;
}

const shareOf = (confidence: number): string => `${Math.round(confidence * 100)} %`;

/** As many letters of a mention are told: rule and share stand behind it, and are to be seen. */
const told = 30;

/** The first words of a mention. */
const opening = (words: string): string =>
  words.length <= told
    ? words
    : `${words.slice(0, Math.max(words.lastIndexOf(' ', told), 12)).replace(/(?<![\s,])[\s,]+$/, '')}…`;

/** Why an attribution is what it is, in one line: who, by which words, carried by whom, the rule and how sure it is. */
export function whyText({text}: Article, {attribution}: Quote | Citation): string {
  if (!attribution) return 'Nobody is named for these words: no rule spoke.';
  const {cue, rule, confidence, mention} = attribution;
  const named = opening(text.slice(mention.from, mention.to));
  return [
    whoAndVia(attribution),
    ...(cue ? [`by “${named}” and “${text.slice(cue.from, cue.to)}”`] : [`by “${named}”`]),
    `rule ${rule}`,
    `${shareOf(confidence)} sure`,
  ].join(' · ');
}
