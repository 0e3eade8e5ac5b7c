/**
 * A strict parser of what was written to a terminal, unit by unit and written apart from the gate's own grammar, so that a
 * mistake in one is seen by the other. `reader`: the full screen reader's; `print`: colours alone; `plain`, `list`: no sequence at all.
 */
export type Way = 'reader' | 'print' | 'plain' | 'list';

/** What stands at a place: where it ends, and what is wrong with it. */
type Taken = {readonly end: number; readonly problem?: string | undefined};

const modes = new Set(['?7', '?25', '?1000', '?1002', '?1006', '?1049', '?2004', '?2026']);
const color = /^(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|39|49|[34]8;5;\d{1,3}|[34]8;2;\d{1,3};\d{1,3};\d{1,3})(?:;|$)/;
const manner = /^(?:0|1|2|3|4|7|9|22|23|24|27|29)(?:;|$)/;

function isStyle(parameters: string): boolean {
  for (let rest = parameters; rest !== ''; ) {
    const found = color.exec(rest) ?? manner.exec(rest);
    if (!found) return false;
    rest = rest.slice(found[0].length);
  }
  return true;
}

function isAllowed(body: string, final: string): boolean {
  if (final === 'h' || final === 'l') return modes.has(body);
  return 'ABCDGHdJKLMSTr'.includes(final) && /^\d{0,4}(?:;\d{0,4})?$/.test(body);
}

function control(text: string, at: number, way: Way): Taken {
  let end = at + 2;
  while (end < text.length && text.charCodeAt(end) < 0x40) end += 1;
  const body = text.slice(at + 2, end);
  const final = text[end] ?? '';
  const isFine = final === 'm' ? isStyle(body) : way === 'reader' && final !== '' && isAllowed(body, final);
  return {end: end + 1, problem: isFine ? undefined : `CSI ${JSON.stringify((body + final).slice(0, 40))}`};
}

function command(text: string, at: number, way: Way): Taken {
  const end = text.indexOf('\x1b\\', at);
  const body = text.slice(at + 2, end === -1 ? at + 60 : end);
  const isLink = way === 'reader' && /^8;;(?:(?:https?:\/\/|mailto:)[!-~]+)?$/.test(body);
  return end !== -1 && isLink ? {end: end + 2} : {end: at + 2, problem: `OSC ${JSON.stringify(body.slice(0, 40))}`};
}

const foreign =
  /[\p{Cc}\p{Co}\p{Cs}\p{Bidi_Control}\u2028\u2029]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}|\p{Noncharacter_Code_Point}/u;
const controls: Readonly<Record<Way, string>> = {reader: '\r\n', print: '\n', plain: '\n', list: '\n\t'};

function character(text: string, at: number, way: Way): Taken {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const isFine = !foreign.test(found) || controls[way].includes(found);
  const code = (found.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return {end: at + found.length, problem: isFine ? undefined : `U+${code}`};
}

function take(text: string, at: number, way: Way): Taken {
  if (text[at] !== '\x1b' || way === 'plain' || way === 'list') return character(text, at, way);
  if (text[at + 1] === '[') return control(text, at, way);
  return text[at + 1] === ']' ? command(text, at, way) : {end: at + 1, problem: `ESC ${JSON.stringify(text[at + 1])}`};
}

/** What the reader asks at its start, once: the background, and what kind of terminal it is. */
const questions = '\x1b]11;?\x1b\\\x1b[c';

/** How the mouse is taken, at the start, and given back, at the end; never in between. */
const mouse = {take: '\x1b[?1000h\x1b[?1006h', give: '\x1b[?1006l\x1b[?1000l'};

/** What is wrong with `text`, in words. */
export function problemsIn(text: string, way: Way): readonly string[] {
  const told = way === 'reader' ? text.replace(questions, '').replace(mouse.take, '').replace(mouse.give, '') : text;
  const problems = new Set<string>();
  for (let at = 0; at < told.length; ) {
    const {end, problem} = take(told, at, way);
    if (problem) problems.add(problem);
    at = end;
  }
  return [...problems];
}
