/** The name that a heading has in links to it, as on GitHub: “A second count” is `a-second-count`. */
export function slugOf(heading: string): string {
  const name = heading.trim().toLowerCase();
  // Unicode's tables take a millisecond of a start, and most headings are plain.
  const sign = /[^\x00-\x7f]/.test(name) ? /[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu : /[^\w\s-]/g;
  return name.replace(sign, '').replace(/\s/g, '-');
}

/** Names headings in turn: the second of a name gets `-1`. */
export class Slugs {
  readonly #taken = new Map<string, number>();

  next(heading: string): string {
    const slug = slugOf(heading);
    const count = this.#taken.get(slug) ?? 0;
    this.#taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}
