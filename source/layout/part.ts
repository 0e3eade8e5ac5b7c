/** The words of a text between two offsets, without the half of a character at their end. */
export function part(text: string, from: number, to: number): string {
  const last = text.charCodeAt(Math.min(to, text.length) - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(from, isHalf ? Math.min(to, text.length) - 1 : to);
}
