const bits = 18;
const basis = 0x811c9dc5 | 0;

/** The FNV-1a hash (Fowler, Noll and Vo) of a name, or of what comes behind one that has been hashed. */
export function hashed(name: string, from = basis): number {
  let hash = from;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

/** The number of a feature: the upper bits of the hash of its name. What has one number is one feature, in learning as well. */
export const numberOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> (32 - bits);

/** Is told the features of something, one by one. */
export type Traits = {
  /** Of what sort a feature is, and what it is: its name, in up to three parts. */
  readonly note: (sort: string, value: string | number, more?: string) => void;
  /** From now on all names begin with a sign, or with none. */
  readonly under: (sign: string) => void;
};
