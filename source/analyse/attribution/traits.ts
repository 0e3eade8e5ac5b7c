import type {Chunk} from '../grammar/chunks.ts';
import type {Clause} from '../grammar/clauses.ts';
import type {Token} from '../grammar/token.ts';
import {isOneOf} from '../grammar/words.ts';
import type {Member} from '../people/cast.ts';
import type {Known} from '../people/resolve.ts';
import type {ReadSentence} from '../reading.ts';
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

/** How a verb is put: its helping word, whether it is denied, and what follows. */
export function verbTraits(sentence: ReadSentence, verb: number): string[] {
  const chunk: Chunk | undefined = sentence.chunks[verb];
  const next = sentence.chunks[behindVerb(sentence, verb)];
  const before = chunk ? sentence.tokens.slice(chunk.from, chunk.head).map(token => token.lower) : [];
  return [
    `m${before.find(one => helping.has(one)) ?? ''}`,
    `!${before.some(one => /n’t$|^(?:not|never|cannot)$/.test(one)) ? 1 : 0}`,
    `x${wordOr(next && sentence.tokens[next.from], '$')}`,
  ];
}

/** The verbs that tell between the candidate's and the quotation, and those before both. */
function rivalTraits({candidate: {sentence, noun, clause}, sight, left}: Look): string[] {
  const {chunk} = sight.place;
  const verb = clause?.verb ?? -1;
  const telling = clause ? sentence.clauses.filter(tells) : [];
  const inner = telling.filter(one =>
    left ? one.verb > verb && one.verb < chunk : one.verb < verb && one.verb > chunk,
  );
  const outer = telling.filter(one => one.verb < verb);
  const same = inner.some(one => one.subject === noun) ? 'same' : inner.length > 0 ? 'other' : '';
  const twice = sentence.clauses.some(one => one !== clause && one.subject === noun && tells(one));
  return [`i${Math.min(inner.length, 3)}`, `I${same}`, `o${Math.min(outer.length, 3)}`, `O${twice ? 1 : 0}`];
}

function distanceTraits({candidate: {noun, clause, where}, sight, between, left}: Look): string[] {
  const {chunk} = sight.place;
  const here = where === 'here';
  const bare = between.replace(/[ni#Dhf(),rd]/g, '');
  return [
    `d${here ? stepped(Math.abs(noun - chunk)) : ''}`,
    `v${here && clause ? stepped(Math.abs(clause.verb - chunk)) : ''}`,
    `n${clause ? stepped(Math.abs(clause.verb - noun)) : ''}`,
    `,${Math.min([...between].filter(one => one === ',').length, 4)}`,
    `b${left ? between.slice(-3) : between.slice(0, 3)}`,
    `t${['t', 'b', ':', 'w'].filter(one => between.includes(one)).join('')}`,
    `B${left ? bare.slice(-4) : bare.slice(0, 4)}`,
  ];
}

/** How a candidate in another sentence stands there. */
function elsewhereTraits({candidate: {sentence, clause, where}, sight}: Look): string[] {
  if (where === 'here') return [];
  const {clauses, tokens} = sentence;
  const last = clauses.findLast(tells) === clause ? 'l' : '';
  return [
    `e${tokens.at(-1)?.tag ?? ''}${tokens.some(token => token.tag === 'q') ? 'q' : ''}`,
    `E${last}${clauses.find(tells) === clause ? 'm' : ''}`,
    `w${Math.min(3, Math.abs(sight.place.sentence.paragraph - sentence.paragraph))}`,
  ];
}

/** How a candidate stands to whoever spoke before. */
function beforeTraits(known: Known, {candidate, sight}: Look): string[] {
  const {before} = sight;
  const is = (one: Candidate) => one.sentence === candidate.sentence && one.noun === candidate.noun;
  const last = before[0];
  const mine = memberOf(known, candidate);
  const person = mine ? (last && mine === memberOf(known, last) ? 'same' : 'other') : 'none';
  return [
    `a${last ? (is(last) ? 'it' : person) : 'first'}`,
    `A${last ? Math.min(3, sight.place.sentence.paragraph - last.sentence.paragraph) : ''}`,
    `z${before.findIndex(is)}`,
  ];
}

function nounTraits(known: Known, {candidate, sight: {quotation}}: Look): string[] {
  const {sentence, noun, clause} = candidate;
  const member = memberOf(known, candidate);
  const surname = member?.name.split(' ').at(-1);
  const inside = surname !== undefined && known.text.slice(quotation.from, quotation.to).includes(surname);
  return [
    `k${nounKind(known, sentence, noun)}`,
    `p${wordOr(sentence.tokens[(sentence.chunks[noun]?.from ?? 0) - 1], '^')}`,
    `M${member ? stepped(member.places.length) : ''}`,
    `N${inside ? 1 : 0}`,
    `g${clause ? pathBetween(sentence, noun + 1, clause.verb).slice(-2) : ''}`,
  ];
}

function placeOf(sentence: ReadSentence, clause: Clause): string {
  const at = sentence.clauses.indexOf(clause);
  return at < 0 ? 'guess' : at === 0 ? 'first' : at === sentence.clauses.length - 1 ? 'last' : 'within';
}

/** What a candidate looks like from the quotation: shapes of grammar and distance, never a name or a topic. */
export function traitsOf(known: Known, look: Look, rule: string): string[] {
  const {candidate, left} = look;
  const {sentence, clause, where} = candidate;
  const form = clause?.form;
  return [
    `s${where === 'here' ? (left ? 'left' : 'right') : where}`,
    `r${rule}`,
    `h${clause?.shape ?? ''}`,
    `c${form?.kind ?? (clause ? '?' : '')}`,
    `f${form?.form ?? ''}${(clause && sentence.chunks[clause.verb]?.kind) ?? ''}`,
    `T${look.tells ? 1 : 0}`,
    `l${form && look.tells ? form.lemma : ''}`,
    `C${clause ? placeOf(sentence, clause) : ''}`,
    ...(clause ? verbTraits(sentence, clause.verb) : []),
    ...rivalTraits(look),
    ...distanceTraits(look),
    ...elsewhereTraits(look),
    ...beforeTraits(known, look),
    ...nounTraits(known, look),
  ];
}
