import type {Span} from '../../model.ts';
import {overlapping} from '../people/cast.ts';
import {shape} from '../shape.ts';
import {listOf, wordSet} from '../word-set.ts';
import type {OutletMention} from './find.ts';
import {roleOf} from './role.ts';

// Letters as written in English: the classes of Unicode take longer to make ready than an article takes to read.
const letter = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff`;
const cap = String.raw`[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f][${letter}\d&’'-]*`;
const run = String.raw`${cap}(?:\s(?:(?:of|de|la|del|and|al|el)\s)?${cap}){0,4}`;
const paperWord = listOf(
  'Times|Post|Herald|News|Tribune|Gazette|Journal|Chronicle|Observer|Telegraph|Daily|Mail|Monitor|Guardian|Mirror|TV|Radio|Television|Press|Register|Dispatch|Courier|Examiner|Inquirer|Bulletin|Globe|FM|Broadcasting|News Agency|Magazine|Weekly|Today|Reporter|Review|Standard|Echo|Argus|Sentinel|Advertiser|Messenger',
);
const outletNoun = listOf(
  'newspaper|news agency|news website|news site|news portal|news outlet|magazine|broadcaster|television|TV channel|TV station|TV|radio station|radio|tabloid|daily|weekly|news channel|channel|website|wire service',
);

const introduced = shape('g')`\b(?:${outletNoun})\s(?:“|")?(${run})`;
const followed = shape('g')`(?<![${letter}\d][&’'-]?)(${run})\s(?:${outletNoun})(?![${letter}])`;
const paper = shape('g')`(?:${paperWord})(?![${letter}\d]|\s[A-Z]|\s(?:secretary|conference|release))`;
// “Canal 13”, “Radio Cooperativa”.
const branded = shape('g')`(?<![${letter}\d][&’'-]?)(?:Radio|Channel|Canal|TV)\s(?:\d{1,3}(?![${letter}\d])|${cap})`;
const withinWord = shape()`[${letter}\d][&’'-]?$`;
const leadsToPaper = shape()`(?<![${letter}\d][&’'-]?)(?:${cap}\s(?:(?:of|de|la|and)\s)?){1,4}$`;
const official = shape(
  'g',
)`(?<![${letter}\d][&’'-]?)(?:[A-Z\u00c0-\u00de][${letter}’'-]{1,40}(?:’s|'s)?\s)?(?:(?:official )?state(?:-run|-owned|-controlled)?|government-run|public|local|(?:semi-?)?official)\s(?:television|TV|media|radio|news agency|broadcaster|newspapers?|news outlets)(?![${letter}]|\s(?:station|channel|[A-Z](?!\w+day)))`;
// Most blocks have none of these words: they are looked for first.
const nounThere = new RegExp(`${outletNoun}|media|news outlets`);
const paperThere = new RegExp(paperWord);
const brandThere = /Radio|Channel|Canal|TV/;

function spansOf(text: string, block: Span, pattern: RegExp): (Span & {readonly name: string})[] {
  const words = text.slice(block.from, block.to);
  const spans: (Span & {readonly name: string})[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(words); hit; hit = pattern.exec(words)) {
    const name = hit[1] ?? hit[0];
    const from = block.from + hit.index;
    const at = hit[1] && hit[0].endsWith(hit[1]) ? from + hit[0].length - hit[1].length : from;
    const to = hit[1] && at === from ? from + hit[0].length : at + name.length;
    spans.push({from: at, to, name: name.replace(/^The /, '')});
  }
  return spans;
}

/** “the Holm Courier”: up to four words with a capital before one that papers are called by. One pattern for both would take milliseconds to make ready. */
function papersIn(text: string, block: Span): (Span & {readonly name: string})[] {
  const words = text.slice(block.from, block.to);
  const spans: (Span & {readonly name: string})[] = [];
  let end = 0;
  paper.lastIndex = 0;
  for (let hit = paper.exec(words); hit; hit = paper.exec(words)) {
    const start = Math.max(end, hit.index - 200);
    const lead = leadsToPaper.exec(words.slice(start, hit.index));
    const from = start + (lead?.index ?? 0);
    if (!lead || withinWord.test(words.slice(Math.max(0, from - 2), from))) continue;
    end = hit.index + hit[0].length;
    spans.push({from: block.from + from, to: block.from + end, name: words.slice(from, end).replace(/^The /, '')});
  }
  return spans;
}

const common = wordSet(
  'The A An This That Each Every Both His Her Its Their Our Sunday Monday Tuesday Wednesday Thursday Friday Saturday Public National Local Live Live-streamed Cable Network In On At As',
);
const peoples = shape()`(?:['’]s?|${listOf('-language|ian|ish|ese|French|Dutch|Greek|Swiss|Thai|Arab|Arabic|Israeli|Iraqi|Pakistani|Paris|London|Washington|York|Latina|Latino')})$`;
const notOutlets = shape()`^(?:${listOf('In|On|At|For|From|The|A|An|But|And|As|If|When|While|No|This|That|His|Her|Its|Their|Our|My|Every|Last|Another|Breaking|Good|Bad|Fake')})\b|^(?:Associated|Free) Press$|Street Journal|^\S+$`;

/** What may be an outlet in a block: called a newspaper or an agency, or named like one, or “state television”. */
function likelyIn(text: string, block: Span): (Span & {readonly name: string})[] {
  const words = text.slice(block.from, block.to);
  const found: (Span & {readonly name: string})[] = [];
  if (nounThere.test(words)) {
    found.push(...spansOf(text, block, official));
    const called = [introduced, followed].flatMap(pattern => spansOf(text, block, pattern));
    found.push(...called.filter(({name}) => !common.has(name) && !peoples.test(name)));
  }
  if (brandThere.test(words)) found.push(...spansOf(text, block, branded));
  if (paperThere.test(words)) found.push(...papersIn(text, block).filter(one => !notOutlets.test(one.name)));
  return found;
}

/** Outlets that no list knows: called a newspaper or an agency, or named like one, or “state television”; only where the sentence cites them. */
export function findUnlisted(text: string, blocks: readonly Span[], known: readonly OutletMention[]): OutletMention[] {
  return blocks.flatMap(block => {
    const found: OutletMention[] = [];
    const taken = (at: number) =>
      overlapping(known, {from: at, to: at + 1}) ?? found.find(one => one.from <= at && at < one.to);
    for (const {from, to, name} of likelyIn(text, block)) {
      if (taken(from) || taken(to - 1)) continue;
      const role = roleOf(text, block, {from, to});
      if (role === 'publisher' || role === 'venue' || role === 'credit') found.push({from, to, name, role});
    }
    return found;
  });
}
