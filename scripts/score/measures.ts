import {antecedentOf} from './antecedent.ts';
import type {Tally} from './bootstrap.ts';
import type {Found, FoundAttribution, FoundQuote} from './found.ts';
import type {GoldArticle, GoldQuote, Stretch} from './gold.ts';

/** What became of one gold item under one measure, with enough to look at it. */
export type Verdict = {readonly right: boolean; readonly kind: string; readonly at: Stretch; readonly note: string};

/** A measure's counts in one article and the verdicts behind them. */
export type Outcome = Tally & {readonly verdicts: readonly Verdict[]};

const edge = /[\s"“”„«»‘’'`.,;:!?…\-–—()[\]]/;

/** The stretch without marks, space and punctuation at its ends. */
export function trimmed(text: string, {start, end}: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from < to && edge.test(text.charAt(from))) from++;
  while (to > from && edge.test(text.charAt(to - 1))) to--;
  return {start: from, end: to};
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;
const key = (text: string, stretch: Stretch) => {
  const {start, end} = trimmed(text, stretch);
  return `${start}-${end}`;
};

/** The head word of a mention: the last word before a comma, a bracket or a preposition. */
export function headWord(text: string, {start, end}: Stretch): Stretch {
  const mention = text.slice(start, end);
  const cut = mention
    .slice(1)
    .search(/[,(–—]|\s(?:of|in|at|for|from|on|with|to|who|that|whose|by|near|inside|close|familiar|about)\s/);
  const core = (cut < 0 ? mention : mention.slice(0, cut + 1)).trimEnd();
  const word = core.slice(core.search(/\S+$/));
  return {start: start + core.length - word.length, end: start + core.length};
}

/** The gold article without what its annotators left out. */
export function scored(gold: GoldArticle): GoldArticle {
  const kept = (one: Stretch) => !gold.discard.some(out => overlap(out, one));
  return {
    ...gold,
    quotes: gold.quotes.filter(kept),
    attributions: gold.attributions.filter(one => one.cue.every(kept) && one.content.every(kept)),
  };
}

/** Our findings without those in stretches that are left out. */
export function kept(found: Found, gold: GoldArticle): Found {
  const inside = (one: Stretch) => !gold.discard.some(out => overlap(out, one));
  return {
    quotes: found.quotes.filter(inside),
    citations: found.citations.filter(inside),
    outlets: found.outlets.filter(inside),
  };
}

type Pair = {readonly gold: GoldQuote; readonly ours?: FoundQuote};

function paired(gold: GoldArticle, found: Found): Pair[] {
  const ours = new Map(found.quotes.map(quote => [key(gold.text, quote), quote]));
  return gold.quotes.map(quote => {
    const match = ours.get(key(gold.text, quote));
    return {gold: quote, ...(match && {ours: match})};
  });
}

/** M1: quotation spans, equal after trimming marks, space and punctuation. */
export function spans(gold: GoldArticle, found: Found): Outcome {
  const there = new Map(gold.quotes.map(quote => [key(gold.text, quote), quote]));
  const ours = new Map(found.quotes.map(quote => [key(gold.text, quote), quote]));
  const hit = [...ours.keys()].filter(one => there.has(one)).length;
  return {
    hit,
    found: ours.size,
    gold: there.size,
    verdicts: [
      ...[...there].map(([one, at]) => ({
        right: ours.has(one),
        kind: ours.has(one) ? 'found' : 'missed',
        at,
        note: '',
      })),
      ...[...ours].filter(([one]) => !there.has(one)).map(([, at]) => ({right: false, kind: 'invented', at, note: ''})),
    ],
  };
}

/** M2: somebody's words or not, over the quotations whose span was found, and those missed. */
export function speech(gold: GoldArticle, found: Found): Outcome {
  const verdicts = paired(gold, found).flatMap(({gold: quote, ours}): Verdict[] => {
    const truly = quote.type !== 'unattributed';
    const said = ours?.kind === 'speech';
    if (!truly && !said) return [];
    return [
      {
        right: truly && said,
        kind: truly ? (said ? 'both' : 'missed') : 'invented',
        at: quote,
        note: ours?.attribution?.rule ?? '',
      },
    ];
  });
  return {
    hit: verdicts.filter(one => one.right).length,
    found: verdicts.filter(one => one.kind !== 'missed').length,
    gold: verdicts.filter(one => one.kind !== 'invented').length,
    verdicts,
  };
}

function shape(words: string): string {
  if (/^(?:he|she|they|it|i|we|who|you|his|her|their|my|our)$/i.test(words)) return 'pronoun';
  return /\p{Lu}/u.test(words.slice(1)) || /^\p{Lu}\S*$/u.test(words) ? 'name' : 'noun';
}

function judged(gold: GoldArticle, {gold: quote, ours}: Pair, exact: boolean): Verdict[] {
  if (!quote.speaker) return [];
  const words = gold.text.slice(quote.speaker.start, quote.speaker.end);
  const mention = ours?.attribution?.mention;
  const verdict = (right: boolean, kind: string) => ({
    right,
    kind,
    at: quote,
    note: `gold “${words}” ours “${mention ? gold.text.slice(mention.start, mention.end) : ''}” ${ours?.attribution?.rule ?? ''}`,
  });
  if (!ours) return [verdict(false, 'span missed')];
  if (!mention) return [verdict(false, `${quote.type}: nobody for a ${shape(words)}`)];
  const head = headWord(gold.text, mention);
  const right = exact
    ? key(gold.text, mention) === key(gold.text, quote.speaker)
    : head.start < quote.speaker.end && head.end > quote.speaker.start;
  const place = quote.speaker.end <= quote.start ? 'before' : quote.speaker.start >= quote.end ? 'after' : 'inside';
  const far = gold.text
    .slice(Math.min(quote.start, quote.speaker.start), Math.max(quote.end, quote.speaker.end))
    .includes('\n\n');
  return [verdict(right, `${quote.type}: another for a ${shape(words)} ${place}${far ? ', other paragraph' : ''}`)];
}

function speakers(gold: GoldArticle, found: Found, type: string, exact: boolean): Outcome {
  const verdicts = paired(gold, found)
    .filter(pair => type === 'all' || pair.gold.type === type)
    .flatMap(pair => judged(gold, pair, exact));
  const hit = verdicts.filter(one => one.right).length;
  return {hit, found: verdicts.length, gold: verdicts.length, verdicts};
}

/** M3: the head word of our mention lies in the gold source span; a missed span is wrong. */
export const speakerHeads = (type: string) => (gold: GoldArticle, found: Found) => speakers(gold, found, type, false);

/** M4: our mention is the gold source span, but for punctuation at its ends. */
export const speakerSpans = (gold: GoldArticle, found: Found) => speakers(gold, found, 'all', true);

const lastWord = (name: string) => name.toLowerCase().match(/[\p{L}\d'’-]+(?=\W*$)/u)?.[0] ?? '';
const titles =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Prof|Sir|Lord|Dame|President|Senator|Governor|Representative|Secretary|Mayor|Judge|Justice|The|A|An|And|But|For|When|As|If|In|On|At|With|While|That|What|Democrat|Republican|Donald’s)\.?$/;

function fullName(text: string, surname: string): string | undefined {
  const safe = surname.replace(/[^\p{L}\d-]/gu, '.');
  const names = [
    ...text.matchAll(
      new RegExp(`(\\p{Lu}[\\p{Ll}.'’-]+|[JTMD]\\.?[A-Z]\\.?) (?:\\p{Lu}\\. )?${safe}(?![\\p{L}-])`, 'gu'),
    ),
  ].filter(found => !titles.test(found[1] ?? ''));
  return new Set(names.map(found => found[1])).size === 1 ? names[0]?.[0] : undefined;
}

function resolved(pair: Pair, expected: string | undefined, whole: boolean): Verdict[] {
  const attribution = pair.ours?.attribution;
  if (!expected || !attribution || !pair.gold.speaker || !overlap(attribution.mention, pair.gold.speaker)) return [];
  const right = lastWord(attribution.name) === lastWord(expected) && (!whole || /\S\s\S/.test(attribution.name));
  return [
    {right, kind: right ? 'right' : 'another', at: pair.gold, note: `gold “${expected}” ours “${attribution.name}”`},
  ];
}

function asOutcome(verdicts: readonly Verdict[]): Outcome {
  return {hit: verdicts.filter(one => one.right).length, found: verdicts.length, gold: verdicts.length, verdicts};
}

/** M5, surnames: a lone surname whose one full name stands in the article is resolved to it. Counted where our mention is right. */
export function surnames(gold: GoldArticle, found: Found): Outcome {
  return asOutcome(
    paired(gold, found).flatMap(pair => {
      const words = pair.gold.speaker ? gold.text.slice(pair.gold.speaker.start, pair.gold.speaker.end) : '';
      return /^\p{Lu}[\p{L}'’-]{2,}$/u.test(words) && !/^(?:She|They|Who|The)$/.test(words)
        ? resolved(pair, fullName(gold.text, words), true)
        : [];
    }),
  );
}

/** M5, pronouns: he or she is resolved to the right person. Gold is `canonical` where the data has it; elsewhere it is inferred, not annotated. */
export function pronouns(gold: GoldArticle, found: Found): Outcome {
  return asOutcome(
    paired(gold, found).flatMap(pair => {
      const speaker = pair.gold.speaker;
      if (!speaker || !/^(?:he|she)$/i.test(gold.text.slice(speaker.start, speaker.end))) return [];
      return resolved(pair, pair.gold.canonical ?? antecedentOf(gold, speaker), false);
    }),
  );
}

const reporting =
  /\b(?:sa(?:ys?|id|ying)|t(?:ells?|old|elling)|according to|report(?:s|ed|ing)?|announc(?:es?|ed|ing)|add(?:s|ed|ing)?|stat(?:es?|ed|ing)|claim(?:s|ed|ing)?|not(?:es?|ed|ing)|argu(?:es?|ed|ing)|explain(?:s|ed|ing)?|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|acknowledg(?:es?|ed|ing)|confirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|wr(?:ites?|ote|iting|itten)|tweet(?:s|ed|ing)?|declar(?:es?|ed|ing)|recall(?:s|ed|ing)?|assert(?:s|ed|ing)?|alleg(?:es?|ed|ing)|contend(?:s|ed|ing)?|conced(?:es?|ed|ing)|admit(?:s|ted|ting)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|vow(?:s|ed|ing)?|cit(?:es?|ed|ing)|maintain(?:s|ed|ing)|remark(?:s|ed|ing)?|lament(?:s|ed|ing)|complain(?:s|ed|ing)?|emphasi[sz](?:es?|ed|ing)|stress(?:es|ed|ing)|reiterat(?:es?|ed|ing)|suggest(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|predict(?:s|ed|ing)?|reveal(?:s|ed|ing)?)\b/i;

const cueText = (gold: GoldArticle, cue: readonly Stretch[]) =>
  cue.map(one => gold.text.slice(one.start, one.end)).join(' ');

/** M6, precision: share of the cues of our citations that overlap a cue of the annotation. */
export function cuePrecision(gold: GoldArticle, found: Found): Outcome {
  const cues = gold.attributions.flatMap(one => one.cue);
  const ours = found.citations.flatMap(one =>
    one.attribution.cue ? [{...one.attribution, cue: one.attribution.cue}] : [],
  );
  return asOutcome(
    ours.map(one => {
      const right = cues.some(cue => overlap(cue, one.cue));
      const words = gold.text.slice(one.cue.start, one.cue.end);
      return {right, kind: `${one.rule}: ${words.toLowerCase()}`, at: one.cue, note: `cue “${words}”`};
    }),
  );
}

function indirect(gold: GoldArticle, found: Found) {
  const ours = [...found.citations, ...found.quotes].flatMap(one =>
    one.attribution?.cue ? [{...one.attribution, cue: one.attribution.cue}] : [],
  );
  return gold.attributions
    .filter(one => one.type === 'indirect' && one.source.length > 0 && reporting.test(cueText(gold, one.cue)))
    .map(one => ({one, ours: ours.filter(our => one.cue.some(cue => overlap(cue, our.cue)))}));
}

/** M6, recall: share of the indirect statements with a reporting cue whose cue we found. */
export function cueRecall(gold: GoldArticle, found: Found): Outcome {
  return asOutcome(
    indirect(gold, found).map(({one, ours}) => ({
      right: ours.length > 0,
      kind: cueText(gold, one.cue).toLowerCase(),
      at: one.cue[0] ?? {start: 0, end: 0},
      note: `cue “${cueText(gold, one.cue)}” source “${cueText(gold, one.source)}”`,
    })),
  );
}

/** M6, source: where a cue was found, share of our mentions that overlap the source of the annotation. */
export function citationSources(gold: GoldArticle, found: Found): Outcome {
  return asOutcome(
    indirect(gold, found)
      .filter(({ours}) => ours.length > 0)
      .map(({one, ours}) => ({
        right: ours.some((our: FoundAttribution) => one.source.some(source => overlap(source, our.mention))),
        kind: `${ours[0]?.rule}: ${shape(cueText(gold, one.source))}`,
        at: one.cue[0] ?? {start: 0, end: 0},
        note: `gold “${cueText(gold, one.source)}” ours “${ours.map(our => gold.text.slice(our.mention.start, our.mention.end)).join(' | ')}”`,
      })),
  );
}

/** M7: what an outlet does where it is named; an outlet that was not seen is wrong. Only articles of our own have gold for it. */
export function outletRoles(gold: GoldArticle, found: Found): Outcome {
  return asOutcome(
    (gold.outlets ?? []).map(one => {
      const ours = found.outlets.find(our => overlap(our, one));
      return {
        right: ours?.role === one.role,
        kind: `${one.role}: ${ours?.role ?? 'not seen'}`,
        at: one,
        note: gold.text.slice(one.start, one.end),
      };
    }),
  );
}

/** The outlet that carried a quotation. Only articles of our own have gold for it. */
export function carriers(gold: GoldArticle, found: Found): Outcome {
  return asOutcome(
    paired(gold, found).flatMap(({gold: quote, ours}): Verdict[] => {
      const via = ours?.attribution?.via;
      if (!quote.via && !(via && gold.outlets)) return [];
      const words = quote.via?.replace(/^the /, '') ?? '';
      // The outlet may be listed under a longer name than the text gives it: AFP.
      const called = found.outlets.some(one => one.name === via && gold.text.slice(one.start, one.end).includes(words));
      const right = via !== undefined && words !== '' && (called || words.includes(via) || via.includes(words));
      return [
        {
          right,
          kind: quote.via ? (via ? 'another' : 'missed') : 'invented',
          at: quote,
          note: `gold “${quote.via}” ours “${via}”`,
        },
      ];
    }),
  );
}
