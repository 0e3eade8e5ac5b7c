/** A hostile text as it is made: `content` is what the file holds, the rest goes into the manifest. */
export type Made = {
  readonly id: string;
  readonly what: string;
  readonly extension?: string;
  /** What is large is made only when it is written. */
  readonly content: string | Uint8Array | (() => string | Uint8Array);
  readonly refuse?: true;
  /** The most milliseconds and megabytes that it may take. */
  readonly max_ms?: number;
  readonly max_mb?: number;
  /** How a server packs it. */
  readonly encoding?: string;
  /** What the file is called, where its name is the matter. */
  readonly name?: string;
};

/** A byte in two digits, or a code in more. */
export const hex = (code: number): string => code.toString(16).padStart(2, '0');
/** The codes from one to another. */
export const codes = (first: number, last: number): readonly number[] =>
  Array.from({length: last - first + 1}, (_, at) => first + at);

/** A payload between words that must survive it. */
export const around = (id: string, payload: string): string =>
  `BEFORE-${id} The river ${payload} rose AFTER-${id}\n\nThe mayor said: “It is over.” LAST-${id}\n`;

/** The same with bytes. */
export const raw = (id: string, ...bytes: readonly number[]): Uint8Array =>
  Buffer.concat([
    Buffer.from(`BEFORE-${id} river `),
    Uint8Array.from(bytes),
    Buffer.from(` rose AFTER-${id}\n\nLAST-${id}\n`),
  ]);

/** A payload in a plain text. */
export const text = (id: string, what: string, payload: string): Made => ({id, what, content: around(id, payload)});

/** A payload in a web page, in its body and perhaps its head. */
export const page = (id: string, body: string, head = ''): Made => ({
  id,
  what: 'a web page',
  extension: 'html',
  content: `<!doctype html><html><head><title>The river ${id}</title>${head}</head><body><article><h1>The river rose</h1><p>BEFORE-${id} ${'The river rose in the night, and the mayor said it was over. '.repeat(6)}</p>${body}<p>AFTER-${id} ${'The bridge was closed, and the office said so on Monday. '.repeat(6)}</p></article></body></html>`,
});

const words = 'The river rose in the night, and the mayor said it was over. '.repeat(8);

/** A payload at the end of a page: what it leaves open would swallow what follows, as it does in a browser. */
export const openPage = (id: string, body: string): Made => ({
  id,
  what: 'a web page',
  extension: 'html',
  content: `<!doctype html><title>The river</title><article><h1>The river rose</h1><p>BEFORE-${id} ${words}</p><p>${words}</p>${body}</article>`,
});

/** A payload in Markdown. */
export const md = (id: string, content: string): Made => ({
  id,
  what: 'Markdown',
  extension: 'md',
  content: `# BEFORE-${id}\n\nThe river rose.\n\n${content}\n\nThe mayor said so. AFTER-${id}\n`,
});
