import {hasLetter, isCapitalised} from '../letters.ts';
import type {Known} from '../people/resolve.ts';
import {type Candidate, type Sight, tells} from './candidate.ts';
import {nounKind} from './noun-kind.ts';

/** A candidate as the ranker weighed it. */
export type Weighed = {readonly candidate: Candidate; readonly rule: string; readonly score: number};

/** How much less a speaker may weigh than the outlet behind whose words it stands. */
const close = 2;

function isOutlet(known: Known, {sentence, noun}: Candidate): boolean {
  return nounKind(known, sentence, noun) === 'outlet';
}

/** Whether a candidate may be one who only passes on what another said: an outlet, or whoever is leaned on by “according to”. */
function passesOn(known: Known, candidate: Candidate): boolean {
  return candidate.where === 'here' && (isOutlet(known, candidate) || candidate.clause?.shape === 'according');
}

/** Who says so in a clause of the sentence, and is no outlet. */
function speaksHere(known: Known, {candidate}: Weighed, kinds: RegExp): boolean {
  const {clause, where} = candidate;
  return (
    where === 'here' &&
    clause !== undefined &&
    tells(clause) &&
    clause.shape !== 'object' &&
    kinds.test(clause.form?.kind ?? '') &&
    !isOutlet(known, candidate)
  );
}

/** No other verb that tells stands between a verb and the quotation. */
const isBeside = ({rule}: Weighed): boolean => /^(?:said-before|went-on-to-say)$/.test(rule);

/** Lee called it a “ruin”: part of a sentence hangs on the verb before it, whoever reports that. */
function holds({reading, quotation: {from}}: Sight, {candidate: {clause}}: Weighed): boolean {
  const first = reading.text.slice(from, from + 4);
  return /^(?:before|relative|shared)$/.test(clause?.shape ?? '') && hasLetter(first) && !isCapitalised(first);
}

/** According to Reuters, Mayor Lee said the bridge is a “ruin”; Lee called it a “ruin”, Reuters reported: Lee speaks, Reuters carries. */
function carried(known: Known, sight: Sight, best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  if (!passesOn(known, best.candidate)) return undefined;
  const verb = best.candidate.clause?.verb ?? 0;
  const {place} = sight;
  const behind = verb > place.chunk;
  const kinds = behind ? /^(?:say|tell|write|call|judge|ask)$/ : /^(?:say|tell)$/;
  const inner = all.filter(one => {
    const own = one.candidate.clause?.verb ?? 0;
    if (one.candidate.noun === best.candidate.noun || !speaksHere(known, one, kinds)) return false;
    if (own > place.chunk) return one.rule === 'said-after' && own < verb && one.score > best.score - close;
    return behind ? isBeside(one) && (one.score > best.score - close || holds(sight, one)) : own > verb;
  });
  return inner.sort((a, b) => b.score - a.score)[0];
}

/** The men were arrested, the Tasnim news agency reported. They face “grave charges”: what nobody is said to say, the outlet said. */
function reportedBefore(known: Known, _: Sight, best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const {candidate} = best;
  const said = candidate.clause !== undefined && tells(candidate.clause);
  if (candidate.where === 'previous' && said && isOutlet(known, candidate)) return {...best, rule: 'reported-before'};
  const head = candidate.sentence.tokens[candidate.sentence.chunks[candidate.noun]?.head ?? 0];
  if (candidate.where !== 'here' || said || !/^(?:they|it|these|those)$/.test(head?.lower ?? '')) return undefined;
  const report = all.filter(
    one =>
      one.candidate.where === 'previous' &&
      one.candidate.clause &&
      tells(one.candidate.clause) &&
      isOutlet(known, one.candidate),
  );
  const last = report.sort((a, b) => b.score - a.score)[0];
  return last && {...last, rule: 'reported-before'};
}

/** Mayor Lee used the interview to call it a “ruin”: of the verbs that one speaker has, the one that tells is the cue. */
function tellingVerb(_: Known, {place}: Sight, best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const {candidate} = best;
  if (candidate.where !== 'here' || (candidate.clause && tells(candidate.clause))) return undefined;
  const same = all.filter(one => {
    const {clause, noun, where} = one.candidate;
    return (
      where === 'here' && noun === candidate.noun && clause !== undefined && tells(clause) && clause.verb < place.chunk
    );
  });
  return same.sort((a, b) => b.score - a.score)[0];
}

/** Mayor Lee called the meeting and said it was a “ruin”: of two verbs that may tell it, and weigh about the same, the nearer one is the cue. */
function nearerVerb(_: Known, {place}: Sight, best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const {clause, noun, where} = best.candidate;
  if (where !== 'here' || !clause || !tells(clause)) return undefined;
  return all.find(({candidate, score}) => {
    const own = candidate.clause;
    const same = candidate.where === 'here' && candidate.noun === noun && score > best.score - close;
    return same && own !== undefined && tells(own) && own.verb > clause.verb && own.verb < place.chunk;
  });
}

const somebody = /^(?:full|name|he|doer)$/;

/** To Mayor Lee, the bridge is a “ruin”: a thing that is something says nothing, where somebody is named beside it. */
function personBeside(known: Known, _: Sight, best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const {clause, where, sentence, noun} = best.candidate;
  if (where !== 'here' || !clause || tells(clause) || !/^(?:thing|it)$/.test(nounKind(known, sentence, noun)))
    return undefined;
  const persons = all.filter(
    ({candidate, score}) =>
      candidate.where === 'here' &&
      score > best.score - 1.5 * close &&
      somebody.test(nounKind(known, candidate.sentence, candidate.noun)),
  );
  return persons.sort((a, b) => b.score - a.score)[0];
}

/** The ranker's choice, or the one that a sentence of two sources asks for: whoever speaks comes before the outlet that carries. */
export function settled(known: Known, sight: Sight, best: Weighed, all: readonly Weighed[]): Weighed {
  return (
    carried(known, sight, best, all) ??
    reportedBefore(known, sight, best, all) ??
    tellingVerb(known, sight, best, all) ??
    nearerVerb(known, sight, best, all) ??
    personBeside(known, sight, best, all) ??
    best
  );
}
