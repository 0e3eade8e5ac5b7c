/** Makes a pattern that is written as between slashes, with parts that several share: `shape('g')` and a template. */
export const shape =
  (flags = '') =>
  (parts: TemplateStringsArray, ...shared: readonly string[]): RegExp =>
    new RegExp(String.raw(parts, ...shared), flags);

/** Letters as most outlets and names are written with, for a class of signs: Unicode's classes take longer to make ready than an article takes to read. */
export const western = String.raw`A-Za-z\u00c0-\u024f`;

/** A capital letter of these. */
export const westernCapital = String.raw`[A-Z\u00c0-\u00de\u0100-\u024f]`;
