// Writes the manual page, as the usage and the table of commands are now.
import {mkdirSync, writeFileSync} from 'node:fs';
import manifest from '../package.json' with {type: 'json'};
import {manual} from '../source/manual.ts';

mkdirSync('man', {recursive: true});
writeFileSync('man/broadsheet.1', manual(manifest.version));
