import type {RequestListener, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import type {OpenOptions} from '../../../../source/open/index.ts';
import {serve, serveRaw} from '../../../helpers/server.ts';

/** What a server does to a reader: the address to open once it runs, and how it is opened. */
export type Stage = {readonly address: string; readonly options?: OpenOptions; readonly asked?: readonly string[]};

/** One thing that servers do, and what must come of it: a sentence that says so, or words, with a notice where one is due. */
export type Scenario = {
  readonly name: string;
  readonly stage: () => Promise<Stage>;
  readonly ends: {readonly fails: RegExp} | {readonly words: RegExp; readonly notice?: RegExp};
  /** How many requests the server must have had. */
  readonly requests?: number;
};

/** Where the page of a scenario is found; everything else about a server is up to its scenario. */
export const start = '/start';

/** What a handler needs to lead on: addresses of its own server. */
export type At = (path: string, host?: string) => string;

/** A stage with one HTTP server. */
export const web =
  (handle: (at: At) => RequestListener, host?: string, options?: OpenOptions) => async (): Promise<Stage> => {
    let listener: RequestListener = () => {};
    const server = await serve((request, response) => listener(request, response));
    listener = handle(server.at);
    return {address: server.at(start, host), asked: server.asked, ...(options && {options})};
  };

/** A stage whose server sends what it likes over a bare socket. */
export const raw = (talk: (socket: Socket, count: number) => void) => async (): Promise<Stage> => {
  const server = await serveRaw((socket, _, count) => talk(socket, count));
  return {address: server.at(start), asked: server.asked};
};

/** An answer with plain words. */
export function words(
  response: ServerResponse,
  text = 'Words at last.',
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, {'content-type': 'text/plain', ...headers});
  response.end(text);
}
