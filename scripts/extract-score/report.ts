import {halfOf, type Score, type Verdict} from './scoring.ts';
import type {Agreement} from './words.ts';

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);
const percent = (verdicts: readonly Verdict[]): string => {
  const known = verdicts.filter(one => one !== undefined);
  return `${(100 * mean(known.map(Number))).toFixed(1)}`;
};
const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;

/** F1 of the means of precision and recall, as the article-extraction benchmark has it. */
function ofMeans(all: readonly Agreement[]): number {
  const [precision, recall] = [mean(all.map(one => one.precision)), mean(all.map(one => one.recall))];
  return (2 * precision * recall) / (precision + recall);
}

function row(name: string, scores: readonly Score[]): string {
  const times = scores.map(score => score.time);
  const cells = [
    mean(scores.map(score => score.main.f1)).toFixed(4),
    mean(scores.map(score => score.main.precision)).toFixed(3),
    mean(scores.map(score => score.main.recall)).toFixed(3),
    ofMeans(scores.map(score => score.shingles)).toFixed(4),
    percent(scores.flatMap(score => score.kept)),
    percent(scores.flatMap(score => score.leaked)),
    percent(scores.map(score => score.title)),
    percent(scores.map(score => score.author)),
    percent(scores.map(score => score.date)),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
    String(scores.filter(score => score.failed).length),
  ];
  return [name.padEnd(12), String(scores.length).padStart(5), ...cells.map(cell => cell.padStart(8))].join('');
}

/** A table: all pages, and each half on its own when both are there. */
export function report(scores: readonly Score[]): string {
  const names = [
    'F1',
    'prec',
    'recall',
    '4-gram',
    'with%',
    'without%',
    'title%',
    'author%',
    'date%',
    'ms p50',
    'ms p95',
    'failed',
  ];
  const halves = (['a', 'b'] as const).map(half => ({half, mine: scores.filter(one => halfOf(one.truth.id) === half)}));
  return [
    `${''.padEnd(12)}pages${names.map(name => name.padStart(8)).join('')}`,
    row('all', scores),
    ...halves.filter(({mine}) => mine.length > 0).map(({half, mine}) => row(`half ${half}`, mine)),
  ].join('\n');
}
