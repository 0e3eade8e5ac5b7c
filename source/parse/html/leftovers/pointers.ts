import type {Line, Lines} from '../lines.ts';

const points =
  /^\W*(?:related|don[’']t miss|recommended)(?: (?:articles?|stories|story|reading|posts?|coverage))?\s*[:|»>–—]/i;
const longest = 30;

/** For the page that points to others between its paragraphs: “Related: Who pays for the bridge”, most of it a link. */
export function* pointers({all}: Lines): Iterable<Line> {
  for (const line of all)
    if (
      line.words <= longest &&
      (line.linked * 2 >= line.words || (line.bold && line.linked > 0)) &&
      points.test(line.text)
    )
      yield line;
}
