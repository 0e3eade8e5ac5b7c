/** How far an opening has come: looking for the host, waiting for its answer, or taking bytes in. */
export type Progress = {
  readonly stage: 'asking' | 'receiving';
  readonly host: string;
  /** Bytes as they came, packed perhaps. */
  readonly received: number;
  /** How many there will be, when the server says so. */
  readonly total?: number;
};
