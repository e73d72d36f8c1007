import * as z from 'zod/mini';
import { check, type CheckReport } from '../foundation/internal.js';

/**
 * Make a check of what spans several members that also looks where some of them are not as they should be, so that one
 * problem does not hide another.
 *
 * @param rule - Takes the value and whether anything in it is wrong: then it must look at nothing that it has not checked.
 */
export function checkBeside<T>(
  rule: (value: T, isBroken: boolean) => readonly CheckReport[],
): z.core.$ZodCheck<T> {
  return z.check<T>(
    (context) => {
      void check<T>((value) => rule(value, context.issues.length > 0))(context);
    },
    { when: () => true },
  );
}
