// Asked only of signs beyond Latin-1: Unicode's classes take longer to make ready than an article takes to read, so each stands here once.
const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;
const letter = /^\p{L}/u;

type Sort = 'capital' | 'small' | 'letter' | 'digit';

function sortOfPlain(code: number): Sort | undefined {
  if (code > 0x60) return code < 0x7b ? 'small' : undefined;
  if (code > 0x40) return code < 0x5b ? 'capital' : undefined;
  return code > 0x2f && code < 0x3a ? 'digit' : undefined;
}

function sortOfWestern(code: number): Sort | undefined {
  if (code === 0xd7 || code === 0xf7) return undefined;
  if (code > 0xde || code === 0xb5) return 'small';
  if (code > 0xbf) return 'capital';
  return code === 0xaa || code === 0xba ? 'letter' : undefined;
}

function sortOfOther(sign: string): Sort | undefined {
  if (capital.test(sign)) return 'capital';
  if (small.test(sign)) return 'small';
  return letter.test(sign) ? 'letter' : undefined;
}

/** What a sign of a text is: the second half of a pair counts as the pair. */
function sortAt(text: string, at: number): Sort | undefined {
  const code = text.charCodeAt(at);
  if (code < 0x80) return sortOfPlain(code);
  if (code < 0x100) return sortOfWestern(code);
  // Quotation marks, dashes and the like, which English is full of.
  if (Number.isNaN(code) || (code > 0x1fff && code < 0x2070)) return undefined;
  return sortOfOther(text.slice(code > 0xdbff && code < 0xe000 ? Math.max(0, at - 1) : at, at + 2));
}

/** Whether a text has a capital letter at a place. */
export function isCapital(text: string, at = 0): boolean {
  return sortAt(text, at) === 'capital';
}

/** Whether a text has a letter at a place. */
export function isLetter(text: string, at = 0): boolean {
  const sort = sortAt(text, at);
  return sort !== undefined && sort !== 'digit';
}

/** Whether a text has a small letter at a place. */
export function isSmall(text: string, at = 0): boolean {
  return sortAt(text, at) === 'small';
}

/** Whether a text has any letter. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(text, at)) return true;
  return false;
}

/** Whether the first letter of a text is a capital, whatever stands before it. */
export function isCapitalised(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLetter(text, at)) return isCapital(text, at);
  return false;
}

/** Whether a text begins as a sentence does: its first letter is a capital, unless a digit comes before. */
export function beginsSentence(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const sort = sortAt(text, at);
    if (sort) return sort === 'capital' || sort === 'digit';
  }
  return false;
}

/** Whether a text is an abbreviation of two to six capitals, with full stops or without. */
export function isAcronym(text: string): boolean {
  const letters = text.replaceAll('.', '');
  return isAllCapitals(letters, 2) && letters.length < 7 && !text.startsWith('.') && !text.includes('..');
}

/** A text from its first to its last letter or digit. */
export function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !sortAt(text, from)) from++;
  while (from < to && !sortAt(text, to - 1)) to--;
  return text.slice(from, to);
}

/** Whether a text is written like a name: a capital, and small letters behind it. */
export function isNameLike(text: string): boolean {
  for (let at = 1; at < text.length; at++) if (!isSmall(text, at)) return false;
  return text.length > 1 && isCapital(text);
}

/** Whether a text is nothing but capitals, at least `least` of them. */
export function isAllCapitals(text: string, least: number): boolean {
  for (let at = 0; at < text.length; at++) if (!isCapital(text, at)) return false;
  return text.length >= least;
}
