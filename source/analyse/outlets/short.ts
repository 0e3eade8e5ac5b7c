import type {Span} from '../../model.ts';
import {isCapital} from '../letters.ts';
import {lastBefore} from '../ordered.ts';
import {shape, western} from '../shape.ts';
import {listOf, wordSet} from '../word-set.ts';
import type {OutletMention} from './find.ts';
import {roleOf} from './role.ts';

/** The words by which papers are called for short. */
export const endings = wordSet(
  'Times Post Journal Globe Herald Tribune Chronicle Telegraph Mail Examiner Observer Standard Register Dispatch Inquirer Sentinel Bee Monitor Republic Gazette Courier Record Star Beast Caller Courant Sun Review Union-Tribune Constitution Bulletin Beacon',
);
const short = /\b[Tt]he (?=((?:Daily |Free |Union-)?[A-Z][a-z]+)(?![A-Za-z\u00c0-\u024f\d-]))/g;

const isShort = (ending: string): boolean => endings.has(ending) || ending === 'Daily News' || ending === 'Free Press';

/** “The Post Office”, “The Post’s Smith Building” are longer names. */
function isLonger(rest: string): boolean {
  return (/^\s/.test(rest) && isCapital(rest, 1)) || /^['’]s?\s[A-Z\u00c0-\u024f]\S+\s(?:Building|Square)/.test(rest);
}

type Filed = ReadonlyMap<string, readonly OutletMention[]>;

function byEnding(full: readonly OutletMention[]): Filed {
  const filed = new Map<string, OutletMention[]>();
  for (const one of full) {
    const words = one.name.split(/[\s-]/);
    for (const ending of [words.at(-1) ?? '', words.slice(-2).join(' '), words.slice(-2).join('-')]) {
      if (ending === one.name) continue;
      const list = filed.get(ending) ?? [];
      list.push(one);
      filed.set(ending, list);
    }
  }
  return filed;
}

/** “The Post” means the outlet named in full before it, or else the next one; without either it must be cited, and keeps its short name. */
function nameFor(ending: string, at: number, filed: Filed): string | undefined {
  const fitting = filed.get(ending) ?? [];
  return (lastBefore(fitting, at) ?? fitting[0])?.name;
}

function shortIn(text: string, block: Span, full: Filed): OutletMention[] {
  const found: OutletMention[] = [];
  // Only the block is searched: a search for the next place in the whole text would make many blocks slow.
  for (const {0: article, 1: ending = '', index} of text.slice(block.from, block.to).matchAll(short)) {
    const from = block.from + index;
    const span = {from, to: from + article.length + ending.length};
    if (!isShort(ending) || isLonger(text.slice(span.to, Math.min(block.to, span.to + 60)))) continue;
    const role = roleOf(text, block, span);
    const known = nameFor(ending, from, full);
    const cited = role === 'publisher' || role === 'venue';
    const named = article === 'The ';
    if (known && (cited || named)) found.push({...span, name: known, role});
    else if (cited && named) found.push({...span, name: `The ${ending}`, role});
  }
  return found;
}

/** What an outlet may be called by itself. */
export const bare = listOf(
  'agency|newspaper|daily|broadcaster|website|magazine|tabloid|weekly|channel|network|outlet|station|TV|television|radio',
);
const common = shape(
  'g',
)`\b(?:[Tt]he|[Tt]hat) (?:${bare}|paper|news (?:agency|site|website)|publication)(?![${western}\d-]|\sof\s)`;

const agencies = new RegExp(
  listOf(
    'Press|AFP|Reuters|News|Interfax|Xinhua|Yonhap|TASS|Tasnim|Fars|IRNA|ISNA|Mehr|Anadolu|WAFA|SANA|Agence|Kyodo|^(?:AP|EFE|ANSA|dpa|DPA|KCNA|PTI|ANI|IANS|ILNA|UPI|KUNA|BSS|AAP|BNS)$',
  ),
);

/** “The newspaper said”: the outlet named last before it, in a sentence that cites it. “The agency” may be any office, so that needs a news agency. */
function commonIn(text: string, block: Span, full: readonly OutletMention[]): OutletMention[] {
  const found: OutletMention[] = [];
  for (const hit of text.slice(block.from, block.to).matchAll(common)) {
    const span = {from: block.from + hit.index, to: block.from + hit.index + hit[0].length};
    const role = roleOf(text, block, span);
    const last = lastBefore(full, span.from);
    const fits = last && span.from - last.from < 1500 && (!/ agency$/.test(hit[0]) || agencies.test(last.name));
    if (fits && (role === 'publisher' || role === 'venue')) found.push({...span, name: last.name, role});
  }
  return found;
}

/** Places where an outlet is called by the last word of its name. `full`: the places where names stand in full, in order. */
export function resolveShort(text: string, blocks: readonly Span[], full: readonly OutletMention[]): OutletMention[] {
  const taken = new Set(full.map(one => one.from));
  const filed = byEnding(full);
  const leaning = full.filter(one => one.role !== 'topic' && one.role !== 'affiliation');
  return blocks
    .flatMap(block => [...shortIn(text, block, filed), ...commonIn(text, block, leaning)])
    .filter(one => !taken.has(one.from));
}
