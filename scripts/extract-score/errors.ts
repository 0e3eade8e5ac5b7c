import type {Score} from './scoring.ts';
import {squeezed, wordsOf} from './words.ts';

const lines = (text: string): string[] => text.split('\n').filter(line => line.trim() !== '');
const sample = (line: string): string => (line.length > 150 ? `${line.slice(0, 110)} … ${line.slice(-35)}` : line);

/** The lines of one text that the other does not hold. */
function missing(from: string, other: string): string[] {
  const all = squeezed(other).toLowerCase();
  return lines(from).filter(line => {
    const whole = squeezed(line).toLowerCase();
    const middle = Math.floor(whole.length / 2);
    const probes =
      whole.length < 60 ? [whole] : [whole.slice(0, 30), whole.slice(middle, middle + 30), whole.slice(-30)];
    return probes.filter(probe => all.includes(probe)).length * 2 < probes.length;
  });
}

const counted = (line: string): string =>
  `${String([...wordsOf(line).values()].reduce((a, b) => a + b, 0)).padStart(5)} `;

function describe(score: Score, whole: boolean): string {
  const {truth, main, body} = score;
  const show = (sign: string, found: readonly string[]): string[] => [
    ...found.slice(0, whole ? 999 : 40).map(line => `  ${sign}${counted(line)}${sample(line)}`),
    ...(found.length > 40 && !whole ? [`  ${sign} … ${found.length - 40} more`] : []),
  ];
  return [
    `${truth.id} F1 ${main.f1.toFixed(3)} P ${main.precision.toFixed(3)} R ${main.recall.toFixed(3)} ${truth.url}`,
    ...show('lost   ', missing(truth.text, body)),
    ...show('leaked ', missing(body, truth.text)),
  ].join('\n');
}

/** The pages with the lowest F1, with what was lost and what leaked. */
export function errorsOf(scores: readonly Score[], count: number, whole: boolean): string {
  const worst = [...scores].sort((a, b) => a.main.f1 - b.main.f1).slice(0, count);
  return worst.map(score => describe(score, whole)).join('\n\n');
}

const snippets = (score: Score, which: 'kept' | 'left', wrong: boolean, says: string): string[] =>
  score.truth[which]
    .filter((_, index) => score[which === 'kept' ? 'kept' : 'leaked'][index] === wrong)
    .map(snippet => `${score.truth.id} ${says} ${snippet}`);

const miss = ({truth}: Score, isWrong: boolean, wanted = '', ours = ''): string[] =>
  isWrong ? [`${truth.id} ${truth.url}\n   wanted ${wanted}\n   ours   ${ours}`] : [];

const misses: Readonly<Record<string, (score: Score) => readonly string[]>> = {
  title: score => miss(score, score.title === false, score.truth.title, score.document.title),
  author: score => miss(score, score.author === false, score.truth.author, score.document.byline),
  date: score => miss(score, score.date === false, score.truth.date, score.document.date),
  with: score => snippets(score, 'kept', false, 'lost'),
  without: score => snippets(score, 'left', true, 'leaked'),
};

/** Every page where one measure is wrong: what was wanted, what we say. */
export const missesOf = (scores: readonly Score[], measure: string): string =>
  scores.flatMap(score => misses[measure]?.(score) ?? []).join('\n');
