import { toDecimal } from '../../../foundation/internal.js';
import type { FailureBounds } from './failureBounds.js';
import type { RevocationAssessment } from './revocationAssessment.js';
import type { RevocationBranch } from '../model/revocationRule.js';

/** Whether some case applies however the open criteria turn out, and which cases may. */
export function groundsOf(
  branches: readonly RevocationBranch[] | undefined,
  { least, most, total, withKey, withoutKey }: FailureBounds,
): Pick<RevocationAssessment, 'grounds' | 'branches'> {
  if (branches === undefined) return { grounds: 'open', branches: [] };
  const applying = new Set<string>();
  let isSure = true;
  for (let failed = least; failed <= most; failed += 1) {
    const inRange = branches.filter((branch) => isInRange(branch, failed, total));
    const withoutNeed = inRange.filter(({ needsKey }) => !needsKey);
    const cases = [withKey(failed) ? inRange : undefined, withoutKey(failed) ? withoutNeed : undefined];
    for (const found of cases) {
      if (found === undefined) continue;
      if (found.length === 0) isSure = false;
      for (const { id } of found) applying.add(id);
    }
  }
  const grounds = applying.size === 0 ? 'no' : isSure ? 'yes' : 'open';
  return { grounds, branches: branches.flatMap(({ id }) => (applying.has(id) ? [id] : [])) };
}

/** Compared in whole numbers: 30% of 19 is no whole number of criteria, and no share has to be rounded. */
function isInRange({ fromPercent, belowPercent }: RevocationBranch, failed: number, total: number): boolean {
  const share = toDecimal(failed).times(100);
  if (share.lt(toDecimal(fromPercent).times(total))) return false;
  return belowPercent === undefined || share.lt(toDecimal(belowPercent).times(total));
}
