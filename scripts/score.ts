/**
 * `npm run score -- FILE.jsonl … [--quick] [--errors M3 --sample 40 --seed 1] [--publisher nyt] [--rules]`
 *
 * Reads articles with gold attributions, runs parse and analysis on each text, prints the measures of `docs/attribution.md`.
 * Articles of a publisher that `npm run rank` learnt from are scored by the weights it made without that publisher.
 * Files called `marked.txt` under `test/cases` are articles of our own: they are scored together, apart from the rest.
 */
import {parseArgs} from 'node:util';
import {average, type Form} from './score/bootstrap.ts';
import {readCase} from './score/cases.ts';
import {sample} from './score/errors.ts';
import {type Found, find} from './score/found.ts';
import {type GoldArticle, readGold} from './score/gold.ts';
import {heldOut} from './score/held-out.ts';
import * as measures from './score/measures.ts';
import {rewrite, styles} from './score/rewrite.ts';
import {speed} from './score/speed.ts';

type Measure = {
  readonly name: string;
  readonly says: string;
  readonly form: Form;
  readonly of: (gold: GoldArticle, found: Found) => measures.Outcome;
};

const table: readonly Measure[] = [
  {name: 'M1', says: 'quotation spans, F1', form: 'f1', of: measures.spans},
  {name: 'M2', says: 'speech or not, F1', form: 'f1', of: measures.speech},
  {name: 'M3', says: 'speaker, all', form: 'recall', of: measures.speakerHeads('all')},
  {name: 'M3d', says: 'speaker, direct', form: 'recall', of: measures.speakerHeads('direct')},
  {name: 'M3p', says: 'speaker, partial', form: 'recall', of: measures.speakerHeads('partial')},
  {name: 'M4', says: 'exact speaker span', form: 'recall', of: measures.speakerSpans},
  {name: 'M5s', says: 'surname to full name', form: 'recall', of: measures.surnames},
  {name: 'M5p', says: 'he, she to the person', form: 'recall', of: measures.pronouns},
  {name: 'M6p', says: 'citations, cue precision', form: 'precision', of: measures.cuePrecision},
  {name: 'M6r', says: 'citations, cue recall', form: 'recall', of: measures.cueRecall},
  {name: 'M6s', says: 'citations, source overlap', form: 'recall', of: measures.citationSources},
  {name: 'M7', says: 'role of an outlet (own cases)', form: 'recall', of: measures.outletRoles},
  {name: 'via', says: 'carrier of a quotation (own)', form: 'recall', of: measures.carriers},
];

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    errors: {type: 'string'},
    sample: {type: 'string', default: '40'},
    seed: {type: 'string', default: '1'},
    publisher: {type: 'string'},
    quick: {type: 'boolean', default: false},
    rules: {type: 'boolean', default: false},
    style: {type: 'string'},
  },
});

type Pair = {readonly gold: GoldArticle; readonly found: Found};

function line(name: string, says: string, form: Form, outcomes: readonly measures.Outcome[]): string {
  const {value, low, high, total} = average(form, outcomes);
  const figures = [value, low, high].map(one => one.toFixed(1).padStart(5));
  const size = form === 'precision' ? total.found : total.gold;
  return `${name.padEnd(5)} ${says.padEnd(30)} ${figures[0]}  [${figures[1]} –${figures[2]}]  n ${size}`;
}

function pairsOf(articles: readonly GoldArticle[]): Pair[] {
  return articles.map(gold => ({
    gold: measures.scored(gold),
    found: measures.kept(find(gold.id, gold.text, heldOut(gold.publisher)), gold),
  }));
}

function report(articles: readonly GoldArticle[]): void {
  const pairs = pairsOf(articles);
  for (const measure of table) {
    if (!pairs.some(({gold, found}) => measure.of(gold, found).gold > 0)) continue;
    console.log(
      line(
        measure.name,
        measure.says,
        measure.form,
        pairs.map(({gold, found}) => measure.of(gold, found)),
      ),
    );
  }
  const publishers = [...new Set(articles.map(one => one.publisher))].sort();
  for (const publisher of publishers.length > 1 ? publishers : []) {
    const mine = pairs.filter(({gold}) => gold.publisher === publisher);
    console.log(
      line(
        'M3',
        `  ${publisher}`,
        'recall',
        mine.map(({gold, found}) => measures.speakerHeads('all')(gold, found)),
      ),
    );
  }
  if (values.quick) return;
  for (const style of styles) {
    const set = pairsOf(articles.map(one => rewrite(one, style)));
    console.log(
      line(
        'M1',
        `  ${style}`,
        'f1',
        set.map(({gold, found}) => measures.spans(gold, found)),
      ),
    );
  }
}

function byRule(pairs: readonly Pair[]): void {
  const counts = new Map<string, [number, number]>();
  for (const {gold, found} of pairs) {
    for (const verdict of measures.speakerHeads('all')(gold, found).verdicts) {
      const rule = verdict.note.match(/” (\S*)$/)?.[1] || '(none)';
      const [right, all] = counts.get(rule) ?? [0, 0];
      counts.set(rule, [right + (verdict.right ? 1 : 0), all + 1]);
    }
  }
  for (const [rule, [right, all]] of [...counts].sort((a, b) => b[1][1] - a[1][1])) {
    console.log(`${rule.padEnd(30)} ${String(all).padStart(6)} ${((100 * right) / all).toFixed(1).padStart(6)} %`);
  }
}

const cases = positionals.filter(path => path.endsWith('.txt'));
const sets = [
  ...positionals.filter(path => !path.endsWith('.txt')).map(path => ({path, all: readGold(path)})),
  ...(cases.length > 0 ? [{path: 'own cases', all: cases.map(readCase)}] : []),
];
for (const {path, all} of sets) {
  const set = styles.find(one => one === values.style);
  const articles = (set ? all.map(one => rewrite(one, set)) : all).filter(
    one => !values.publisher || values.publisher.split(',').includes(one.publisher),
  );
  const held = articles.every(one => heldOut(one.publisher))
    ? ', each publisher scored by weights made without it'
    : '';
  console.log(`${path}: ${articles.length} articles${held}`);
  const asked = table.find(one => one.name === values.errors);
  if (values.rules) byRule(pairsOf(articles));
  else if (asked)
    console.log(sample(asked.of, pairsOf(articles), {size: Number(values.sample), seed: Number(values.seed)}));
  else report(articles);
  if (!values.quick && !values.rules && !asked) console.log(await speed(articles));
}
