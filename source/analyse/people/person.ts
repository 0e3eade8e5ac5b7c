import type {SourceKind} from '../../model.ts';

/** Whom a mention can mean: somebody or some body that the article names, or knows by a noun only. */
export type Person = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly gender?: 'm' | 'f' | undefined;
  readonly role?: string;
  /** Whether a lone name may be a person's or not. */
  readonly open?: boolean;
  /** Whether somebody without a name is one and not several. */
  readonly one?: boolean;
};
