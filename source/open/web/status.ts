import {STATUS_CODES} from 'node:http';

/** What the statuses of HTTP mean to a reader; the sentence begins with the host. */
const meanings: Readonly<Record<number, string>> = {
  204: 'has nothing there',
  205: 'has nothing there',
  206: 'sent only a part of it',
  400: 'does not understand the address',
  401: 'wants a name and a password',
  402: 'wants to be paid for it',
  403: 'does not let broadsheet read it',
  404: 'has no such page',
  405: 'does not let broadsheet read it',
  406: 'has it only in a form that broadsheet did not ask for',
  407: 'is behind a proxy that wants a name and a password',
  408: 'waited too long for the question',
  410: 'has taken the page away for good',
  414: 'finds the address too long',
  418: 'is a teapot',
  421: 'does not answer for that name',
  425: 'wants to be asked later',
  426: 'wants to be asked in another protocol',
  429: 'was asked too often and wants a pause',
  431: 'finds the question too long',
  451: 'may not show it, for legal reasons',
  500: 'has broken down over it',
  501: 'cannot do that yet',
  502: 'is there, but what stands behind it does not answer properly',
  503: 'is out of service for now',
  504: 'is there, but what stands behind it does not answer in time',
  507: 'has no space left',
  508: 'goes in circles over it',
  511: 'is behind a network that wants you to sign in first',
};

const kindOf = (status: number): string => {
  if (status >= 500) return 'reports a fault of its own';
  return status >= 400 ? 'refuses' : 'answers in a way that makes no sense here';
};

/**
 * What a status says, as the rest of a sentence: “has no such page (404 Not Found)”. The name beside the number is that of the
 * standard: a server's own words never get this far.
 */
export function statusInWords(status: number): string {
  const name = STATUS_CODES[status];
  return `${meanings[status] ?? kindOf(status)} (${name === undefined ? status : `${status} ${name}`})`;
}
