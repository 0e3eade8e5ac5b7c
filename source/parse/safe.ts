/** Text that may reach a terminal: cleaned by `safe`, and only by it. */
export type SafeText = string & {readonly safe: unique symbol};

const pictured = (control: string): string =>
  control === '\u007f' ? '\u2421' : String.fromCodePoint(0x2400 + (control.codePointAt(0) ?? 0));

/**
 * Replaces everything in `text` that a terminal could obey: controls become their pictures, the rest U+FFFD or nothing.
 * Line ends become `\n`; the result is NFC and well-formed.
 */
export function safe(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\u001b\[[\d;:]*m/g, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, pictured)
    .replace(/[\u0080-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '\ufffd')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/gu, '')
    .normalize('NFC');
}
