import type {Clause} from '../grammar/clauses.ts';
import type {Token} from '../grammar/token.ts';
import {isOneOf} from '../grammar/words.ts';
import type {Member} from '../people/cast.ts';
import type {Known} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
import type {Traits} from '../traits.ts';
import {wordSet} from '../word-set.ts';
import {type Candidate, tells} from './candidate.ts';
import {type Look, pathBetween} from './look.ts';
import {nounKind} from './noun-kind.ts';
import {stepped} from './quote-traits.ts';

function memberOf(known: Known, {sentence, noun}: Candidate): Member | undefined {
  const chunk = sentence.chunks[noun];
  return chunk && known.cast.byPlace.get(sentence.tokens[chunk.from]?.from ?? -1)?.member;
}

/** A small word itself; of other words the tag; `none` where no word stands. */
export function wordOr(token: Token | undefined, none: string): string {
  return token ? (isOneOf(token.tag, 'nNTvg#q') ? token.tag : token.lower) : none;
}

const helping = wordSet(
  'would could will should may might must can has have had is was are were be been to did does do',
);

/** The chunk behind a verb, past “, according to Reuters,”. */
export function behindVerb({chunks}: ReadSentence, verb: number): number {
  if (chunks[verb + 1]?.tag !== ',' || chunks[verb + 2]?.tag !== 'a') return verb + 1;
  const end = chunks.findIndex((chunk, at) => at > verb + 2 && chunk.tag === ',');
  return end < 0 ? verb + 1 : end + 1;
}

const denies = /n’t$|^(?:not|never|cannot)$/;

/** How a verb is put: its helping word, whether it is denied, and what follows. */
export function addVerbTraits(traits: Traits, sentence: ReadSentence, verb: number): void {
  const {chunks, tokens} = sentence;
  const chunk = chunks[verb];
  const next = chunks[behindVerb(sentence, verb)];
  const before = chunk ? tokens.slice(chunk.from, chunk.head) : [];
  traits.note('m', before.find(one => helping.has(one.lower))?.lower ?? '');
  traits.note('!', before.some(one => denies.test(one.lower)) ? 1 : 0);
  traits.note('x', wordOr(next && tokens[next.from], '$'));
}

/** The verbs that tell between the candidate's and the quotation, and those before both. */
function addRivals(traits: Traits, {candidate: {sentence, noun, clause}, sight, left}: Look): void {
  const {chunk} = sight.place;
  const verb = clause?.verb ?? -1;
  const first = left ? verb : chunk;
  const last = left ? chunk : verb;
  const others = sentence.clauses.filter(one => one !== clause && tells(one));
  const inner = clause ? others.filter(one => one.verb > first && one.verb < last) : [];
  const isMine = (one: Clause) => one.subject === noun;
  traits.note('i', Math.min(inner.length, 3));
  traits.note('I', inner.some(isMine) ? 'same' : inner.length > 0 ? 'other' : '');
  traits.note('o', Math.min(others.filter(one => one.verb < verb).length, 3));
  traits.note('O', others.some(isMine) ? 1 : 0);
}

function addDistances(traits: Traits, {candidate: {noun, clause}, here, sight, between, left}: Look): void {
  const {chunk} = sight.place;
  const bare = between === '' ? '' : between.replace(/[ni#Dhf(),rd]/g, '');
  traits.note('d', here ? stepped(Math.abs(noun - chunk)) : '');
  traits.note('v', here && clause ? stepped(Math.abs(clause.verb - chunk)) : '');
  traits.note('n', clause ? stepped(Math.abs(clause.verb - noun)) : '');
  traits.note(',', Math.min(between.split(',').length - 1, 4));
  traits.note('b', left ? between.slice(-3) : between.slice(0, 3));
  traits.note('t', between && ['t', 'b', ':', 'w'].filter(one => between.includes(one)).join(''));
  traits.note('B', left ? bare.slice(-4) : bare.slice(0, 4));
}

/** How a candidate in another sentence stands there. */
function addElsewhere(traits: Traits, {candidate: {sentence, clause}, here, sight}: Look): void {
  if (here) return;
  const {clauses, tokens} = sentence;
  const last = clauses.findLast(tells) === clause ? 'l' : '';
  traits.note('e', tokens.at(-1)?.tag ?? '', tokens.some(token => token.tag === 'q') ? 'q' : '');
  traits.note('E', last, clauses.find(tells) === clause ? 'm' : '');
  traits.note('w', Math.min(3, Math.abs(sight.place.sentence.paragraph - sentence.paragraph)));
}

/** How a candidate stands to whoever spoke before. */
function addBefore(traits: Traits, known: Known, {candidate, sight}: Look): void {
  const {before} = sight;
  const is = (one: Candidate) => one.sentence === candidate.sentence && one.noun === candidate.noun;
  const last = before[0];
  const mine = memberOf(known, candidate);
  const person = mine ? (last && mine === memberOf(known, last) ? 'same' : 'other') : 'none';
  traits.note('a', last ? (is(last) ? 'it' : person) : 'first');
  traits.note('A', last ? Math.min(3, sight.place.sentence.paragraph - last.sentence.paragraph) : '');
  traits.note('z', before.findIndex(is));
}

function addNoun(traits: Traits, known: Known, {candidate, sight: {quotation}}: Look): void {
  const {sentence, noun, clause} = candidate;
  const member = memberOf(known, candidate);
  const surname = member?.name.slice(member.name.lastIndexOf(' ') + 1);
  const inside = surname !== undefined && known.text.slice(quotation.from, quotation.to).includes(surname);
  traits.note('k', nounKind(known, sentence, noun));
  traits.note('p', wordOr(sentence.tokens[(sentence.chunks[noun]?.from ?? 0) - 1], '^'));
  traits.note('M', member ? stepped(member.places.length) : '');
  traits.note('N', inside ? 1 : 0);
  traits.note('g', clause ? pathBetween(sentence, noun + 1, clause.verb).slice(-2) : '');
}

function placeOf(sentence: ReadSentence, clause: Clause): string {
  const at = sentence.clauses.indexOf(clause);
  return at < 0 ? 'guess' : at === 0 ? 'first' : at === sentence.clauses.length - 1 ? 'last' : 'within';
}

/** What a candidate looks like from the quotation: shapes of grammar and distance, never a name or a topic. */
export function addTraits(traits: Traits, known: Known, look: Look, rule: string): void {
  const {candidate, here, left} = look;
  const {sentence, clause, where} = candidate;
  const form = clause?.form;
  traits.note('s', here ? (left ? 'left' : 'right') : where);
  traits.note('r', rule);
  traits.note('h', clause?.shape ?? '');
  traits.note('c', form?.kind ?? (clause ? '?' : ''));
  traits.note('f', form?.form ?? '', (clause && sentence.chunks[clause.verb]?.kind) ?? '');
  traits.note('T', look.tells ? 1 : 0);
  traits.note('l', form && look.tells ? form.lemma : '');
  traits.note('C', clause ? placeOf(sentence, clause) : '');
  if (clause) addVerbTraits(traits, sentence, clause.verb);
  addRivals(traits, look);
  addDistances(traits, look);
  addElsewhere(traits, look);
  addBefore(traits, known, look);
  addNoun(traits, known, look);
}
