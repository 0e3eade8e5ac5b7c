import {isOneOf} from '../grammar/words.ts';
import {beginsSentence} from '../letters.ts';
import type {ReadSentence} from '../reading.ts';
import type {Traits} from '../traits.ts';
import {type Sight, tells} from './candidate.ts';
import {letterOf} from './look.ts';

/** A count as one of a few steps. */
export function stepped(count: number): string {
  return count < 4 ? `${count}` : count < 6 ? '4' : count < 9 ? '6' : count < 14 ? '9' : '14';
}

function letterAt(sentence: ReadSentence, at: number): string {
  const chunk = sentence.chunks[at];
  return chunk ? letterOf(sentence, chunk) : '$';
}

/** The last word of a chunk, if it is one of the small words. */
function smallWordAt({chunks, tokens}: ReadSentence, at: number): string {
  const chunk = chunks[at];
  const token = chunk && tokens[chunk.to - 1];
  return token && !isOneOf(token.tag, 'nNvgT#q') ? token.lower : '';
}

function addBeside(traits: Traits, sentence: ReadSentence, chunk: number): void {
  const letter = (at: number) => letterAt(sentence, chunk + at);
  traits.note('Ql', letter(-1));
  traits.note('Qw', smallWordAt(sentence, chunk - 1));
  traits.note('QL', letter(-2), letter(-1));
  traits.note('Qr', letter(1));
  traits.note('QR', letter(1), letter(2));
}

function addSentence(traits: Traits, {reading, place: {sentence, chunk}}: Sight): void {
  const {chunks, tokens, clauses} = sentence;
  const quotes = chunks.flatMap((one, at) => (one.tag === 'q' ? [at] : []));
  const said = (behind: boolean) => clauses.filter(one => one.verb > chunk === behind && tells(one)).length;
  const open = chunks.slice(0, chunk).reduce((sum, {tag}) => sum + (tag === '(' ? 1 : tag === ')' ? -1 : 0), 0);
  const sentences = reading.paragraphs[sentence.paragraph]?.sentences.length ?? 0;
  traits.note('Qi', Math.min(sentence.index, 3));
  traits.note('Qn', sentence.index === sentences - 1 ? 1 : 0);
  traits.note('Qp', sentence.paragraph === 0 ? 1 : 0);
  traits.note('Qq', `${Math.min(quotes.indexOf(chunk), 2)}/`, `${Math.min(quotes.length, 3)}`);
  traits.note('Qb', Math.min(said(false), 3));
  traits.note('Qa', Math.min(said(true), 2));
  traits.note('Qm', tokens.every(token => token.tag === 'q' || token.tag === '.') ? 1 : 0);
  traits.note('Q(', open > 0 ? 1 : 0);
}

/** What a quotation looks like, whoever said it: its size, its ends, what stands beside it, and its sentence. */
export function addQuoteTraits(traits: Traits, sight: Sight): void {
  const {reading, quotation, place} = sight;
  const {text} = reading;
  const last = text.charAt(quotation.to - 1);
  traits.note('QW', beginsSentence(text.slice(quotation.from, quotation.from + 4)) ? 1 : 0);
  traits.note('Qe', '.!?…,'.includes(last) ? last : '');
  traits.note(
    'Qs',
    stepped(text.slice(quotation.from, Math.min(quotation.to, quotation.from + 160)).split(' ').length),
  );
  addBeside(traits, place.sentence, place.chunk);
  addSentence(traits, sight);
}
