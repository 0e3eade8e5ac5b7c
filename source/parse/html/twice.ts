/** What windows-1252 has at 0x80 to 0x9F, as bytes. */
const western = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, index) => [
    character,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index] ?? 0,
  ]),
);

const tail = '[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const sequence = new RegExp(`[\u00c2-\u00df]${tail}|[\u00e0-\u00ef]${tail}{2}|[\u00f0-\u00f4]${tail}{3}`, 'g');
/** A quotation mark or dash that went through it: `â€™`. No language has it. */
const sign = /â[\u0080€][\u0080-\u00bf“”˜™š›œž]/g;

/** A page with fewer signs is believed. */
const enough = 3;

function mended(letters: string): string {
  const bytes = [...letters].map(letter => western.get(letter) ?? letter.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(new Uint8Array(bytes));
  } catch {
    return letters;
  }
}

/** For the page whose text was encoded twice on its way: `donâ€™t` is “don’t” again. */
export function decodedOnce(html: string): string {
  let signs = 0;
  for (const _ of html.matchAll(sign)) if (++signs >= enough) return html.replace(sequence, mended);
  return html;
}
