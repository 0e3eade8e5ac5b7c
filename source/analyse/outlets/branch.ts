import {listOf} from '../word-set.ts';
import type {Listed} from './table.ts';

const chains = new Set(
  listOf(
    'CNN|BBC|Sky News|Al Jazeera|DW|Deutsche Welle|RT|France 24|VOA|Voice of America|NHK|Euronews|Bloomberg|CNBC|Fox News|RFE/RL|Radio Free Europe|Forbes|Newsweek|HuffPost|BuzzFeed|Independent|Asharq|Al Arabiya|CGTN|TRT|HBO|MTV|NDTV|Mediapart|Politico|POLITICO',
  ).split('|'),
);
const branches = new Set(
  listOf(
    'Chile|Brasil|Brazil|México|Mexico|Argentina|Colombia|Perú|Español|Mundo|Persian|Farsi|Arabic|Arabia|English|Turkish|Türk|Türkçe|Turk|Urdu|Hindi|Bengali|Russian|Russia|Ukrainian|Africa|Afrique|Swahili|Somali|Hausa|Asia|Europe|India|Indonesia|Philippines|Japan|China|Chinese|Korea|Iran|Iraq|Afghanistan|Pakistan|Greece|Portugal|Prima|Scotland|Wales|World|International|Balkans|Middle East|Network',
  ).split('|'),
);

function branchIn(after: string): string | undefined {
  const word = /^ (Middle East\b|[A-Za-z\u00c0-\u024f\d]+)/.exec(after);
  return word && branches.has(word[1] ?? '') ? word[0] : undefined;
}

/** “CNN Chile”, “BBC Persian”: an outlet of its own, called by the name of a greater one and a place or language. */
export function branchOf(one: Listed, after: string): Listed {
  const branch = chains.has(one.written) ? branchIn(after) : undefined;
  return branch === undefined
    ? one
    : {written: `${one.written}${branch}`, name: `${one.name}${branch}`, certainty: 'sure'};
}
