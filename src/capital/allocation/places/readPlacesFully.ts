import * as z from 'zod/mini';
import { checkSound, moneySchema, readInput } from '../../../foundation/internal.js';
import { allocationOptionsSchema } from '../outcome/allocationOptions.js';
import type { AllocationPlan } from '../points/allocationPlan.js';
import type { AllocationInput } from './allocationInput.js';
import { amountReports, optionReports } from './inputReports.js';
import { placeReports } from './placeReports.js';
import { placesToAllocateSchema } from './placeToAllocate.js';

/** Read an input with all checks there are, and tell all that is wrong with it at once. */
export function readFully(plan: AllocationPlan, input: AllocationInput): AllocationInput {
  const schema = z
    .strictObject({
      places: placesToAllocateSchema,
      amount: moneySchema,
      options: allocationOptionsSchema,
    })
    .check(
      checkSound((read: AllocationInput, isSound) => [
        ...placeReports(plan, read, isSound),
        ...amountReports(read, isSound),
        ...optionReports(plan, read.options, isSound),
      ]),
    );
  return readInput(schema, input);
}
