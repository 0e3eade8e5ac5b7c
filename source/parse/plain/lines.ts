/** A line that is not empty: its words, how far it is indented, and how many columns it takes up to its end. */
export type Line = {readonly text: string; readonly indent: number; readonly columns: number};

/** Lines without an empty one between them, and where the text goes on after them. */
export type Chunk = {readonly lines: readonly Line[]; readonly end: number};

/** A chunk with more lines than this is taken for several. */
const mostLines = 500;

const tab = 8;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g;

/** The foot and the head of a printed page, as in RFCs: they stand between the lines of a paragraph. */
const pageFoot = /\[Page \d+\]$/;
const pageHead = /^RFC \d+ {2,}.* {2,}.*\d{4}$/;

function expanded(raw: string): string {
  let out = '';
  raw.split('\t').forEach((stretch, index) => {
    out += index === 0 ? stretch : ' '.repeat(tab - (out.length % tab)) + stretch;
  });
  return out;
}

function lineOf(raw: string): Line | undefined {
  const whole = (raw.includes('\t') ? expanded(raw) : raw).trimEnd();
  const text = whole.trimStart();
  if (text === '' || (text.endsWith(']') && pageFoot.test(text)) || (text.startsWith('RFC ') && pageHead.test(text)))
    return undefined;
  const indent = whole.length - text.length;
  const ascii = /^[\x20-\x7e]*$/.test(text);
  return {text, indent, columns: indent + text.length + (ascii ? 0 : (text.match(wide)?.length ?? 0))};
}

/** The chunks of a text. */
export function* chunksOf(text: string): Generator<Chunk> {
  let lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const to = newline === -1 ? text.length : newline;
    const line = lineOf(text.slice(at, to));
    if (line) lines.push(line);
    at = to + 1;
    if (lines.length > 0 && (!line || lines.length === mostLines)) {
      yield {lines, end: at};
      lines = [];
    }
  }
  if (lines.length > 0) yield {lines, end: text.length};
}
