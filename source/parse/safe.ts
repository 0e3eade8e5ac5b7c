import {after, markSteps, steps} from './safe-steps.ts';

/** Text that may reach a terminal: cleaned by `safe`, and only by it. */
export type SafeText = string & {readonly safe: unique symbol};

const isSafe = (text: string): text is SafeText => typeof text === 'string';

/**
 * Anything but letters, signs and spaces that need no cleaning in any company: no marks, no joiners, nothing beyond the
 * first plane. Almost every text passes here.
 */
const odd =
  /[^\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u05d0-\u05ea\u0620-\u064a\u0660-\u066f\u1e00-\u1fff\u2010-\u2027\u202f-\u205f\u2070-\u20c0\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u3163\u3165-\u319f\u3200-\ua48c\uac00-\ud7a3\uff01-\uff9f\ufffd]/;

const beyondAscii = /[^\t\n\x20-\x7e]/;
const joiner = /[\u200c\u200d]/;

function cleaned(text: string): string {
  const once = after(after(text, steps()).normalize('NFC'), markSteps());
  // Only a joiner can lose its neighbours when it was looked at already; a letter carries six marks, so this ends soon.
  return joiner.test(once) && once !== text ? cleaned(once) : once;
}

function normal(text: string): string {
  if (!beyondAscii.test(text)) return text;
  const wellFormed = text.toWellFormed();
  return odd.test(wellFormed) ? cleaned(wellFormed) : wellFormed.normalize('NFC');
}

/**
 * Replaces everything in `text` that a terminal could obey or that could deceive: controls become their pictures, C1
 * controls, private use and nonchars U+FFFD, overrides `[RLO]`; styles and invisibles are dropped. Line ends become `\n`;
 * the result is NFC and well-formed, cleaning it again changes nothing, and no letter, digit or sign is lost.
 */
export function safe(text: string): SafeText {
  const result = normal(text);
  if (!isSafe(result)) throw new TypeError('A text is expected.');
  return result;
}

/** Cleans what is shown on one line: titles, names, addresses, messages. */
export function safeLine(text: string): SafeText {
  // Cleaned once more, because a mark may stand after a space that was dropped.
  return safe(safe(text).replace(/\s+/g, ' ').trim());
}

/** Cleans an address, which keeps its spaces: the name under which an article is shown and remembered. */
export function safeAddress(address: string): SafeText {
  return safe(safe(address).replace(/[\t\n]/g, ' '));
}
