import {Box} from 'ink';
import type {Row} from '../reader/index.ts';
import type {Painter} from '../theme/index.ts';
import {RowOf} from './row.tsx';

type Props = {
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly height: number;
  readonly paint: Painter;
};

/** Rows below each other, in a box of their own: the page, a panel, the help. */
export function Rows({rows, columns, height, paint}: Props) {
  return (
    <Box flexDirection="column" width={columns} height={height} flexShrink={0} overflow="hidden">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is where it stands
        <RowOf key={at} row={row} paint={paint} />
      ))}
    </Box>
  );
}
