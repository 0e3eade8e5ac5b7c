import type {Block, Document, OutletRole, Span} from '../../model.ts';
import {isCapital} from '../letters.ts';
import {shape, western} from '../shape.ts';
import {listOf} from '../word-set.ts';
import {branchOf} from './branch.ts';
import {kinds} from './follows.ts';
import {findUnlisted} from './pattern.ts';
import {roleOf} from './role.ts';
import {bare, endings, resolveShort} from './short.ts';
import {beyondWord, type Listed, listedUnder} from './table.ts';

/** A place where an outlet is named: its full name as far as known, and what it does there. */
export type OutletMention = Span & {readonly name: string; readonly role: OutletRole};

type Candidate = OutletMention & {readonly sure: boolean};

// Of words written small only those that outlets begin with: most of a text need not be looked up.
const word = shape(
  'g',
)`(?<![${western}\d’'-])(?:[A-Z\u00c0-\u024f\d][${western}\d]*|(?:allAfrica|amaBhungane|bdnews24|de|dpa|eNCA|elDiario|franceinfo|i|i24|i24NEWS|iStories|n|news|openDemocracy|talkSPORT|taz)\b)`;
const kindAfter = shape()`^\s+(?:${kinds})(?![${western}])`;
const kindBefore = shape()`\b(?:${bare})\s+(?:the\s+|The\s+|“|")?$`;

function listedAt(text: string, at: number, found: string): Listed | undefined {
  return listedUnder(found).find(
    one => text.startsWith(one.written, at) && beyondWord.test(text.charAt(at + one.written.length) || ' '),
  );
}

const partOfName = shape()`^(?:\s+(?:${listOf('[Pp]rovince|Building|Square|Street|Avenue|County|University|[Pp]arty|League|Act|Prize')})|-[a-z\u00df-\u00ff])`;

function spanOf(text: string, block: Span, at: number, written: string): Span {
  const lead = /(?:^|[\s“"(—–-])(the |The )$/.exec(text.slice(Math.max(block.from, at - 5), at))?.[1] ?? '';
  const to = at + written.length;
  return {
    from: at - lead.length,
    to: to + (kindAfter.exec(text.slice(to, Math.min(block.to, to + 40)))?.[0].length ?? 0),
  };
}

function titled(name: string, text: string, span: Span, certainty: Listed['certainty']): string {
  const bears = certainty === 'article' || endings.has(name.slice(name.lastIndexOf(' ') + 1));
  return bears && /^the /i.test(text.slice(span.from, span.from + 4)) ? `The ${name}` : name;
}

function candidateOf(text: string, block: Span, at: number, one: Listed): Candidate | undefined {
  const span = spanOf(text, block, at, one.written);
  const after = text.slice(at + one.written.length, at + one.written.length + 14);
  const article = text.slice(span.from, at).toLowerCase() === 'the ';
  const longer =
    one.certainty !== 'sure' && /^\s/.test(after) && isCapital(after, 1) && span.to === at + one.written.length;
  if (longer || partOfName.test(after) || (one.certainty === 'article' && !article)) return undefined;
  const role = roleOf(text, block, span);
  const helped = span.to > at + one.written.length || kindBefore.test(text.slice(Math.max(block.from, at - 24), at));
  const given =
    one.certainty === 'context' &&
    /[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]{1,14}\s$/.test(text.slice(Math.max(block.from, at - 16), at)) &&
    !article;
  const bare = one.certainty !== 'sure' && !helped && (role === 'topic' || role === 'affiliation' || given);
  return {...span, name: titled(one.name, text, span, one.certainty), role, sure: !bare};
}

function listedIn(text: string, block: Span): Candidate[] {
  const found: Candidate[] = [];
  // In the words of the block alone: without a word in them, the search would go on to the end of the text.
  const words = text.slice(block.from, block.to);
  word.lastIndex = 0;
  for (let hit = word.exec(words); hit; hit = word.exec(words)) {
    const at = block.from + hit.index;
    const listed = listedAt(text, at, hit[0]);
    const rest = at + (listed?.written.length ?? 0);
    const one = listed && branchOf(listed, text.slice(rest, Math.min(block.to, rest + 16)));
    const candidate = one && candidateOf(text, block, at, one);
    if (!candidate) continue;
    found.push(candidate);
    word.lastIndex = candidate.to - block.from;
  }
  return found;
}

/** The name one outlet goes by: as its first place calls it, “The” included. */
function oneNameEach(mentions: readonly OutletMention[]): OutletMention[] {
  const names = new Map<string, string>();
  const bare = (name: string) => name.replace(/^The /, '');
  for (const {name} of mentions) {
    const known = names.get(bare(name));
    if (!known || name.startsWith('The ')) names.set(bare(name), name);
  }
  return mentions.map(mention => ({...mention, name: names.get(bare(mention.name)) ?? mention.name}));
}

/**
 * Every place where an outlet is named, in order: by the list, by a short name whose full one stands in the text, or by the shape of a sentence that
 * cites. A name that means something else as well counts only where the sentence, or another place in the article, shows it to be the outlet.
 */
export function findOutlets({
  text,
  blocks,
}: Pick<Document, 'text'> & {readonly blocks: readonly Block[]}): OutletMention[] {
  const prose = blocks.filter(block => block.kind !== 'code' && block.kind !== 'rule');
  const listed = prose.flatMap(block => listedIn(text, block));
  const proved = new Set(listed.filter(one => one.sure).map(one => one.name));
  const certain = listed
    .filter(one => one.sure || proved.has(one.name))
    .map(({from, to, name, role}): OutletMention => ({from, to, name, role}));
  const unlisted = findUnlisted(text, prose, certain);
  const full = [...certain, ...unlisted].sort((a, b) => a.from - b.from);
  return oneNameEach([...full, ...resolveShort(text, prose, full)].sort((a, b) => a.from - b.from));
}
