import type MarkdownIt from 'markdown-it';

type Library = InstanceType<typeof MarkdownIt>;
type Rule = Parameters<Library['inline']['ruler']['at']>[1];

/** How deep notes in notes go, and how many units all notes that never end may be looked through for in one text. */
const deepest = 3;
const mostLooked = 400_000;

/** What is kept of one text while it is read. */
type Work = {depth: number; looked: number};
const works = new WeakMap<object, Work>();

function workOf(env: object): Work {
  const work = works.get(env) ?? {depth: 0, looked: 0};
  works.set(env, work);
  return work;
}

/** A rule for `^[a note in its place]` with bounds: by itself it looks to the end of the paragraph for each note, and calls itself for each within. */
const bounded =
  (rule: Rule): Rule =>
  (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5e || state.src.charCodeAt(state.pos + 1) !== 0x5b) return false;
    const work = workOf(state.env);
    if (work.depth >= deepest || work.looked > mostLooked) return false;
    work.depth += 1;
    const isNote = rule(state, silent);
    work.depth -= 1;
    if (!isNote) work.looked += state.posMax - state.pos;
    return isNote;
  };

/** The longest name of a note, in units. */
const longestName = 1000;

/** A rule for `[^name]` that does not look for the end of a name to the end of the paragraph. */
const named =
  (rule: Rule): Rule =>
  (state, silent) =>
    state.src.startsWith('[^', state.pos) &&
    state.src.slice(state.pos, state.pos + longestName).includes(']') &&
    rule(state, silent);

/** Adds what reads footnotes, with bounds. */
export function withNotes(library: Library, footnotes: (library: Library) => void): void {
  const {ruler} = library.inline;
  const before = new Set(ruler.getRules(''));
  library.use(footnotes);
  const [inPlace, reference] = ruler.getRules('').filter(rule => !before.has(rule));
  if (inPlace) ruler.at('footnote_inline', bounded(inPlace));
  if (reference) ruler.at('footnote_ref', named(reference));
}
