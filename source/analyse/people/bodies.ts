import {isAcronym} from '../letters.ts';
import {wordSet} from '../word-set.ts';
import type {Member} from './cast.ts';
import {placeBefore} from './groups.ts';
import {firmNames, isBodyName, isBodyNoun, isNobodyName, isPlaceName, officeNames} from './kinds.ts';

const firms = wordSet(
  'company firm airline carrier retailer startup chain bank lender insurer manufacturer supplier club group union charity',
);
const offices = wordSet('agency watchdog regulator');
const beside = /(?:-based|-owned|ish|[ae]n|ese)$/;

/** As many places are looked at when a body is taken up again, and as many characters. */
const remembered = 30;
const reach = 5000;

/** Whether a noun may mean a body: “the ministry” one that is called so, “the company” any that is not called like an office. */
function isMeant(noun: string, {name, places}: Member): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (offices.has(noun)) return officeNames.has(last);
  if (!firms.has(noun)) return last.toLowerCase() === noun;
  return firmNames.has(last) || (isAcronym(last) && places.length > 1) || !isBodyName(last);
}

const isBody = ({kind, name, places}: Member) =>
  kind === 'organisation' && !isPlaceName(name) && !isNobodyName(name.split(' ')) && !places.every(one => one.located);

/**
 * What “the company”, “the Danish firm” and “the ministry” mean at a place: of the bodies named before, the one named most, or else last, unless
 * another was brought in by that noun since.
 */
export function bodiesOf(
  members: readonly Member[],
  text: string,
): (words: readonly string[], at: number) => Member | undefined {
  const named = members
    .filter(isBody)
    .flatMap(member => member.places.map(place => ({...place, member})))
    .sort((one, other) => one.from - other.from);
  const order = new Map(named.map(({from}, index) => [from, index + 1]));
  return (words, at) => {
    const noun = words.at(-1) ?? '';
    if (!firms.has(noun) && !offices.has(noun) && !isBodyNoun(noun)) return undefined;
    if (!words.slice(0, -1).every(word => beside.test(word))) return undefined;
    const end = order.get(placeBefore(named, at)) ?? 0;
    const near = named
      .slice(Math.max(0, end - remembered), end)
      .filter(one => at - one.from < reach && isMeant(noun, one.member));
    const times = ({member}: (typeof near)[number]) => near.filter(one => one.member === member).length;
    const best = near.reduceRight<(typeof near)[number] | undefined>(
      (most, one) => (most && times(most) >= times(one) ? most : one),
      undefined,
    );
    const other =
      best && new RegExp(`\\b(?:an?|another) (?:[\\w-]+ ){0,3}${noun}\\b`, 'i').test(text.slice(best.to, at));
    return other ? undefined : best?.member;
  };
}
