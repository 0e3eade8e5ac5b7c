/** How two accounts stand to each other: one is denied, one speaks against the other, or a first one gave way to a later. */
export type Contradiction = 'denied' | 'contrary' | 'revised';

const claims =
  'claims?|allegations?|accusations?|suggestions?|reports?|charges?|idea|notion|assertions?|findings?|accounts?|criticism|rumou?rs?|figures?';

/** “denied that”, “rejected the claim”, “called the report baseless”; not “was denied bail”, not “denied them a voice”, not “rejected the bill”. */
const denials: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:was|were|been|being|be|is|are|got)\\s)\\b(?:den(?:y|ies|ied|ying))\\b(?=[,.;]|\\s\\p{Ll}{2,}ing\\b|(?:\\s\\S+){0,4}?\\s(?:that|any|it|this|wrongdoing|involvement|responsibility|${claims})\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:reject|dismiss|disput|refut|rebut|disavow)(?:s|es|ed|ing|ted|ting)?\\b(?=(?:\\s\\S+){0,4}\\s(?:${claims})\\b)`,
    'u',
  ),
  /\b(?:calls?|called|calling)\b(?=[^.]{0,80}\b(?:false|untrue|baseless|fabricated|lies|a lie|nonsense|wrong|inaccurate|misleading|unfounded)\b)/u,
  /\b(?:disputes?|disputed|denial of|contradicted by)\b(?=\s+(?:that|the|this|those|his|her|their)\b)/u,
];

/** “contrary to”, “at odds with”, “despite claims that”. */
const contraries: readonly RegExp[] = [
  /\b(?:[Cc]ontrary to|[Ii]n contrast (?:to|with)|contradict(?:s|ed|ing)?|at odds with|inconsistent with|belie[sd])\b/u,
  /\b[Dd]espite (?:\S+ ){0,3}(?:claims?|reports?|assurances?|denials?|assertions?|insisting|saying)\b/u,
];

const tells =
  'said|says|saying|claimed|told|announced|insisted|maintained|stated|denied|estimated|described|thought|believed|put|counted';

/** “first said”, “had initially claimed”, “initial reports”; not “first reported”, which names who was first with the news. */
export const firstAccount = new RegExp(
  `\\b(?:initially|originally|at first|previously)\\b,? (?:\\S+ ){0,2}?(?:${tells}|reported)\\b|\\b(?:first|earlier) (?:had )?(?:${tells})\\b|\\b(?:${tells}|reported) (?:initially|originally|at first)\\b|\\b(?:[Ii]nitial|[Ee]arly|[Oo]riginal|[Ff]irst) (?:reports?|accounts?|claims?|counts?|statements?|estimates?|figures?)\\b|\\b(?:[Ii]nitially|[Oo]riginally|[Aa]t first),`,
  'u',
);

/** What tells that another account came after: “later”, “had since”, “it turned out”. */
export const laterAccount =
  /\b(?:[Ll]ater|(?:has|have|had) since|[Ss]ubsequently|[Ee]ventually|[Aa]fterwards?|turned out|revised|corrected|retracted|withdrew|walked back|[Hh]owever|[Bb]ut|[Ii]n fact|[Aa]ctually|[Nn]ow)\b/u;

/** The sign of a denial or a contrast in a sentence: where it stands and of which kind it is. */
export function signIn(
  sentence: string,
): {readonly kind: 'denied' | 'contrary'; readonly from: number; readonly to: number} | undefined {
  const find = (patterns: readonly RegExp[]): RegExpExecArray | undefined =>
    patterns.map(pattern => pattern.exec(sentence)).find(hit => hit !== null) ?? undefined;
  const denial = find(denials);
  const hit = denial ?? find(contraries);
  return hit && {kind: denial ? 'denied' : 'contrary', from: hit.index, to: hit.index + hit[0].length};
}
