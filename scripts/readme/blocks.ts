/** Puts a text between `<!-- NAME -->` and `<!-- /NAME -->` of a page; fails when the page has no such place. */
export function withBlock(page: string, name: string, text: string): string {
  const begin = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The page has no place for ${name}`);
  return `${page.slice(0, from + begin.length)}\n${text.trimEnd()}\n${page.slice(to)}`;
}

/** Rows of text as a Markdown table. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (values: readonly string[]): string =>
    `| ${values.map(value => value.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
