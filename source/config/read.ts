import {parseDocument} from 'yaml';
import {type Checked, check, noConfig, type Tables} from './check.ts';

/** What a document holds; undefined when it refers to itself more often than settings would. */
function heldBy(document: ReturnType<typeof parseDocument>): {readonly value: unknown} | undefined {
  try {
    return {value: document.toJS({maxAliasCount: 10}) ?? undefined};
  } catch {
    return undefined;
  }
}

/** The settings that a text holds; with an error in its YAML there are none, and one sentence says where it is. */
export function parseConfig(text: string, tables: Tables): Checked {
  const document = parseDocument(text.replace(/^\ufeff/, ''), {prettyErrors: true, logLevel: 'silent'});
  const [error] = document.errors;
  if (!error) {
    const held = heldBy(document);
    return held ? check(held.value, tables) : {config: noConfig, problems: ['it refers to itself too often.']};
  }
  const line = error.linePos?.[0].line;
  const isDeep = /call stack/.test(error.message);
  const words = isDeep ? 'it is nested too deep' : (error.message.split(/ at line|\n/)[0] ?? '').trim();
  return {config: noConfig, problems: [`line ${line ?? 1} cannot be read: ${words}.`]};
}
