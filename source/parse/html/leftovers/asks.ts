import type {Line, Lines} from '../lines.ts';
import {dateIn} from '../metadata/date.ts';

const asks = [
  /\b(?:receive|get|delivered|straight)\b.{0,60}\b(?:to|in) your inbox\b|\b(?:sign[- ]?up|subscribe|join)\b.{0,80}\b(?:newsletters?|mailing list|inbox|e-?mail|facebook group|list|get access)\b/i,
  /\bas an amazon associate\b|\baffiliate (?:links?|commissions?|marketer|partners?)\b|\b(?:earn|receive|get)\b.{0,25}\bcommissions?\b|\bsupported by commissions\b/i,
  /\bfollow (?:us|me|along)\b.{0,20}\bon (?:facebook|twitter|x|instagram|linkedin|pinterest|youtube|tiktok|social|google)\b/i,
  /\bleave a (?:star )?(?:rating|review)\b|\bmention @|\btag (?:us|me|@|#)|\bpin it for later\b|\bshare (?:it|this) with your friends\b/i,
  /\b(?:spread the word about|(?:liked?|enjoy(?:ed)?|love) (?:this|the|my|our) (?:article|post|podcast|newsletter|interview|episode|show|video|work|blog)\b.{0,60}\b(?:shar|subscrib|support|donat|review))/i,
  /\bplease (?:consider |help )?(?:(?:lik|shar)(?:e|ing)(?: (?:and|or) \w+)? (?:this|it)|(?:lik|shar|subscrib)ing|subscribe|donat|support(?:ing)? (?:us|me|our (?:work|journalism|newsroom)|this (?:site|blog|podcast)))\b/i,
  /\bby (?:signing up|clicking|subscribing|submitting|providing|entering)\b.{0,60}\byou (?:agree|confirm|consent|acknowledge)\b|\bthank(?:s| you) for (?:signing up|subscribing)\b/i,
  /\bsmall favou?r to ask\b|\b(?:end-of-year|year-end|fundraising) campaign\b.{0,120}\b(?:us|our)\b|\bpitch(?:ing)? in what you can\b|^contact (?:the )?(?:staff )?(?:writer|reporter|editor)\b/i,
  /\b(?:submission has been received|something went wrong while submitting)\b/i,
];
const longestAsk = 60;

const dated = /^(?:first )?(?:published|updated|posted|last (?:updated|modified|reviewed))\b/i;
const longestDate = 10;
const readingTime = /\b\d+\s*-?min(?:ute)?s?\.? read\b/i;

/** For the page that asks its readers for something between the paragraphs: an address, a rating, a click; or says how it earns. */
export function* asksOfReaders({all}: Lines): Iterable<Line> {
  for (const line of all) {
    if (line.words > longestAsk) continue;
    if (asks.some(ask => ask.test(line.text))) yield line;
    else if (line.words <= longestDate && (readingTime.test(line.text) || (dated.test(line.text) && dateIn(line.text))))
      yield line;
  }
}
