import * as z from 'zod/mini';
import { bilingualTextSchema, lazySchema, type BilingualText } from '../../foundation/internal.js';

/** What a form of interchange has no place for. */
export interface NotCarried {
  /** The record that loses something, by its place in the input: `plans.0`. */
  readonly recordPath: string;
  /** The members that are lost: all of them where the record is left out. */
  readonly lostMembers: readonly string[];
  /** Why the record is left out, if it is. */
  readonly reason?: BilingualText;
}

/** Schema of a list of {@link NotCarried}: what a result bears, so that it can be handed on whole. */
export const notCarriedSchema: z.ZodMiniType<readonly NotCarried[]> = /* @__PURE__ */ lazySchema(() =>
  z.array(
    z.strictObject({
      recordPath: z.string(),
      lostMembers: z.array(z.string()),
      reason: z.exactOptional(bilingualTextSchema),
    }),
  ),
);

/** What is lost of a record of which some members are kept; nothing if none is lost. */
export function lostOf(recordPath: string, record: object, kept: readonly string[]): readonly NotCarried[] {
  const lostMembers = membersOf(record).filter((member) => !kept.includes(member));
  return lostMembers.length === 0 ? [] : [{ recordPath, lostMembers }];
}

/** That a record is left out. */
export function leftOut(recordPath: string, record: object, reason: BilingualText): NotCarried {
  return { recordPath, lostMembers: membersOf(record), reason };
}

/** All members but the mark that quantities bear, in one order whatever that of the record. */
function membersOf(record: object): readonly string[] {
  return Object.keys(record)
    .filter((member) => member !== 'kind')
    .sort();
}
