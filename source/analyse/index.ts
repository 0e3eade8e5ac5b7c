import type {Article, Attribution, Citation, Document, Quote, Source} from '../model.ts';
import {attributed, type Found} from './attribution/attribute.ts';
import {findSpeakers} from './attribution/speakers.ts';
import {findStatements, type Statement} from './citations/find.ts';
import {findOutlets} from './outlets/find.ts';
import {castOf} from './people/cast.ts';
import type {Known, Who} from './people/resolve.ts';
import {findQuotations, type Quotation} from './quotations/find.ts';
import {type Reading, readGrammar} from './reading.ts';
import {findSections} from './sections.ts';
import {addOutlets, addPlaces, SourceList} from './sources.ts';

type Keyed = Found & {readonly key: string; readonly carriers: readonly string[]};

/** A source who speaks on in the paragraph is still carried by the outlet that carried the words before. */
function inherited(found: readonly {readonly paragraph: number; readonly found: Found}[]): Found[] {
  let last: {readonly paragraph: number; readonly found: Found} | undefined;
  return found.map(({paragraph, found: one}) => {
    const goesOn = last && last.paragraph === paragraph && last.found.who.name === one.who.name && one.via.length === 0;
    const kept = goesOn && last ? {...one, via: last.found.via} : one;
    last = {paragraph, found: kept};
    return kept;
  });
}

function keyed(list: SourceList, found: Found): Keyed {
  const add = (who: Who) => list.add(who, found.mention);
  return {
    ...found,
    key: add(found.who),
    carriers: found.via.map(who => `publication ${who.name.toLowerCase().replace(/^the /, '')}`),
  };
}

function finished(
  {mention, cue, rule, key, carriers}: Keyed,
  byKey: ReadonlyMap<string, Source>,
): Attribution | undefined {
  const source = byKey.get(key);
  const chain = carriers.flatMap(one => byKey.get(one) ?? []);
  const via = chain[0];
  return (
    source && {
      source,
      mention,
      ...(cue && {cue}),
      ...(via && {via}),
      ...(chain.length > 1 && {chain}),
      rule,
      confidence: 1,
    }
  );
}

function statementsOf(
  reading: Reading,
  known: Known,
): {readonly statement: Statement; readonly paragraph: number; readonly found: Found}[] {
  return findStatements(reading).flatMap(statement => {
    const found = attributed(known, statement.sentence, {
      subject: statement.clause.subject,
      clause: statement.clause,
      rule: statement.rule,
    });
    return found ? [{statement, paragraph: statement.sentence.paragraph, found}] : [];
  });
}

function quoteOf(quotation: Quotation, attribution: Attribution | undefined, text: string): Quote {
  const {from, to} = quotation;
  const direct = /^[\p{Lu}\d…]/u.test(text.slice(from, from + 2));
  return {from, to, direct, kind: attribution || direct ? 'speech' : 'phrase', ...(attribution && {attribution})};
}

/** A document becomes an article: what was found in it stands beside it. */
export function analyse(document: Document): Article {
  const quotations = findQuotations(document);
  const outlets = findOutlets(document);
  const reading = readGrammar(document, quotations);
  const cast = castOf(reading, outlets);
  const known: Known = {text: document.text, cast, outlets};
  const list = new SourceList();
  const speakers = findSpeakers(reading, quotations);
  const spoken = quotations.map((_, index) => {
    const proposal = speakers.get(index);
    const found = proposal && attributed(known, proposal.sentence, proposal);
    return found && keyed(list, found);
  });
  const made = statementsOf(reading, known);
  const statements = inherited(made).map(found => keyed(list, found));
  addOutlets(list, outlets);
  addPlaces(list, cast, new Set([...spoken, ...statements].flatMap(one => (one ? [one.who.name] : []))));
  const {sources, byKey} = list.done();
  const quotes = quotations.map((quotation, index) => {
    const one = spoken[index];
    return quoteOf(quotation, one && finished(one, byKey), document.text);
  });
  const citations = made.flatMap(({statement: {from, to}}, index): Citation[] => {
    const one = statements[index];
    const attribution = one && finished(one, byKey);
    return attribution ? [{from, to, attribution}] : [];
  });
  return {
    ...document,
    sections: findSections(document),
    sources,
    quotes,
    citations: citations.sort((a, b) => a.from - b.from),
  };
}
