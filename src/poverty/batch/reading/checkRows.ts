import { checkNumbers, NOT_NEGATIVE, type ProblemList } from '../../../foundation/internal.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { checkBits } from './readBits.js';
import type { ReadHouseholds } from './householdRows.js';
import { checkStates } from './readStates.js';

/** Report what is wrong with the columns that are taken as they are. */
export function checkRows(
  plan: PovertyPlan,
  { rows, income, deprivations }: Pick<ReadHouseholds, 'rows' | 'income' | 'deprivations'>,
  problems: ProblemList,
): void {
  if (income !== undefined) checkNumbers(income, { rows, range: NOT_NEGATIVE, at: ['income'], problems });
  if (deprivations.form === 'bits') checkBits(plan, deprivations, { rows, problems });
  if (deprivations.form === 'states')
    for (const [place, codes] of deprivations.columns.entries())
      if (codes !== undefined)
        checkStates(codes, ['deprivations', plan.indicators[place] as string], { rows, problems });
}
