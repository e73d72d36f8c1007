import type { PlanEntry } from './planEntries.js';
import { isBase } from './planEntries.js';
import type { TableProblems } from '../reading/readRows.js';

/**
 * The plans of one line and its years that count, of which all are dated no later than the table: an adjusted plan replaces the plan
 * and the supplements assigned up to its day, a later supplement adds to it; of several adjusted plans the latest counts, with what
 * corrects it.
 *
 * What cannot be told is put to the problems.
 */
export function countedPlans(entries: readonly PlanEntry[], problems: TableProblems): readonly PlanEntry[] {
  const adjusted = latestAdjusted(entries, problems);
  if (adjusted === undefined) return entries;
  return entries.filter((entry) => {
    if (entry.planKind === 'adjusted' && !entry.isCorrection) return entry.vintage === adjusted.vintage;
    if (entry.planKind === 'adjusted') return corrects(entry, adjusted, problems);
    if (entry.planKind !== 'supplement') return !isBase(entry.planKind);
    if (entry.date !== undefined && adjusted.date !== undefined) return entry.date > adjusted.date;
    problems.add('ambiguous', ['plans', entry.row, 'assignedBy'], {
      candidates: `added to plans[${String(adjusted.row)}] / in it (both need a date)`,
      candidatesVi: `cộng thêm vào plans[${String(adjusted.row)}] / đã nằm trong đó (cần ngày giao của cả hai)`,
    });
    return false;
  });
}

/** Whether a correction is of the adjusted plan that counts: it has the vintage of that, or is dated from its day on. */
function corrects(entry: PlanEntry, adjusted: PlanEntry, problems: TableProblems): boolean {
  if (entry.vintage === adjusted.vintage) return true;
  if (entry.date !== undefined && adjusted.date !== undefined) return entry.date >= adjusted.date;
  problems.add('ambiguous', ['plans', entry.row, 'assignedBy'], {
    candidates: `a correction of plans[${String(adjusted.row)}] / of an earlier plan (both need a date)`,
    candidatesVi: `điều chỉnh số của plans[${String(adjusted.row)}] / của kế hoạch trước đó (cần ngày giao của cả hai)`,
  });
  return false;
}

function latestAdjusted(entries: readonly PlanEntry[], problems: TableProblems): PlanEntry | undefined {
  const adjusted = entries.filter(({ planKind, isCorrection }) => planKind === 'adjusted' && !isCorrection);
  const byVintage = [...new Map(adjusted.map((entry) => [entry.vintage, entry])).values()];
  const [first, ...others] = byVintage;
  if (first === undefined) return undefined;
  return others.reduce((latest, entry) => {
    if (entry.date !== undefined && latest.date !== undefined && entry.date !== latest.date)
      return entry.date > latest.date ? entry : latest;
    problems.add('ambiguous', ['plans', entry.row, 'assignedBy'], {
      candidates: `before plans[${String(latest.row)}] / after it (both need a date)`,
      candidatesVi: `trước plans[${String(latest.row)}] / sau đó (cần ngày giao của cả hai)`,
    });
    return latest;
  }, first);
}
