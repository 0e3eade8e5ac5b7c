/** A text as its letters and digits alone, small: two that are set differently are the same. */
export const bare = (text: string | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
