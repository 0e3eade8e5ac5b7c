const lanes = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/** Stirs a text into 32 bits (MurmurHash3's steps, one code unit at a time). */
function stirred(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0xcc9e2d51);
    hash = (hash << 15) | (hash >>> 17);
  }
  hash = Math.imul(hash ^ (hash >>> 16) ^ text.length, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The name under which an article is remembered: 32 hexadecimal digits of its address.
 *
 * No cryptography, which would have to be loaded before the first screen: a file says whose it is, so that two addresses of
 * one name only forget each other.
 */
export const nameOf = (address: string): string =>
  lanes.map(seed => stirred(address, seed).toString(16).padStart(8, '0')).join('');
