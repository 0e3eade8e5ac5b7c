import type {Document} from '../model.ts';
import {wordSet} from './word-set.ts';

const english = wordSet(
  'the of and to that was were with from they said has have had his her their this which would not but are been who after about',
);
// Words that English does not use: French, Spanish, Portuguese, Italian, German, Dutch, the Nordic languages, Polish, Turkish, Indonesian.
const others = wordSet(
  'le les des une est dans qui sur avec aux ces sont leur el los las del por para como más según está uma não pelo dos são il della gli che nel è sono der das und ist nicht von mit auf für dem den sich auch wird het een van niet voor zijn dat och att det som på är og ikke til av się nie jest przez oraz ve bir için olarak yang dan untuk dari dengan',
);

// Letters and marks of all scripts, and those of Latin, by their blocks: the classes of Unicode take longer to make ready than an article takes to read.
const word =
  /[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3005-\u3007\u3041-\ufdff\ufe70-\ufefe\uff66-\uffdc]+/g;
const latinLetter = /^[a-z\u00aa\u00ba\u00df-\u024f\u1e00-\u1eff]/;

const sampled = 6000;

/** Whether a text is in English: as it says of itself, or else by its small words; a text too short to tell counts as English. */
export function isEnglish({language, text}: Pick<Document, 'language' | 'text'>): boolean {
  if (language) return /^en\b/i.test(language);
  const words = text.slice(0, sampled).toLowerCase().match(word) ?? [];
  const foreign = words.filter(word => others.has(word)).length;
  const own = words.filter(word => english.has(word)).length;
  const latin = words.filter(word => latinLetter.test(word)).length;
  return latin * 2 >= words.length && foreign <= own;
}
