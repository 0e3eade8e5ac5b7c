/**
 * `npm run extract-score -- FOLDER [--half a|b] [--worst 20] [--page ID] [--misses title|author|date|with|without]`
 *
 * FOLDER holds saved pages, `html/ID.html.gz`, and `truth.jsonl`, what people found in them. The rules are WCXB's: words are
 * `[\p{L}\p{N}_]+` in lower case, as multisets; F1 per page, then the mean over pages. What counts as main text of ours is every
 * block after the head: the title as heading, the dateline (date and byline) are left out, as the truth leaves them out; the
 * summary counts, because the truth counts a standfirst that the page shows; markers of numbered lists count as shown.
 * Snippets (`with`, `without`) and titles are compared after NFKC with everything but letters and digits squeezed out.
 *
 * The pages are split by a hash of their number into two halves, `a` to work with and `b` to check with.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {errorsOf, missesOf} from './extract-score/errors.ts';
import {readPages} from './extract-score/pages.ts';
import {report} from './extract-score/report.ts';
import {halfOf, type Score, scoreOf} from './extract-score/scoring.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    half: {type: 'string'},
    worst: {type: 'string'},
    page: {type: 'string'},
    misses: {type: 'string'},
  },
});

const [folder] = positionals;
if (!folder || !existsSync(join(folder, 'truth.jsonl'))) {
  console.error('Usage: npm run extract-score -- FOLDER, with html/*.html.gz and truth.jsonl in it');
  process.exit(2);
}
const pages = readPages(folder)
  .filter(page => !values.half || halfOf(page.truth.id) === values.half)
  .filter(page => !values.page || page.truth.id === values.page);
// The first pages warm the machine up, so that the times are those of a program that runs, not of a compiler.
for (const page of pages.slice(0, 20)) await scoreOf(page);
const scores: Score[] = [];
for (const page of pages) scores.push(await scoreOf(page));
console.log(report(scores));
if (values.misses) console.log(missesOf(scores, values.misses));
if (values.worst || values.page) console.log(errorsOf(scores, Number(values.worst ?? 1), values.page !== undefined));
