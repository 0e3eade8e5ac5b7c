import type {Command} from './command.ts';
import {askForPicture, pictureHere} from './pictures.ts';
import type {State} from './state.ts';

const closePicture = ({picture: _, ...rest}: State): State => rest;

/** Showing the picture over a caption, and going back to the page. */
export const pictureCommands: readonly Command[] = [
  {
    name: 'picture',
    keys: ['p'],
    help: 'picture of the caption in sight',
    group: 'Look',
    in: ['reading'],
    hint: 'picture',
    isAboutFocus: true,
    when: state => pictureHere(state) !== undefined,
    run: state => askForPicture(state),
  },
  {
    name: 'close-picture',
    keys: ['escape', 'p', 'q', 'enter', 'space', 'backspace'],
    help: 'on a picture: back to the page',
    group: 'In help and pictures',
    in: ['picture'],
    hint: 'back',
    run: closePicture,
  },
];
