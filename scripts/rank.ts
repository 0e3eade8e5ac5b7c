/**
 * `npm run rank -- ../shared/data/attribution/polnear-train.jsonl [--without nyt,politico]`
 *
 * Makes the three small networks from articles with gold attributions, and writes them, packed, beside the code that reads them.
 * `--without` makes held-out networks alone, in one go, for trying things.
 * With them come, under `.cache/held-out/`, those made without each publisher, by which `npm run score` scores that publisher.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Packed} from '../source/analyse/models.ts';
import {unpacked} from '../source/analyse/network.ts';
import {cueExamples, type Lesson, lessonOf, speakerExamples, speechExamples, type Taught} from './rank/examples.ts';
import {type Example, Features} from './rank/learn.ts';
import type {Settings} from './rank/learner.ts';
import {packed} from './rank/pack.ts';
import {taughtOnce, teach} from './rank/teach.ts';
import {chance} from './score/bootstrap.ts';
import {readGold} from './score/gold.ts';
import {scored} from './score/measures.ts';

const speaker: Settings = {units: 8, passes: 8, rate: 0.05, cost: 0.0005, atLeast: 8, drop: 0.1, keep: 410};
const speech: Settings = {units: 8, passes: 10, rate: 0.05, cost: 0.001, atLeast: 8, drop: 0.2, keep: 190};
const cue: Settings = {units: 8, passes: 7, rate: 0.05, cost: 0.002, atLeast: 10, drop: 0.2, keep: 650};

/** How many weights each has: nine cost speakers two in a thousand, and cues nothing. */
const levels = {speaker: 20, speech: 9, cue: 9};

type Prepared = {readonly lesson: Lesson; readonly taught: Taught; readonly cues: readonly Example[]};

const features = {speaker: new Features<number>(), speech: new Features<number>(), cue: new Features<number>()};

/**
 * Quotations as somebody's words or not, with speakers as they will be chosen for texts that nobody has seen: each half of the articles is chosen for
 * by a network that was taught with the other. By one taught with the same articles all would look surer than they will be.
 */
function saidExamples(prepared: readonly Prepared[]): Example[] {
  return [0, 1].flatMap(half => {
    const others = prepared.filter((_, at) => at % 2 !== half).flatMap(one => one.taught.examples);
    const network = unpacked(packed(taughtOnce(others, features.speaker.keys, speaker), levels.speaker));
    const mine = prepared.filter((_, at) => at % 2 === half);
    return mine.flatMap(({lesson, taught}) => speechExamples(lesson, taught, network, features.speech));
  });
}

function modelsFrom(prepared: readonly Prepared[]): Packed {
  const chosen = prepared.flatMap(one => one.taught.examples);
  const cues = prepared.flatMap(one => one.cues);
  const said = saidExamples(prepared);
  return {
    speaker: packed(teach(chosen, features.speaker.keys, speaker), levels.speaker),
    speech: packed(teach(said, features.speech.keys, speech), levels.speech),
    cue: packed(teach(cues, features.cue.keys, cue), levels.cue),
  };
}

const {values, positionals} = parseArgs({allowPositionals: true, options: {without: {type: 'string', default: ''}}});
const articles = positionals.flatMap(readGold);
const next = chance(11);
const lessons = articles.map(scored).map((gold): Prepared => {
  const lesson = lessonOf(gold);
  return {lesson, taught: speakerExamples(lesson, features.speaker, next), cues: cueExamples(lesson, features.cue)};
});
const publishers = [...new Set(articles.map(one => one.publisher))];

const size = (models: Packed): string => `${(JSON.stringify(models).length / 1024).toFixed(0)} KB`;

function without(out: readonly string[]): void {
  const models = modelsFrom(lessons.filter(({lesson}) => !out.includes(lesson.gold.publisher)));
  for (const publisher of out) writeFileSync(`.cache/held-out/${publisher}.json`, JSON.stringify(models));
  console.log(`without ${out.join(', ')}: ${size(models)}`);
}

rmSync('.cache/held-out', {recursive: true, force: true});
mkdirSync('.cache/held-out', {recursive: true});
if (values.without) without(values.without.split(','));
else {
  const all = modelsFrom(lessons);
  writeFileSync('source/analyse/weights.json', `${JSON.stringify(all)}\n`);
  console.log(`all: ${size(all)}`);
  for (const publisher of publishers) without([publisher]);
}
