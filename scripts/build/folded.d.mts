import type {Plugin} from 'esbuild';

export function folded(list: string): string;
export const wordsFolded: Plugin;
