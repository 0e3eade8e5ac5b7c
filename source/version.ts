import {version as released} from '../package.json';

/** The version of this program, put in when it is built. */
export const version: string = released;
