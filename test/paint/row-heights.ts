import type {Emulator} from '../helpers/terminal-emulator.ts';

/** Which half of letters of double height each row of a terminal is, and what should not have happened to such rows. */
export type Heights = {readonly rows: readonly string[]; readonly mishaps: readonly string[]};

/**
 * Follows the heights of rows, which the headless terminal does not know. Erasing leaves them; words that turn large, and a scroll while some are, are mishaps:
 * terminals do not agree on them, or end with them. After a resize any row may be where a large one was `before`.
 */
export function heightsOf({xterm}: Emulator, before: readonly string[] = []): Heights {
  const worst = before.find(row => row !== '') ?? '';
  const rows = Array.from({length: xterm.rows}, () => worst);
  const mishaps: string[] = [];
  const {parser, buffer} = xterm;
  for (const final of ['3', '4', '5'])
    parser.registerEscHandler({intermediates: '#', final}, () => {
      const {active} = buffer;
      const words =
        active
          .getLine(active.baseY + active.cursorY)
          ?.translateToString(true)
          .trim() ?? '';
      if (words !== '') mishaps.push(`“${words}” has turned ${final}`);
      rows[active.cursorY] = final === '5' ? '' : final;
      return true;
    });
  for (const final of ['S', 'T', 'L', 'M'])
    parser.registerCsiHandler({final}, () => {
      if (rows.some(row => row !== '')) mishaps.push(`rows were scrolled (${final})`);
      return false;
    });
  return {rows, mishaps};
}
