import type {Entry} from './entry.ts';

/**
 * A short name for an entry, the same whenever its feed is read: 14 hexadecimal digits of a hash (cyrb53) of its id. Not for
 * secrets: it only has to tell the entries of one feed apart.
 */
export function entryName({id}: Pick<Entry, 'id'>): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < id.length; index++) {
    const unit = id.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
