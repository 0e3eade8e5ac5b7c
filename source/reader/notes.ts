import {cells, type Line, speakersOf, touching, truncate} from '../layout/index.ts';
import type {Article, Attribution, Citation, Piece, Quote, Role} from '../model.ts';

/** A row in the margin, and the quotation or statement that it is about. */
export type Beside = {readonly pieces: readonly Piece[]; readonly about?: Quote | Citation};

/** A note in the margin: the offset that it stands beside, and its one or two rows. */
type Note = {readonly at: number; readonly rows: readonly (readonly Piece[])[]; readonly about?: Quote | Citation};

function noteOf(article: Article, at: number, {source, via}: Attribution, columns: number): Note {
  const speaker = speakersOf(article).get(source);
  const roles: readonly Role[] = speaker ? ['note', speaker] : ['note'];
  const name: Piece = {text: truncate(source.name, columns), roles};
  if (!via || via === source) return {at, rows: [[name]]};
  const carried = `via ${via.name}`;
  if (cells(source.name) + 2 + cells(carried) <= columns)
    return {at, rows: [[name, {text: `, ${carried}`, roles: ['note-faint']}]]};
  return {at, rows: [[name], [{text: truncate(`  ${carried}`, columns), roles: ['note-faint']}]]};
}

/** Who is quoted in a block and which outlets it rests on, each once, in order. */
function notesIn(article: Article, index: number, columns: number): readonly Note[] {
  const block = article.blocks[index];
  // On a page that compares, the name stands behind the words.
  if (!block || block.kind === 'heading' || article.compares) return [];
  const findings = [
    ...touching(article.quotes, block, longestOf(article)),
    ...touching(article.citations, block, longestOf(article)),
  ]
    .flatMap(about => {
      const {from, attribution} = about;
      return attribution ? [{at: Math.max(from, block.from), attribution, about}] : [];
    })
    .sort((one, other) => one.at - other.at);
  const seen = new Set<string>();
  return findings.flatMap(({at, attribution, about}) => {
    const key = `${attribution.source.id} ${attribution.via?.id ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{...noteOf(article, at, attribution, columns), about}];
  });
}

const longest = new WeakMap<Article, number>();

function longestOf(article: Article): number {
  const known = longest.get(article);
  if (known !== undefined) return known;
  const made = [...article.quotes, ...article.citations].reduce((most, {from, to}) => Math.max(most, to - from), 0);
  longest.set(article, made);
  return made;
}

const notedLines = new WeakMap<readonly Line[], Map<string, ReadonlyMap<Line, Beside>>>();

/**
 * The notes of a block by the line that each row of them stands beside: at the words that they are for, or below the note before.
 * A block that has more notes than lines says so in its last one.
 */
export function notesBeside(article: Article, lines: readonly Line[], columns: number): ReadonlyMap<Line, Beside> {
  const known = notedLines.get(lines) ?? new Map<string, ReadonlyMap<Line, Beside>>();
  notedLines.set(lines, known);
  const found = known.get(`${columns}`);
  if (found) return found;
  const made = placed(lines, notesIn(article, lines.at(-1)?.block ?? 0, columns));
  known.set(`${columns}`, made);
  return made;
}

const nothing: ReadonlyMap<Line, Beside> = new Map();

function placed(lines: readonly Line[], notes: readonly Note[]): ReadonlyMap<Line, Beside> {
  if (notes.length === 0) return nothing;
  const beside = new Map<Line, Beside>();
  let next = lines.findIndex(line => line.parts.length > 0);
  for (const [index, {at, rows, about}] of notes.entries()) {
    const own = lines.findLastIndex(line => line.parts.length > 0 && line.from <= at);
    let row = Math.max(next, own);
    if (row + rows.length > lines.length) {
      const last = lines.at(-1);
      if (last) beside.set(last, {pieces: [{text: `and ${notes.length - index} more`, roles: ['note-faint']}]});
      break;
    }
    for (const pieces of rows) {
      const line = lines[row];
      if (line) beside.set(line, {pieces, ...(about && {about})});
      row += 1;
    }
    next = row;
  }
  return beside;
}
