import type {Plugin} from 'esbuild';

export const analysisPacked: Plugin;
