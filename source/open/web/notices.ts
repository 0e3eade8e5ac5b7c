import {sizeInWords} from '../bytes.ts';

/** What the addresses on the way to a page are worth telling: where it went, and where protection ended. */
export function noticesOfWay(hops: readonly URL[]): readonly string[] {
  const [first, last] = [hops[0], hops.at(-1)];
  if (!first || !last) return [];
  const essence = ({host, pathname, search}: URL) =>
    `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
  const isOpened = hops.some((hop, index) => hop.protocol === 'http:' && hops[index - 1]?.protocol === 'https:');
  return [
    ...(essence(first) === essence(last) ? [] : [`${first.host} led on to “${last.href}”.`]),
    ...(isOpened
      ? [`${last.host} was reached over an unprotected connection: others can read it, and change it.`]
      : []),
  ];
}

/** What to tell of a page whose end is missing. */
export const noticeOfCut = (host: string, bytes: number, seconds?: number): string =>
  seconds === undefined
    ? `${host} broke off after ${sizeInWords(bytes)}: the end is missing.`
    : `${host} had sent only ${sizeInWords(bytes)} within ${seconds} s: the end is missing.`;

const units: readonly (readonly [string, number])[] = [
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
];

/** How long ago something was, as people say it: “3 days ago”. */
export function agoInWords(date: Date, now = new Date()): string {
  const passed = now.getTime() - date.getTime();
  const [unit, length] = units.find(([, size]) => passed >= size) ?? ['moment', Number.POSITIVE_INFINITY];
  const count = Math.max(1, Math.floor(passed / length));
  return unit === 'moment' ? 'a moment ago' : `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
