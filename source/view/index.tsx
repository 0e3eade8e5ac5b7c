import {renderToString} from 'ink';
import type {Frame, Listing} from '../reader/index.ts';
import type {Painter} from '../theme/index.ts';
import {App} from './app.tsx';
import {Rows} from './rows.tsx';

export {App} from './app.tsx';

/** A panel or the help as Ink draws it: a string a row. */
export function drawListing({rows, columns}: Listing, paint: Painter): readonly string[] {
  return renderToString(<Rows rows={rows} columns={columns} height={rows.length} paint={paint} />, {columns}).split(
    '\n',
  );
}

/** The whole screen as Ink draws it, for terminals in which nothing may be painted beside it, and for tests. */
export const drawFrame = (frame: Frame, paint: Painter): readonly string[] =>
  renderToString(<App frame={frame} paint={paint} />, {columns: frame.size.columns}).split('\n');
