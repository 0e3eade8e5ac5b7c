import {fileOf, gallery} from '../picture/shots.ts';

const pathFrom = (folder: string, file: string): string => file.slice(folder.length);

/** The page of photographs, as the table of them has it. */
export const galleryPage = (): string =>
  [
    '# What it looks like',
    '',
    'Photographs of the reader in a window of xterm, taken by `npm run picture`. Each key is pressed in the bundled article, unless the heading says otherwise.',
    '',
    ...gallery.flatMap(([heading, shots]) => [
      `## ${heading}`,
      '',
      ...shots.flatMap(shot => [`### ${shot.title}`, '', `![${shot.alt}](${pathFrom('docs/', fileOf(shot))})`, '']),
    ]),
  ].join('\n');
