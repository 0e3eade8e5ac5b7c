/**
 * `npm run rank -- ../shared/data/attribution/polnear-train.jsonl [--without nyt,politico]`
 *
 * Makes the weights of the three linear models from articles with gold attributions, and writes them beside the code that reads them.
 * `--without` makes held-out weights alone, in one go, for trying things.
 * With them come, under `.cache/held-out/`, the weights made without each publisher, by which `npm run score` scores that publisher.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Weights} from '../source/analyse/attribution/ranker.ts';
import type {Models} from '../source/analyse/models.ts';
import {cueExamples, type Lesson, lessonOf, speakerExamples, speechExamples, type Taught} from './rank/examples.ts';
import {type Example, Features, learn, type Settings} from './rank/learn.ts';
import {chance} from './score/bootstrap.ts';
import {readGold} from './score/gold.ts';
import {scored} from './score/measures.ts';

const speaker: Settings = {passes: 4, cost: 0.0005, atLeast: 20, keep: 0.08};
const speech: Settings = {passes: 8, cost: 0.001, atLeast: 8, keep: 0.06};
const cue: Settings = {passes: 5, cost: 0.001, atLeast: 20, keep: 0.08};

type Prepared = {readonly lesson: Lesson; readonly taught: Taught; readonly cues: readonly Example[]};

const features = {speaker: new Features(), speech: new Features(), cue: new Features()};

function modelsFrom(prepared: readonly Prepared[]): Models {
  const weights = learn(
    prepared.flatMap(one => one.taught.examples),
    features.speaker.names,
    speaker,
  );
  const said = prepared.flatMap(({lesson, taught}) => speechExamples(lesson, taught, weights, features.speech));
  return {
    speaker: weights,
    speech: learn(said, features.speech.names, speech),
    cue: learn(
      prepared.flatMap(one => one.cues),
      features.cue.names,
      cue,
    ),
  };
}

function lines(weights: Weights): string {
  return `{\n${[...weights].map(([name, weight]) => `${JSON.stringify(name)}:${weight}`).join(',\n')}\n}\n`;
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {without: {type: 'string', default: ''}}});
const articles = positionals.flatMap(readGold);
const next = chance(11);
const lessons = articles.map(scored).map((gold): Prepared => {
  const lesson = lessonOf(gold);
  return {lesson, taught: speakerExamples(lesson, features.speaker, next), cues: cueExamples(lesson, features.cue)};
});
const publishers = [...new Set(articles.map(one => one.publisher))];

function plain(models: Models): {readonly [model: string]: {readonly [feature: string]: number}} {
  return Object.fromEntries(Object.entries(models).map(([name, weights]) => [name, Object.fromEntries(weights)]));
}

function size(models: Models): string {
  return Object.values(plain(models))
    .map(one => `${Object.keys(one).length} weights, ${(JSON.stringify(one).length / 1024).toFixed(0)} KB`)
    .join('; ');
}

function without(out: readonly string[]): void {
  const models = modelsFrom(lessons.filter(({lesson}) => !out.includes(lesson.gold.publisher)));
  for (const publisher of out) writeFileSync(`.cache/held-out/${publisher}.json`, JSON.stringify(plain(models)));
  console.log(`without ${out.join(', ')}: ${size(models)}`);
}

rmSync('.cache/held-out', {recursive: true, force: true});
mkdirSync('.cache/held-out', {recursive: true});
if (values.without) without(values.without.split(','));
else {
  for (const publisher of publishers) without([publisher]);
  const all = modelsFrom(lessons);
  writeFileSync('source/analyse/attribution/weights.json', lines(all.speaker));
  writeFileSync('source/analyse/attribution/speech-weights.json', lines(all.speech));
  writeFileSync('source/analyse/citations/weights.json', lines(all.cue));
  console.log(`all: ${size(all)}`);
}
