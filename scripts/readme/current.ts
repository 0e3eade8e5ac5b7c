import {keyGroups} from '../../source/reader/index.ts';
import {usage} from '../../source/usage.ts';
import {tableOf, withBlock} from './blocks.ts';

const keyOf = (key: string): string => (key === '`' ? '`` ` ``' : `\`${key}\``);

/** The keys as a table: what they are for, and what each of them does. */
function keyTable(): string {
  const rows = keyGroups().flatMap(({title, rows: commands}) =>
    commands.map(({keys, help}, at) => [at === 0 ? `**${title}**` : '', keys.split(' ').map(keyOf).join(' '), help]),
  );
  return tableOf(['', 'Keys', ''], rows);
}

/** The README with the usage and the keys as they are now. */
export const currentReadme = (readme: string): string =>
  withBlock(withBlock(readme, 'usage', `\`\`\`\n${usage.trimEnd()}\n\`\`\``), 'keys', keyTable());
