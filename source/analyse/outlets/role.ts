import type {OutletRole, Span} from '../../model.ts';

const determiner = String.raw`(?:(?:the|a|an|its|his|her|their|our|The)\s+)?(?:[A-Za-z\u00c0-\u024f’'-]+\s+){0,3}`;
const before = (words: string, between = determiner) =>
  new RegExp(String.raw`(?:^|[\s“"(,—–-])(?:${words})\s+${between}$`);

const toldVenue = before('told|tells?|telling|informed', String.raw`(?:[^\s,.;:]+\s+){0,2}`);
const spokeVenue = before(
  `(?:sp(?:eak|eaks|oke|eaking)|talk(?:s|ed|ing)?) (?:to|with|on)|interview(?:s|ed)?,? (?:with|on|by|to|for|from|that aired on)|appear(?:s|ed|ing|ance|ances)? on|remarks? (?:on|to)|comments? to|statements? (?:to|sent to)|e-?mail(?:ed)? to|guest on|segment on|op-eds? (?:in|for|published in|published by)|(?:wrote|writing|writes|column|essay|opinion piece|commentary) (?:in|for)|forum (?:on|hosted by)|aired on|airing on|broadcast on|debate on|phone (?:call )?(?:to|with)|declined to tell`,
);
const saidOnVenue =
  /\b(?:sa(?:id|ys?|ying)|told|asked|added|argued|claimed|appear\w*|interview\w*|debate\w*|remarks?|discuss\w*|comment(?:s|ed)?|confirm\w*|den(?:y|ies|ied)|describ\w*|disclos\w*|reveal\w*|admitt?\w*|speaking|spoke|talking)\b[^.;:”"]{0,60}\s(?:on|to|with)\s+(?:the\s+|[A-Za-z\u00c0-\u024f]+day(?:’s|'s)?\s+)?$/;
const carried = before(
  `according to|(?:(?:first |as |also |later |was |were )*)(?:reported|cited|quoted|carried|confirmed|broadcast|published|obtained|reviewed|seen|released|revealed|posted|run|shared|disclosed|uncovered|viewed) (?:by|in|on)|citing|cit(?:es|ed)|quot(?:es|ed|ing)|reports? (?:by|from|in|on|published by|published in|carried by|that)|(?:stor(?:y|ies)|articles?|investigation|analys[ie]s|accounts?|polls?|surveys?|tally|count|editorial|footage|video|interviews?) (?:by|from|in|published by|published in|conducted by|of)|as|per|via|told by|(?:asked|contacted|reached|approached|questioned|interviewed|surveyed) by`,
);
const verbs = `report(?:s|ed|ing)?|said|says|say|saying|wr(?:ites?|ote)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|publish(?:es|ed)|confirm(?:s|ed)|reveal(?:s|ed)|broke|describ(?:es|ed)|not(?:es|ed)|call(?:s|ed)|claim(?:s|ed)|add(?:s|ed)|found|show(?:s|ed)|aired|broadcast|carr(?:ies|ied)|learn(?:s|ed|t)|disclos(?:es|ed)|estimat(?:es|ed)|project(?:s|ed)|declar(?:es|ed)|editorialized|named|identified|put|explain(?:s|ed)|point(?:s|ed) out|announc(?:es|ed)|warn(?:s|ed)|suggest(?:s|ed)|obtained|ran|released|uncovered|posted|tweeted|headlined|spoke to|interviewed|den(?:ies|ied)|state(?:s|d)|observ(?:es|ed)|argu(?:es|ed)|points`;
const speaks = new RegExp(
  String.raw`^(?:['’]s?)?(?:\s+(?:news agency|newspaper|website|news website|television|TV|channel|broadcaster|magazine|daily|agency|network|news))?(?:,[^,.;]{1,60},|\s\([^)]{1,40}\))?\s+(?:(?:has|had|have|also|first|later|previously|recently|further|then|even|separately|and [A-Za-z\u00c0-\u024f\s]{1,40}|reporters?)\s+){0,3}(?:${verbs})\b`,
);
const sends =
  /^(?:['’]s?)?(?:[/-][A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\s.’-]{1,30}?)?\s+(?:[A-Za-z\u00c0-\u024f-]+\s+){0,2}?(?:report|story|investigation|analysis|account|article|editorial|poll|survey|reporting|exit poll|fact-check|scoop|tally)\b/;
const people = `editors?|editor-in-chief|reporters?|correspondents?|journalists?|anchor(?:wom[ae]n|m[ae]n|s)?|hosts?|co-hosts?|co-anchor|columnists?|writers?|publisher|owner|producers?|analysts?|contributors?|photographers?|bureau|commentators?|founder|chief|executives?|chair(?:man|woman)?|pundits?|strategist|moderators?|staff|spokes(?:man|woman|person)|presenter|personalit(?:y|ies)|star|boss|CEO|president|director|crew|cameraman|stringer|reporter’s|team`;
const worksBefore = new RegExp(
  String.raw`\b(?:${people})\b[A-Za-z\u00c0-\u024f\s,’'-]{0,30}\s(?:of|at|for|with|from)\s+(?:the\s+)?$`,
  'i',
);
const worksAfter = new RegExp(String.raw`^(?:['’]s?)?\s+(?:[A-Za-z\u00c0-\u024f’'-]+\s+){0,4}?(?:${people})\b`);
const named =
  /^['’]s?\s+(?:“[^”]{1,40}”\s+|"[^"]{1,40}"\s+)?[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z\u00c0-\u024f.]+\s+(?:[A-Z\u00c0-\u00de\u0100-\u024f]\.?\s+)?[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z\u00c0-\u024f]+/;
const reporterReports =
  /^['’]s?\s+[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z\u00c0-\u024f.]+\s+(?:[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z\u00c0-\u024f.’'-]*\s+){1,3}(?:first |previously |has |also )?(?:reports?|reported|wr(?:ote|ites))\b/;
const byline =
  /[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z\u00c0-\u024f.]{1,30}\s[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z\u00c0-\u024f’'-]{1,30}(?:,\s+|\s+of\s+|\s\()(?:the\s+|The\s+)?$/;

const whichReported = /^,?\s+(?:which|who)\s+(?:first\s+|also\s+)?(?:report|quot|cit|sa(?:id|ys)|broke|publish|said)/;

const place =
  /^[A-Z\u00c0-\u00de\u0100-\u024f][^a-z(]{1,40}(?:,[^(]{1,40})?\($|^[A-Z\u00c0-\u00de\u0100-\u024f][^(.]{1,40}\($/;
const wire = /^(?:\/[A-Za-z\u00c0-\u024f\s]+)?\)\s*[-–—:]/;

function credited(text: string, block: Span, {from, to}: Span): boolean {
  const lead = text.slice(block.from, from);
  const rest = text.slice(to, Math.min(block.to, to + 40));
  if (lead.length < 70 && place.test(lead) && wire.test(rest)) return true;
  if (
    /(?:^|\s)(?:\(|—\s?|– ?|\[|\/|Photo(?:graph)?(?: by|:)?\s.{0,30})$/u.test(lead.slice(-40)) &&
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
  {role: 'venue', fits: (_, __, small) => toldVenue.test(small)},
  {role: 'venue', fits: (_, __, small) => spokeVenue.test(small)},
  {role: 'affiliation', fits: left => worksBefore.test(left)},
  {role: 'publisher', fits: (_, right) => reporterReports.test(right)},
  {role: 'publisher', fits: (_, right) => speaks.test(right) && !named.test(right)},
  {role: 'publisher', fits: (_, right) => sends.test(right)},
  {role: 'affiliation', fits: (_, right) => worksAfter.test(right) || named.test(right)},
  {role: 'publisher', fits: (_, __, small) => carried.test(small)},
  {role: 'venue', fits: (_, __, small) => saidOnVenue.test(small)},
  {role: 'affiliation', fits: (left, right) => byline.test(left) && /^[,:)]/.test(right)},
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
  // Written small: patterns that take either case are slow to make ready.
  const small = left.toLowerCase();
  return signs.find(sign => sign.fits(left, right, small))?.role ?? 'topic';
}
