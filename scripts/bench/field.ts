import type {Program} from './programs.ts';
import type {Size} from './session.ts';

/** What is compared with what. The first program is the floor of the ratios. */
export type Field = {readonly programs: readonly Program[]; readonly runs: number};

export const sizeName = ({columns, rows}: Size): string => `${columns}x${rows}`;
