import type {Span} from '../../model.ts';
import type {OutletMention} from './find.ts';
import {roleOf} from './role.ts';

const cap = String.raw`\p{Lu}[\p{L}\d&’'-]*`;
const run = String.raw`${cap}(?:\s(?:(?:of|de|la|del|and|al|el)\s)?${cap}){0,4}`;
const paperWord =
  'Times|Post|Herald|News|Tribune|Gazette|Journal|Chronicle|Observer|Telegraph|Daily|Mail|Monitor|Guardian|Mirror|TV|Radio|Television|Press|Register|Dispatch|Courier|Examiner|Inquirer|Bulletin|Globe|FM|Broadcasting|News Agency|Magazine|Weekly|Today|Reporter';
const outletNoun =
  'newspaper|news agency|news website|news site|news portal|news outlet|magazine|broadcaster|television|TV channel|TV station|TV|radio station|radio|tabloid|daily|weekly|news channel|channel|website|wire service';

const introduced = new RegExp(String.raw`\b(?:${outletNoun})\s(?:“|")?(${run})`, 'gu');
const followed = new RegExp(String.raw`(?<![\p{L}\d][&’'-]?)(${run})\s(?:${outletNoun})(?![\p{L}])`, 'gu');
const named = new RegExp(
  String.raw`(?<![\p{L}\d][&’'-]?)(?:${cap}\s(?:(?:of|de|la|and)\s)?){1,4}?(?:${paperWord})(?![\p{L}\d]|\s\p{Lu}|\s(?:secretary|conference|release))`,
  'gu',
);
const official =
  /(?<![\p{L}\d][&’'-]?)(?:[\p{Lu}][\p{L}’'-]{1,40}(?:’s|'s)?\s)?(?:state|state-run|state-owned|state-controlled|government-run|public|local|official|semi-official|semiofficial|official state)\s(?:television|TV|media|radio|news agency|broadcaster|newspapers?|news outlets)(?![\p{L}])/gu;

function spansOf(text: string, block: Span, pattern: RegExp): (Span & {readonly name: string})[] {
  return [...text.slice(block.from, block.to).matchAll(pattern)].map(hit => {
    const name = hit[1] ?? hit[0];
    const from = block.from + hit.index;
    const at = hit[1] && hit[0].endsWith(hit[1]) ? from + hit[0].length - hit[1].length : from;
    return {
      from: at,
      to: hit[1] && at === from ? from + hit[0].length : at + name.length,
      name: name.replace(/^The /, ''),
    };
  });
}

const common =
  /^(?:The|A|An|This|That|Each|Every|Both|His|Her|Its|Their|Our|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Public|National|Local|Live|Live-streamed|Cable|Network|In|On|At|As)$|(?:['’]s?|-language|ian|ish|ese|French|Dutch|Greek|Swiss|Thai|Arab|Arabic|Israeli|Iraqi|Pakistani|Paris|London|Washington|York|Latina|Latino)$/u;
const notOutlets =
  /^(?:In|On|At|For|From|The|A|An|But|And|As|If|When|While|No|This|That|His|Her|Its|Their|Our|My|Every|Last|Another|Breaking|Good|Bad|Fake)\b|^(?:Associated|Free) Press$|Street Journal|^\S+$/;

/** Outlets that no list knows: called a newspaper or an agency, or named like one, or “state television”; only where the sentence cites them. */
export function findUnlisted(text: string, blocks: readonly Span[], known: readonly OutletMention[]): OutletMention[] {
  const taken = new Set(known.flatMap(one => Array.from({length: one.to - one.from}, (_, index) => one.from + index)));
  const found: OutletMention[] = [];
  const keep = (block: Span, one: Span & {readonly name: string}) => {
    const role = roleOf(text, block, one);
    const free = !taken.has(one.from) && !taken.has(one.to - 1);
    if (!free || (role !== 'publisher' && role !== 'venue' && role !== 'credit')) return;
    found.push({from: one.from, to: one.to, name: one.name, role});
    for (let at = one.from; at < one.to; at++) taken.add(at);
  };
  for (const block of blocks) {
    for (const one of spansOf(text, block, official)) keep(block, one);
    const likely = [...spansOf(text, block, introduced), ...spansOf(text, block, followed)];
    for (const one of likely) if (!common.test(one.name)) keep(block, one);
    for (const one of spansOf(text, block, named)) if (!notOutlets.test(one.name)) keep(block, one);
  }
  return found;
}
