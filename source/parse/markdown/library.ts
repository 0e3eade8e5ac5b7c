import MarkdownIt, {type StateBlock} from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import {withNotes} from './notes-in-place.ts';

/** From this depth on, lines are paragraphs as they stand: markdown-it would leave them out. */
const deepest = 80;

/** Markdown that is nested beyond all sense is shown with its marks rather than dropped. */
function deep(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  if (state.level < deepest) return false;
  if (silent) return true;
  state.push('paragraph_open', 'p', 1);
  const token = state.push('inline', '', 0);
  token.content = state.getLines(line, line + 1, state.blkIndent, false).trim();
  state.push('paragraph_close', 'p', -1);
  state.line = line + 1;
  return true;
}

type Library = InstanceType<typeof MarkdownIt>;

function makeMarkdown(): Library {
  const made = new MarkdownIt({html: true});
  made.block.ruler.before('table', 'deep', deep);
  return made;
}

function makeRawHtml(): Library {
  const made = new MarkdownIt('zero', {html: true});
  made.inline.ruler.enable(['html_inline', 'entity']);
  return made;
}

let hasNotes = false;
let ofMarkdown: Library | undefined;
let ofRawHtml: Library | undefined;

/** CommonMark with tables and strikethrough, and with footnotes after `prepareFor`; made when it is first asked for, which plain text never does. */
export function markdown(): Library {
  ofMarkdown ??= makeMarkdown();
  return ofMarkdown;
}

/** Gets ready for a text: how footnotes are read is loaded with the first that may have one, and changes nothing for others. */
export function prepareFor(text: string): void {
  if (hasNotes || !(text.includes('[^') || text.includes('^['))) return;
  hasNotes = true;
  withNotes(markdown(), footnotes);
}

/** Raw HTML as its tags and the text between them; made when it is first asked for. */
export function rawHtml(): Library {
  ofRawHtml ??= makeRawHtml();
  return ofRawHtml;
}
