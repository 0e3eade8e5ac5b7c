import {sizeInWords} from './bytes.ts';

/** How far an opening has come: looking for the host, waiting for its answer, or taking bytes in. */
export type Progress = {
  readonly stage: 'asking' | 'receiving';
  readonly host: string;
  /** Bytes as they came, packed perhaps. */
  readonly received: number;
  /** How many there will be, when the server says so. */
  readonly total?: number;
};

/** How far an opening has come, as a reader wants to know it: “news.example: 120 kB of 340 kB”. */
export function progressInWords({stage, host, received, total}: Progress): string {
  if (stage === 'asking') return `Asking ${host} …`;
  return `${host}: ${sizeInWords(received)}${total === undefined ? '' : ` of ${sizeInWords(total)}`}`;
}
