import type {MediaType, Raw} from '../model.ts';
import {binaryKind} from './binary.ts';
import {decode} from './decode.ts';
import {Failure} from './failure.ts';
import {mediaTypeOf} from './media-type.ts';

/** What is known of bytes before they are read as text. `subject` begins the sentence of a failure. */
export type Known = {
  readonly address: string;
  readonly subject: string;
  readonly type?: MediaType | undefined;
  /** The character set that the server declares. */
  readonly charset?: string | undefined;
};

/** Bytes as a text; what is no text, or has no words, is a failure. */
export async function rawOf(bytes: Uint8Array, {address, subject, type, charset}: Known): Promise<Raw> {
  const {text, encoding} = await decode(bytes, charset);
  const kind = binaryKind(bytes, encoding);
  if (kind) throw new Failure(`${subject} is not text: it looks like ${kind}.`);
  if (!/\S/.test(text)) throw new Failure(`${subject} is empty.`);
  return {address, text, type: mediaTypeOf(address, text, type)};
}
