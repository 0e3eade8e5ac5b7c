/**
 * `npm run rank:people -- ../shared/data/attribution/polnear-train.jsonl`
 *
 * Makes the weights by which a he or she finds its person, from annotated sources whose person is beyond doubt, and writes them beside the code that
 * reads them. With them come, under `.cache/held-out-people/`, those made without each publisher; it says how right these are on that publisher.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {castOf} from '../source/analyse/people/cast.ts';
import {type Contender, type Judge, judgeBy} from '../source/analyse/people/salience.ts';
import type {Standing} from '../source/analyse/people/standing.ts';
import type {Prepared} from '../source/analyse/prepare.ts';
import {lessonOf} from './rank/examples.ts';
import {type Example, Features, learn} from './rank/learn.ts';
import {antecedentOf} from './score/antecedent.ts';
import {type GoldArticle, readGold} from './score/gold.ts';
import {scored} from './score/measures.ts';

type Lesson = {readonly publisher: string; readonly prepared: Prepared; readonly persons: ReadonlyMap<number, string>};

/** By their places in the cleaned text: the annotated he and she whose person is beyond doubt. */
function lesson(gold: GoldArticle): Lesson {
  const {prepared, map} = lessonOf(gold);
  const places = new Map([...map].map((to, from) => [to, from] as const).reverse());
  const sources = [...gold.attributions.flatMap(one => one.source), ...gold.quotes.flatMap(one => one.speaker ?? [])];
  const persons = sources
    .filter(one => /^(?:he|she)$/i.test(gold.text.slice(one.start, one.end)))
    .flatMap(one => {
      const person = antecedentOf(gold, one);
      return person ? [[places.get(one.start) ?? -1, person] as const] : [];
    });
  return {publisher: gold.publisher, prepared, persons: new Map(persons)};
}

const heaviest = (contenders: readonly Contender[], weights: Standing): number => judgeBy(weights)(contenders, 0);

const isCalled = (person: string) => (one: Contender) => one.member.name.split(' ').at(-1) === person;

function walk({prepared, persons}: Lesson, judge: (contenders: readonly Contender[], person?: string) => number): void {
  const {reading, known} = prepared;
  const told: Judge = (contenders, at) => judge(contenders, persons.get(at));
  castOf(reading, known.outlets, told);
}

function examplesOf(one: Lesson, weights: Standing, features: Features<string>): Example[] {
  const examples: Example[] = [];
  walk(one, (contenders, person) => {
    const right = contenders.map(person ? isCalled(person) : () => false);
    if (contenders.length > 1 && right.includes(true))
      examples.push({fields: contenders.map(({signs}) => features.of(signs)), right});
    return right.includes(true) ? right.indexOf(true) : heaviest(contenders, weights);
  });
  return examples;
}

function made(lessons: readonly Lesson[]): Standing {
  let weights: Standing = new Map([['r0', 1]]);
  for (let round = 0; round < 3; round++) {
    const features = new Features<string>();
    const examples = lessons.flatMap(one => examplesOf(one, weights, features));
    weights = learn(examples, features.keys, {passes: 12, cost: 0.01, atLeast: 20, keep: 0.05});
  }
  return weights;
}

function judged(lessons: readonly Lesson[], weights: Standing): readonly [number, number] {
  let right = 0;
  let all = 0;
  for (const one of lessons)
    walk(one, (contenders, person) => {
      const chosen = heaviest(contenders, weights);
      if (person) {
        all++;
        if (contenders[chosen] && isCalled(person)(contenders[chosen])) right++;
      }
      return chosen;
    });
  return [right, all];
}

const written = (weights: Standing) => `${JSON.stringify(Object.fromEntries(weights), undefined, 2)}\n`;

const lessons = process.argv.slice(2).flatMap(readGold).map(scored).map(lesson);
let [right, all] = [0, 0];
for (const publisher of new Set(lessons.map(one => one.publisher))) {
  const weights = made(lessons.filter(one => one.publisher !== publisher));
  const [good, whole] = judged(
    lessons.filter(one => one.publisher === publisher),
    weights,
  );
  console.log(`${publisher.padEnd(14)} ${((100 * good) / whole).toFixed(1)} of ${whole}, made without it`);
  mkdirSync('.cache/held-out-people', {recursive: true});
  writeFileSync(`.cache/held-out-people/${publisher}.json`, written(weights));
  right += good;
  all += whole;
}
console.log(`all            ${((100 * right) / all).toFixed(1)} of ${all}`);
const final = made(lessons);
writeFileSync('source/analyse/people/standing.json', written(final));
