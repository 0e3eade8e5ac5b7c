/** Scripts whose letters join or stack, where ZWJ and ZWNJ are spelling and not noise. */
const joining = [
  ...['Arab', 'Syrc', 'Mand', 'Mong', 'Nkoo', 'Phag', 'Adlm', 'Rohg', 'Sogd', 'Mani'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Newa', 'Tirh', 'Gran', 'Shrd'],
  ...['Khmr', 'Mymr', 'Tibt', 'Bali', 'Java', 'Sund', 'Cham', 'Lana', 'Cakm', 'Mtei', 'Lepc', 'Limb', 'Saur', 'Kthi'],
];
const joined = `[${joining.map(script => `\\p{Script=${script}}`).join('')}\\u064b-\\u0655\\u0670]`;

const pictured = (controls: string): string => {
  const code = controls.charCodeAt(0);
  return code === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + code);
};

/** One thing that is done to a text: what is looked for, and what stands in its place. */
type Step = readonly [RegExp, string | ((found: string) => string)];

/** What is made when it is first asked for: patterns on Unicode's classes take a millisecond or two of a start, and few texts need them. */
const whenAsked = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/**
 * How a text is cleaned, in this order. Every pattern looks at a bounded stretch or at a run of one class, so that any
 * text takes linear time.
 */
export const steps = whenAsked((): readonly Step[] => [
  [/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'],
  // Whole styles say nothing; whatever else begins with an escape is shown, so that nobody's words are swallowed.
  [/(?:\u001b\[|\u009b)[\d;:]*m/g, ''],
  [/([\u0000-\u0008\u000e-\u001f\u007f])\1*/g, pictured],
  // An override turns letters round: a reader should know. The other bidi controls are invisibles, and dropped with them.
  [/\u202d+/g, '[LRO]'],
  [/\u202e+/g, '[RLO]'],
  [/[\u0080-\u009f]|\p{Co}|\p{Noncharacter_Code_Point}/gu, '\ufffd'],
  // Soft hyphens, zero-width spaces, bidi marks, tags, variation selectors, fillers; then controls of annotations, Syriac, Egyptian.
  [/(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb\u070f]|[\u{13430}-\u{1343f}]/gu, ''],
  [new RegExp(`(?<!${joined})[\\u200c\\u200d]|[\\u200c\\u200d](?!${joined})`, 'gu'), ''],
]);

/** How many marks a letter can carry; Vietnamese needs two, Hebrew and Tibetan three or four. */
const mostMarks = 6;

/** What is done to a text in normal form: marks that are too many go, those without a letter get a circle to stand on. */
export const markSteps = whenAsked((): readonly Step[] => [
  [new RegExp(`(?<=[\\p{M}\\u200c\\u200d]{${mostMarks}})[\\p{M}\\u200c\\u200d]`, 'gu'), ''],
  [/(?<!\S)(?=\p{M})/gu, '\u25cc'],
  // The second and third letters of a Korean syllable take no room of their own: without a first they would join what is before.
  [/(?<![\u1100-\u11ff\ua960-\ua97f\uac00-\ud7a3\ud7b0-\ud7ff\u25cc])(?=[\u1160-\u11ff\ud7b0-\ud7ff])/g, '\u25cc'],
]);

/** A text after each of the steps in turn. */
export const after = (text: string, taken: readonly Step[]): string =>
  taken.reduce((cleaned, [pattern, by]) => {
    // Two calls, because TypeScript has no overload for both.
    return typeof by === 'string' ? cleaned.replace(pattern, by) : cleaned.replace(pattern, by);
  }, text);
