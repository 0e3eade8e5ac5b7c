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

/** According to Reuters, Mayor Lee said the bridge is a “ruin”; Lee said it is a “ruin”, Reuters reported: Lee speaks, Reuters carries. */
function carried(known: Known, {place}: Sight, best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  if (best.candidate.where !== 'here' || !isOutlet(known, best.candidate)) return undefined;
  const inner = all.filter(({candidate, score}) => {
    const {clause, where} = candidate;
    if (where !== 'here' || !clause || !tells(clause) || clause.verb > place.chunk || clause.shape === 'object')
      return false;
    const outlets = best.candidate.clause?.verb ?? 0;
    const within = clause.verb > outlets || (outlets > place.chunk && score > best.score - close);
    return within && /^(?:say|tell)$/.test(clause.form?.kind ?? '') && !isOutlet(known, candidate);
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

/** The ranker's choice, or the one that a sentence of two sources asks for: whoever speaks comes before the outlet that carries. */
export function settled(known: Known, sight: Sight, best: Weighed, all: readonly Weighed[]): Weighed {
  return (
    carried(known, sight, best, all) ??
    reportedBefore(known, sight, best, all) ??
    tellingVerb(known, sight, best, all) ??
    best
  );
}
