import {usage} from '../../source/usage.ts';
import {withBlock} from './blocks.ts';

/** The README with the usage and the keys as they are now. */
export const currentReadme = (readme: string): string =>
  withBlock(readme, 'usage', `\`\`\`\n${usage.trimEnd()}\n\`\`\``);
