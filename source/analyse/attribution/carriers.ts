import type {Span} from '../../model.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {OutletMention} from '../outlets/find.ts';
import {indexFrom} from '../people/cast.ts';
import type {Known, Who} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
import {tells} from './candidate.ts';

/** An outlet that carried somebody's words, and where it is named. */
export type Carrier = Who & {readonly place: Span};

function inSentence(outlets: readonly OutletMention[], sentence: ReadSentence): OutletMention[] {
  const found: OutletMention[] = [];
  for (let at = indexFrom(outlets, sentence.from); at < outlets.length; at++) {
    const one = outlets[at];
    if (!one || one.from >= sentence.to) break;
    if (one.role === 'publisher' || one.role === 'venue') found.push(one);
  }
  return found;
}

function headsAt({chunks, tokens}: ReadSentence, index: number, {from, to}: Span): boolean {
  const head = tokens[chunks[index]?.head ?? -1];
  return head !== undefined && from <= head.from && head.to <= to;
}

const cites = ({form, shape}: Clause) => form?.kind === 'cite' && shape !== 'agent' && shape !== 'passive';

/** The clause in which somebody cites what stands at a place: “Reuters, citing Tasnim”. */
function citingClause(sentence: ReadSentence, place: Span): Clause | undefined {
  return sentence.clauses.find(one => cites(one) && headsAt(sentence, one.verb + 1, place));
}

function tellsIn(sentence: ReadSentence, outlet: OutletMention): boolean {
  return (
    outlet.role === 'venue' ||
    sentence.clauses.some(clause => tells(clause) && headsAt(sentence, clause.subject, outlet)) ||
    citingClause(sentence, outlet) !== undefined
  );
}

/**
 * Nearest to the reader first: what stands before the speaker in the order of the text, then what stands behind from the end (“…, Tasnim said, Reuters
 * reported”), but whoever is cited behind whoever cites; whoever was told comes last.
 */
function ordered(sentence: ReadSentence, telling: readonly OutletMention[], speaker: number): OutletMention[] {
  const venues = telling.filter(one => one.role === 'venue');
  const rest = telling.filter(one => one.role !== 'venue');
  const behind: OutletMention[][] = [];
  for (const one of rest.filter(({from}) => from > speaker)) {
    const segment = citingClause(sentence, one) && behind.at(-1);
    if (segment) segment.push(one);
    else behind.push([one]);
  }
  return [...rest.filter(({from}) => from <= speaker), ...behind.reverse().flat(), ...venues];
}

/** The outlets that cite another one, the last to do so first: “Fars, quoting TASS, which cited Al Mayadeen”. */
function citing(sentence: ReadSentence, telling: readonly OutletMention[], cited: Span): OutletMention[] {
  const clause = citingClause(sentence, cited);
  const by = clause && telling.find(one => headsAt(sentence, clause.subject, one) && one.from < cited.from);
  return by ? [...citing(sentence, telling, by), by] : [];
}

/** The outlets that carried what somebody said in this sentence, the nearest to the reader first. `mention`: where they are named. */
export function carriers({outlets}: Known, sentence: ReadSentence, who: Who, mention: Span): Carrier[] {
  const telling = inSentence(outlets, sentence).filter(one => tellsIn(sentence, one) && one.name !== who.name);
  const all =
    who.kind === 'publication' ? citing(sentence, telling, mention) : ordered(sentence, telling, mention.from);
  const first = all.filter((one, index) => all.findIndex(other => other.name === one.name) === index);
  return first.map(({name, from, to}) => ({name, kind: 'publication', place: {from, to}}));
}
