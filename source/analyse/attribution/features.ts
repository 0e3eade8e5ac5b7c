import type {Known} from '../people/resolve.ts';
import {type Candidate, tells} from './candidate.ts';
import {type Look, letterOf, lookAt, pathBetween} from './look.ts';
import {nounKind} from './noun-kind.ts';
import {ruleOf} from './rules.ts';

function surname(known: Known, {sentence, noun}: Candidate): string | undefined {
  const chunk = sentence.chunks[noun];
  return chunk && known.cast.byPlace.get(sentence.tokens[chunk.from]?.from ?? -1)?.member.name;
}

function beside({sight: {place}}: Look): {readonly left: string; readonly right: string} {
  const {sentence, chunk} = place;
  const left = sentence.chunks[chunk - 1];
  const right = sentence.chunks[chunk + 1];
  const lower = left ? (sentence.tokens[left.to - 1]?.lower ?? '') : '';
  const shown =
    left &&
    (left.kind === 'word' || left.kind === 'noun') &&
    /^(?:a|an|the|as|of|that|with|for|to|this|is|was|his|her)$/.test(lower)
      ? lower
      : undefined;
  return {left: shown ?? (left ? letterOf(sentence, left) : '^'), right: right ? letterOf(sentence, right) : '$'};
}

/** What is said of a quotation whoever spoke it. */
export type Frame = {
  readonly left: string;
  readonly right: string;
  readonly type: string;
  readonly ends: string;
  readonly rank: readonly Candidate[];
};

function frameOf(look: Look): Frame {
  const {text} = look.sight.reading;
  const {to} = look.sight.quotation;
  const ends = /[,]/.test(text.charAt(to - 1)) ? ',' : /[.!?…]/.test(text.charAt(to - 1)) ? '.' : '';
  return {...beside(look), type: look.alone ? 'A' : look.whole ? 'W' : 'P', ends, rank: []};
}

function order(look: Look): string {
  const {candidate, sight} = look;
  if (candidate.where !== 'here' || !candidate.clause) return '';
  const {clauses} = candidate.sentence;
  const verb = candidate.clause.verb;
  const {chunk} = sight.place;
  const between = clauses.filter(
    one => tells(one) && (look.left ? one.verb > verb && one.verb < chunk : one.verb < verb && one.verb > chunk),
  ).length;
  const outer = clauses.filter(one => tells(one) && one.verb < verb && look.left).length;
  return `${Math.min(between, 3)}${Math.min(outer, 2)}`;
}

function verbFeatures({candidate, tells: says}: Look): string {
  const {clause, sentence} = candidate;
  if (!clause) return '-';
  const chunk = sentence.chunks[clause.verb];
  const modal =
    chunk &&
    sentence.tokens
      .slice(chunk.from, chunk.head)
      .some(token =>
        /^(?:would|could|will|should|may|might|must|can|not|never|didn’t|don’t|won’t|cannot|doesn’t|wouldn’t)$/.test(
          token.lower,
        ),
      );
  return `${clause.form?.kind ?? 'u'}${clause.form?.form === 'ing' ? 'g' : ''}${chunk?.kind === 'to' ? 't' : ''}${says ? '!' : ''}${modal ? 'm' : ''}`;
}

function nameInQuote(known: Known, look: Look): boolean {
  const name = surname(known, look.candidate);
  const last = name?.split(' ').at(-1);
  return last !== undefined && known.text.slice(look.sight.quotation.from, look.sight.quotation.to).includes(last);
}

function sameAsBefore(known: Known, look: Look): string {
  const before = look.sight.before[0];
  if (!before) return 'first';
  if (before.sentence === look.candidate.sentence && before.noun === look.candidate.noun) return 'it';
  const name = surname(known, look.candidate);
  const far = look.sight.place.sentence.paragraph - before.sentence.paragraph;
  return `${name !== undefined && name === surname(known, before) ? 'same' : 'other'}${Math.min(far, 2)}`;
}

function pathOf(look: Look): string {
  const {candidate, sight, left} = look;
  if (candidate.where !== 'here') {
    const {sentence, noun} = candidate;
    const end = sentence.chunks.length;
    return pathBetween(sentence, noun, Math.min(end, noun + 5));
  }
  const verb = candidate.clause?.verb ?? candidate.noun;
  const first = Math.min(verb, candidate.noun);
  return left
    ? pathBetween(sight.place.sentence, first, sight.place.chunk).slice(-9)
    : pathBetween(sight.place.sentence, sight.place.chunk + 1, Math.max(verb, candidate.noun) + 1).slice(0, 9);
}

