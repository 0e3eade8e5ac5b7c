// Writes what the program says of itself into the README: `npm run readme` after a change of the usage or of the keys.
import {readFileSync, writeFileSync} from 'node:fs';
import {currentReadme} from './readme/current.ts';

writeFileSync('README.md', currentReadme(readFileSync('README.md', 'utf8')));
