// Writes what the program says of itself into the README, and the page of photographs: `npm run readme` after a change of the usage, the keys, or the
// table of photographs.
import {readFileSync, writeFileSync} from 'node:fs';
import {currentReadme} from './readme/current.ts';
import {galleryPage} from './readme/gallery.ts';

writeFileSync('README.md', currentReadme(readFileSync('README.md', 'utf8')));
writeFileSync('docs/pictures.md', galleryPage());
