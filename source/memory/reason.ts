/** What went wrong on disk, in words that fit into a sentence. */
const reasons: Readonly<{[code: string]: string}> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ERR_ACCESS_DENIED: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOENT: 'its folder cannot be made',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'a file is where its folder should be',
  EEXIST: 'a file is where its folder should be',
};

/** Why a file could not be read or written, in a few words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code || (error instanceof Error ? error.message : 'unknown error'));
}
