const doubling = /[^aeiou][aeiou][bdgmnprt]$/;
const single = /(?:e[lnrt]|o[mnpr]|it|ain)$/;
const double = /(?:refer|admit|commit|submit|compel|occur)$/;

/** A verb as it stands before -ed and -ing: run, runn. */
function stemOf(lemma: string): string {
  // Most verbs are told by their last letter.
  const short =
    'bdgmnprt'.includes(lemma.slice(-1)) &&
    doubling.test(lemma) &&
    (lemma.length < 5 || double.test(lemma) || !single.test(lemma));
  return short ? lemma + lemma.slice(-1) : lemma;
}

/** The forms of a verb in -s, -ed and -ing, as they are if it is regular. */
export function regularForms(lemma: string): readonly [string, string, string] {
  if (lemma.endsWith('e')) {
    const stem = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : /[eoy]e$/.test(lemma) ? lemma : lemma.slice(0, -1);
    return [`${lemma}s`, `${lemma}d`, `${stem}ing`];
  }
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = stemOf(lemma);
  return [`${lemma}${/(?:[sxzo]|[sc]h)$/.test(lemma) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
}
