import {Box} from 'ink';
import type {Frame} from '../reader/index.ts';
import type {Painter} from '../theme/index.ts';
import {RowOf} from './row.tsx';
import {Rows} from './rows.tsx';

type Props = {readonly frame: Frame; readonly paint: Painter};

function Body({frame, paint}: Props) {
  const {list, page, region, size} = frame;
  const room = size.rows - 2;
  const rows = list && (
    <Rows
      rows={list.rows}
      columns={list.columns}
      height={list.side === 'bottom' ? list.rows.length : room}
      paint={paint}
    />
  );
  if (list?.side === 'whole') return rows;
  const text = <Rows rows={page} columns={region.columns} height={region.rows} paint={paint} />;
  const air = region.row > 1 ? <Box height={region.row - 1} flexShrink={0} /> : undefined;
  return (
    <Box flexDirection={list?.side === 'right' ? 'row' : 'column'} height={room} flexShrink={0}>
      <Box flexDirection="column" flexShrink={0}>
        {air}
        {text}
      </Box>
      {rows}
    </Box>
  );
}

/** The whole screen: title bar, page, panel or help, status bar. */
export function App({frame, paint}: Props) {
  const {size, title, status} = frame;
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <RowOf row={title} paint={paint} />
      <Body frame={frame} paint={paint} />
      <RowOf row={status} paint={paint} />
    </Box>
  );
}
