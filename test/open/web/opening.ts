import assert from 'node:assert/strict';
import type {Raw} from '../../../source/model.ts';
import {Failure, type OpenOptions, open} from '../../../source/open/index.ts';
import {testNetwork} from '../../helpers/server.ts';

/** Opens an address in the tests' network, with little patience. */
export const opened = (address: string, options: OpenOptions = {}): Promise<Raw> =>
  open(address, {network: testNetwork, time: 2000, ...options});

/** The sentence that a reader sees when an address does not open. */
export async function sentenceFor(address: string, options: OpenOptions = {}): Promise<string> {
  const error = await opened(address, options).then(
    () => assert.fail(`${address} opened`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Failure, error instanceof Error ? error.stack : String(error));
  assert.match(error.message, /^[^\u0000-\u001f\u007f-\u009f]*\.$/);
  return error.message;
}
