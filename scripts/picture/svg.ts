import type {Cell} from '../../test/helpers/terminal-emulator.ts';

/** A stretch of a row in one style; `text` is as wide as `columns`. */
type Run = {readonly cell: Cell; readonly column: number; readonly columns: number; readonly text: string};

const cellWidth = 8.4;
const cellHeight = 19;
const margin = 14;
const paper = '#16181d';
const ink = '#d7d7d7';

// The colours of a terminal's first sixteen, as xterm has them.
const basic =
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff'.split(
    ' ',
  );

function rgbOf(color: string, own: string): string {
  if (color === '' || color.startsWith('#')) return color || own;
  const index = Number(color);
  if (index < 16) return `#${basic[index]}`;
  const level = (step: number): number => (step === 0 ? 0 : 55 + 40 * step);
  const [red, green, blue] =
    index < 232
      ? [Math.floor((index - 16) / 36), Math.floor((index - 16) / 6) % 6, (index - 16) % 6].map(level)
      : [0, 0, 0].map(() => 8 + 10 * (index - 232));
  return `rgb(${red},${green},${blue})`;
}

const styleOf = ({text: _, ...style}: Cell): string => JSON.stringify(style);

/** Runs of one style. Two spaces end one: a picture's spaces are not quite as wide as a terminal's. */
function runsOf(row: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  row.forEach((cell, column) => {
    const last = runs.at(-1);
    if (last && styleOf(last.cell) === styleOf(cell) && (!last.text.endsWith('  ') || cell.text === ' '))
      runs[runs.length - 1] = {...last, columns: last.columns + 1, text: last.text + cell.text};
    else runs.push({cell, column, columns: 1, text: cell.text});
  });
  return runs;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? sign);

function wordsOf({cell, column, text}: Run, top: number): string {
  const start = text.length - text.trimStart().length;
  const words = text.trim();
  if (words === '') return '';
  const color = cell.inverse ? rgbOf(cell.background, paper) : rgbOf(cell.color, ink);
  const attributes = [
    `x="${(margin + (column + start) * cellWidth).toFixed(1)}" y="${top + cellHeight - 5}" fill="${color}"`,
    `textLength="${(words.length * cellWidth).toFixed(1)}"`,
    cell.bold ? 'font-weight="bold"' : '',
    cell.italic ? 'font-style="italic"' : '',
    cell.underline ? 'text-decoration="underline"' : cell.strike ? 'text-decoration="line-through"' : '',
    cell.dim ? 'opacity="0.6"' : '',
  ];
  return `<text ${attributes.filter(each => each !== '').join(' ')}>${escaped(words)}</text>`;
}

function groundOf({cell, column, columns}: Run, top: number): string {
  const ground = cell.inverse ? rgbOf(cell.color, ink) : cell.background === '' ? '' : rgbOf(cell.background, paper);
  if (ground === '') return '';
  const x = (margin + column * cellWidth).toFixed(1);
  return `<rect x="${x}" y="${top}" width="${(columns * cellWidth + 0.3).toFixed(1)}" height="${cellHeight}" fill="${ground}"/>`;
}

/** A terminal's screen as a picture: what stands in its cells, in their colours. */
export function svgOf(rows: readonly (readonly Cell[])[], title: string): string {
  const width = Math.ceil((rows[0]?.length ?? 0) * cellWidth + 2 * margin);
  const height = rows.length * cellHeight + 2 * margin;
  const lines = rows.flatMap((row, at) => {
    const top = margin + at * cellHeight;
    const runs = runsOf(row);
    return [...runs.map(run => groundOf(run, top)), ...runs.map(run => wordsOf(run, top))].filter(part => part !== '');
  });
  const font = 'font-family="ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="14"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${font} xml:space="preserve">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${paper}"/>`,
    ...lines,
    '</svg>\n',
  ].join('\n');
}
