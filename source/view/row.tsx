import {Text} from 'ink';
import type {Row} from '../reader/index.ts';
import type {Painter} from '../theme/index.ts';

/** One row, painted; a row without words keeps its place by a space. */
export function RowOf({row, paint}: {readonly row: Row; readonly paint: Painter}) {
  return <Text wrap="truncate">{paint(row) || ' '}</Text>;
}
