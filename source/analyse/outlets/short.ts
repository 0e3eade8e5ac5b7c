import type {Span} from '../../model.ts';
import type {OutletMention} from './find.ts';
import {roleOf} from './role.ts';

const short =
  /\b[Tt]he (Times|Post|Journal|Globe|Herald|Tribune|Chronicle|Telegraph|Mail|Examiner|Observer|Standard|Register|Dispatch|Inquirer|Sentinel|Bee|Monitor|Republic|Gazette|Courier|Record|Star|Beast|Caller|Courant|Sun|Review|Daily News|Free Press|Union-Tribune|Constitution|Examiner|Bulletin|Beacon)(?![\p{L}\d-]|\s\p{Lu}|['’]s?\s\p{Lu}\p{L}+\s(?:Building|Square))/gu;

/** “The Post” means the outlet named in full before it, or else the next one; without either it must be cited, and keeps its short name. */
function nameFor(ending: string, at: number, full: readonly OutletMention[]): string | undefined {
  const fitting = full.filter(one => one.name.endsWith(` ${ending}`) || one.name.endsWith(`-${ending}`));
  return (fitting.findLast(one => one.from < at) ?? fitting[0])?.name;
}

function shortIn(text: string, block: Span, full: readonly OutletMention[]): OutletMention[] {
  const found: OutletMention[] = [];
  short.lastIndex = block.from;
  for (let hit = short.exec(text); hit && hit.index < block.to; hit = short.exec(text)) {
    const span = {from: hit.index, to: hit.index + hit[0].length};
    const role = roleOf(text, block, span);
    const known = nameFor(hit[1] ?? '', hit.index, full);
    const cited = role === 'publisher' || role === 'venue';
    if (known && (cited || hit[0].startsWith('The'))) found.push({...span, name: known, role});
    else if (cited && hit[0].startsWith('The')) found.push({...span, name: hit[0], role});
  }
  return found;
}

/** Places where an outlet is called by the last word of its name. `full`: the places where names stand in full, in order. */
export function resolveShort(text: string, blocks: readonly Span[], full: readonly OutletMention[]): OutletMention[] {
  const taken = new Set(full.map(one => one.from));
  return blocks.flatMap(block => shortIn(text, block, full)).filter(one => !taken.has(one.from));
}