/** The path from the verb to the quotation without its nouns and what hangs on them. */
function bonesOf({candidate, sight, left}: Look): string {
  const verb = candidate.clause?.verb ?? candidate.noun;
  const {sentence, chunk} = sight.place;
  const path = left
    ? pathBetween(sentence, verb, chunk)
    : pathBetween(sentence, chunk + 1, Math.max(verb, candidate.noun) + 1);
  const bare = path.replace(/[ni#Dhf(),rd]/g, '');
  return left ? bare.slice(-6) : bare.slice(0, 6);
}

function placeOf({candidate, sight}: Look): string {
  const {sentence, where, clause} = candidate;
  if (where === 'here') return '';
  const last = sentence.clauses.findLast(tells);
  const end = sentence.tokens.at(-1)?.tag ?? '';
  const quoted = sentence.tokens.some(token => token.tag === 'q') ? 'q' : '';
  const main = sentence.clauses.find(tells) === clause ? 'm' : '';
  return `${end}${quoted}${main}${last === clause ? 'l' : ''}${sentence.clauses[0] === clause ? 'f' : ''}${sight.place.sentence.index === 0 ? '0' : ''}`;
}

function stepsBetween({candidate, sight}: Look): string {
  const far = Math.abs(candidate.noun - sight.place.chunk);
  if (far < 5) return `${far}`;
  return far < 8 ? '5+' : far < 13 ? '8+' : '13+';
}

function pathFeatures(look: Look, type: string, shape: string): string[] {
  const {where} = look.candidate;
  if (where === 'here') {
    const side = look.left ? 'l' : 'r';
    const bones = bonesOf(look);
    const steps = stepsBetween(look);
    return [
      `o ${side} ${bones} ${shape}`,
      `o ${side} ${type} ${bones}`,
      `d ${side} ${steps} ${look.tells ? '!' : ''}${shape}`,
      `d ${side} ${steps} ${type}`,
      `t ${side} ${look.between.slice(0, 8)} ${look.tells ? '!' : ''} ${type}`,
    ];
  }
  const place = placeOf(look);
  return [`e ${where} ${place}`, `e ${where} ${place} ${type} ${look.tells ? '!' : ''}`];
}

/** The features of a candidate: shapes of grammar and distance, never a name or a topic. */
export function featuresOf(
  known: Known,
  sight: Look['sight'],
  candidate: Candidate,
): {readonly features: string[]; readonly rule: string} {
  const look = lookAt(sight, candidate);
  const rule = ruleOf(look);
  const {left, right, type, ends} = frameOf(look);
  const kind = nounKind(known, candidate.sentence, candidate.noun);
  const shape = candidate.clause?.shape ?? '-';
  const verb = verbFeatures(look);
  const side = look.left ? 'l' : 'r';
  const words = known.text.slice(sight.quotation.from, sight.quotation.to).split(' ').length;
  const size = words < 2 ? '1' : words < 4 ? '3' : words < 9 ? '8' : 'L';
  const lemma = candidate.clause?.form && look.tells ? candidate.clause.form.lemma : '-';
  const first = `${Math.min(sight.place.sentence.index, 2)}`;
  const rank = order(look);
  const features = [
    `r ${rule}`,
    `r ${rule} ${type}${ends}`,
    `r ${rule} ${kind}`,
    `w ${candidate.where}${side} ${type}${ends} ${shape}`,
    `v ${candidate.where}${side} ${type} ${verb} ${shape}`,
    `k ${kind} ${shape}`,
    `k ${kind} ${candidate.where} ${type}`,
    `l ${lemma}`,
    `l ${lemma} ${candidate.where === 'here' ? side : 'x'} ${type}`,
    `p ${candidate.where} ${pathOf(look)}`,
    `p ${candidate.where} ${type} ${pathOf(look)}`,
    `b ${candidate.where}${side} ${left} ${shape}`,
    `b ${candidate.where}${side} ${right} ${shape}`,
    `b ${rule} ${left} ${rank}`,
    `b ${rule} ${right} ${rank}`,
    `n ${candidate.where}${side} ${rank} ${verb}`,
    `n ${candidate.where}${side} ${rank} ${type} ${shape}`,
    `a ${candidate.where} ${sameAsBefore(known, look)} ${type} ${first}`,
    `s ${candidate.where} ${sameAsBefore(known, look)} ${rule}`,
    `q ${rule} ${size} ${type}`,
  ];
  if (nameInQuote(known, look)) features.push('i', `i ${rule}`);
  features.push(...pathFeatures(look, type, shape));
  return {features, rule};
}
