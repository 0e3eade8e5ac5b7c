import {type Facts, metaValue} from './facts.ts';
import {resolved, stringOf, typesOf} from './json-ld.ts';
import {plain} from './plain.ts';

/** For the page that names its outlet: `og:site_name`, or the publisher of the article. */
export function publicationOf(facts: Facts): string | undefined {
  const publishers = facts.articles.map(article => stringOf(resolved(article.publisher, facts.things)?.name));
  const sites = facts.things.filter(thing => typesOf(thing).includes('WebSite')).map(thing => stringOf(thing.name));
  const found = [metaValue(facts, 'og:site_name', 'application-name'), ...publishers, ...sites].find(
    name => name !== undefined && !/^https?:/.test(name),
  );
  return found === undefined ? undefined : plain(found);
}
