/**
 * `npm run rank -- ../shared/data/attribution/polnear-train.jsonl [--without nyt,politico]`
 *
 * Makes the weights of the three linear models from articles with gold attributions, and writes them, packed, beside the code that reads them.
 * `--without` makes held-out weights alone, in one go, for trying things.
 * With them come, under `.cache/held-out/`, the weights made without each publisher, by which `npm run score` scores that publisher.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {packed, unpacked} from '../source/analyse/attribution/ranker.ts';
import type {Packed} from '../source/analyse/models.ts';
import {cueExamples, type Lesson, lessonOf, speakerExamples, speechExamples, type Taught} from './rank/examples.ts';
import {type Example, Features, learn, type Settings} from './rank/learn.ts';
import {chance} from './score/bootstrap.ts';
import {readGold} from './score/gold.ts';
import {scored} from './score/measures.ts';

const speaker: Settings = {passes: 5, cost: 0.0005, atLeast: 8, keep: 0.18};
const speech: Settings = {passes: 8, cost: 0.001, atLeast: 8, keep: 0.12};
const cue: Settings = {passes: 5, cost: 0.001, atLeast: 10, keep: 0.2};

type Prepared = {readonly lesson: Lesson; readonly taught: Taught; readonly cues: readonly Example[]};

const features = {speaker: new Features(), speech: new Features(), cue: new Features()};

type Named = {readonly [model in keyof Packed]: ReadonlyMap<string, number>};

function modelsFrom(prepared: readonly Prepared[]): Named {
  const chosen = learn(
    prepared.flatMap(one => one.taught.examples),
    features.speaker.names,
    speaker,
  );
  const weights = unpacked(packed(chosen));
  const said = prepared.flatMap(({lesson, taught}) => speechExamples(lesson, taught, weights, features.speech));
  return {
    speaker: chosen,
    speech: learn(said, features.speech.names, speech),
    cue: learn(
      prepared.flatMap(one => one.cues),
      features.cue.names,
      cue,
    ),
  };
}

const pack = (named: Named): Packed => ({
  speaker: packed(named.speaker),
  speech: packed(named.speech),
  cue: packed(named.cue),
});

const {values, positionals} = parseArgs({allowPositionals: true, options: {without: {type: 'string', default: ''}}});
const articles = positionals.flatMap(readGold);
const next = chance(11);
const lessons = articles.map(scored).map((gold): Prepared => {
  const lesson = lessonOf(gold);
  return {lesson, taught: speakerExamples(lesson, features.speaker, next), cues: cueExamples(lesson, features.cue)};
});
const publishers = [...new Set(articles.map(one => one.publisher))];

function size(named: Named): string {
  return `${Object.values(named).map(one => one.size)} weights, ${(JSON.stringify(pack(named)).length / 1024).toFixed(0)} KB`;
}

function without(out: readonly string[]): void {
  const models = modelsFrom(lessons.filter(({lesson}) => !out.includes(lesson.gold.publisher)));
  for (const publisher of out) writeFileSync(`.cache/held-out/${publisher}.json`, JSON.stringify(pack(models)));
  console.log(`without ${out.join(', ')}: ${size(models)}`);
}

rmSync('.cache/held-out', {recursive: true, force: true});
mkdirSync('.cache/held-out', {recursive: true});
if (values.without) without(values.without.split(','));
else {
  for (const publisher of publishers) without([publisher]);
  const all = modelsFrom(lessons);
  writeFileSync('source/analyse/weights.json', `${JSON.stringify(pack(all))}\n`);
  const readable = Object.entries(all).flatMap(([model, weights]) =>
    [...weights].map(([feature, weight]) => `${model}\t${feature}\t${weight}`),
  );
  writeFileSync('.cache/weights.tsv', `${readable.join('\n')}\n`);
  console.log(`all: ${size(all)}; to read them: .cache/weights.tsv`);
}
