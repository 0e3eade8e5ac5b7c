/**
 * What went wrong outside the program: the one error that people see.
 *
 * The message is a whole sentence with the address in it, on one line; whatever a terminal could obey is replaced by U+FFFD.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(sentence: string, options?: ErrorOptions) {
    // Not at every start: half a millisecond goes by before V8 has such a pattern.
    super(sentence.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu, '\ufffd'), options);
  }
}

/** The code of a system error, `ENOENT`; empty when `error` has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not here: no file and no article on the shelf has that name',
  ENOTDIR: 'is not here: no file and no article on the shelf has that name',
  EISDIR: 'is a folder, not an article',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ERR_ACCESS_DENIED: 'may not be read: permission denied',
  ELOOP: 'leads from link to link and never ends',
  ENAMETOOLONG: 'is too long for a name',
  ENXIO: 'is a device or a socket, not an article',
  EMFILE: 'cannot be opened: too many files are open',
  ENFILE: 'cannot be opened: too many files are open',
  EIO: 'cannot be read: the disk reports an error',
};

// What people type of an address when they leave out its scheme; `notes.md` and the like are files.
const hostLike =
  /^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.(?!(?:md|txt|html?|pdf|json|xml)(?:\/|$))[a-z]{2,}(?::\d+)?(?:\/|$)/i;

const isMissing = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

/** The failure that people see for a system error met at `address`. */
export function failureOf(address: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  if (isMissing(code) && hostLike.test(address))
    return new Failure(`“${address}” is no file here; for a page on the web, write https://${address}.`, {
      cause: error,
    });
  return new Failure(`“${address}” ${reasons[code] ?? `cannot be read (${code || 'unknown error'})`}.`, {cause: error});
}
