import type {OutletRole, Span} from '../../model.ts';
import {shape, western, westernCapital} from '../shape.ts';
import {listOf} from '../word-set.ts';
import {employedBefore, employsNext, sends, speaks} from './follows.ts';
import {leadsUp, phrases} from './phrases.ts';

const toldVenue =
  /(?:^|[\s“"(,—–-])(?:told|tells?|telling|informed)\s+(?:(?!at |in )[^\s,.;:]+\s+){0,2}(?:(?:station|channel|network)\s+)?$/;
const spoke = phrases(`
  speak//s/ing|spoke|talk//s/ed/ing: to|with|on
  interview//s/ed: with|on|by|to|for|from|that aired on
  interview/,/s,/ed,: with|on|by|to|for|from|that aired on
  appear//s/ed/ing/ance/ances|guest|segment|aired|airing|broadcast|debate: on
  remark//s: on|to
  comment//s|email//ed|e-mail//ed: to
  statement//s: to|sent to
  op-ed//s: in|for|published in|published by
  wrote|writ/es/ing|column|essay|opinion piece|commentary: in|for
  forum: on|hosted by
  phone: to|with|call to|call with
  declined: to tell
`);
const on = shape()`\s(?:on|to|with)\s+(?:the\s+|[${western}]+day(?:’s|'s)?\s+)?$`;
const saysOn = shape()`\b(?:${listOf('said|says?|saying|told|asked|added|argued|claimed|appear[a-z]*|interview[a-z]*|debate[a-z]*|remarks?|discuss[a-z]*|comment(?:s|ed)?|confirm[a-z]*|deny|denie[sd]|describ[a-z]*|disclos[a-z]*|reveal[a-z]*|admit[a-z]*|speaking|spoke|talking')})\b[^.;:”"]{0,60}$`;
const carried = phrases(`
  reported|cited|quoted|carried|confirmed|broadcast|published|obtained|reviewed|seen|released|revealed|posted|run|shared|disclosed|uncovered|viewed: by|in|on
  cit/ing/es/ed|quot/es/ed/ing|as|per|via|according to|told by
  report//s: by|from|in|on|published by|published in|carried by|that
  stor/y/ies|article//s|investigation|analys/is/es|account//s|poll//s|survey//s|tally|count|editorial|footage|video|interview//s: by|from|in|published by|published in|conducted by|of
  asked|contacted|reached|approached|questioned|interviewed|surveyed: by
`);
const owns = /^['’]/;
const named = shape()`^['’]s?\s+(?:“[^”]{1,40}”\s+|"[^"]{1,40}"\s+)?${westernCapital}[${western}.]+\s+(?:${westernCapital}\.?\s+)?${westernCapital}[${western}]+`;
const reporterReports = shape()`^['’]s?\s+${westernCapital}[${western}.]+\s+(?:${westernCapital}[${western}.’'-]*\s+){1,3}(?:first |previously |has |also )?(?:reports?|reported|wr(?:ote|ites))\b`;

const isNamed = (right: string): boolean => owns.test(right) && named.test(right);

function isSaidOn(small: string): boolean {
  const end = on.exec(small);
  return end !== null && saysOn.test(small.slice(0, end.index));
}

const byline = shape()`${westernCapital}[${western}.]{1,30}\s${westernCapital}[${western}’'-]{1,30}(?:,\s+|\s+of\s+|\s\()(?:the\s+|The\s+)?$`;

const whichReported = /^,?\s+(?:which|who)\s+(?:first\s+|also\s+)?(?:report|quot|cit|sa(?:id|ys)|broke|publish|said)/;

const place = shape()`^${westernCapital}[^a-z(]{1,40}(?:,[^(]{1,40})?\($|^${westernCapital}[^(.]{1,40}\($`;
const wire = /^(?:\/[A-Za-z\u00c0-\u024f\s]+)?\)\s*[-–—:]/;

function credited(text: string, block: Span, {from, to}: Span): boolean {
  const lead = text.slice(block.from, from);
  const rest = text.slice(to, Math.min(block.to, to + 40));
  if (lead === '' && /^\.?$/.test(rest)) return true;
  if (lead.length < 70 && place.test(lead) && wire.test(rest)) return true;
  if (
    /(?:^|\s)(?:\(|—\s?|– ?|\[|\/|Photo(?:graph)?(?: by|:)?\s.{0,30})$/.test(lead.slice(-40)) &&
    /^[)\]]?\.?$|^\/|^ via /.test(text.slice(to, block.to).slice(0, 8))
  )
    return true;
  return /^(?:By|Source|Credit)s?:?\s[^.]{0,60}$/.test(lead) && rest.length < 12;
}

/** In order: who was told comes before who reports (“told CNN, which reported”), a reporter's own paper before the verbs around it. */
const signs: readonly {
  readonly role: OutletRole;
  readonly fits: (left: string, right: string, small: string) => boolean;
}[] = [
  {role: 'venue', fits: (_, __, small) => toldVenue.test(small) || leadsUp(spoke, small)},
  {role: 'affiliation', fits: (_, __, small) => employedBefore(small)},
  {role: 'publisher', fits: (_, right) => owns.test(right) && reporterReports.test(right)},
  {role: 'publisher', fits: (_, right) => speaks(right) && !isNamed(right)},
  {role: 'publisher', fits: (_, right) => sends(right)},
  {role: 'affiliation', fits: (_, right) => employsNext(right) || isNamed(right)},
  {role: 'publisher', fits: (_, __, small) => leadsUp(carried, small)},
  {role: 'venue', fits: (_, __, small) => isSaidOn(small)},
  {role: 'affiliation', fits: (left, right) => /^[,:)]/.test(right) && byline.test(left)},
  {role: 'publisher', fits: (_, right) => whichReported.test(right)},
];

/**
 * What an outlet does where it is named, judged by the 90 characters on either side: wire credit of a dateline, venue of an utterance, publisher of the
 * claim, somebody's employer, or none of these, the topic.
 */
export function roleOf(text: string, block: Span, mention: Span): OutletRole {
  const left = text.slice(Math.max(block.from, mention.from - 90), mention.from);
  const right = text.slice(mention.to, Math.min(block.to, mention.to + 90));
  if (credited(text, block, mention)) return 'credit';
  const small = left.toLowerCase();
  return signs.find(sign => sign.fits(left, right, small))?.role ?? 'topic';
}
