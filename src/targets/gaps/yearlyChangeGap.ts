import { isRefusal, madeLater, type Explanation, type Subject } from '../../foundation/internal.js';
import { changeStep, passedWarnings } from '../explaining/changeWords.js';
import { explainGap } from '../explaining/explainGap.js';
import { assumptionOf, standingWarnings, warningOf } from '../explaining/warnings.js';
import type { GroupChange } from '../kinds/changeTarget.js';
import type { TargetObservation } from '../observation.js';
import { keyOf } from '../observing/agreementReports.js';
import type { YearlyChangeGap } from '../results/changeGaps.js';
import { changeOutcome } from './changeOutcome.js';
import { ofTarget } from './gapResult.js';
import type { Given } from './given.js';

/** The gap of a change asked for every year, with that of subgroups. */
export function yearlyChangeGap(given: Given<'yearly-change'>): YearlyChangeGap {
  const { target, read, rows } = given;
  const whole = changeOutcome(given, read.target, target.target, rows);
  const groups = (read.groups ?? []).map((group, index) => {
    const asked = (target.groups as readonly GroupChange[])[index] as GroupChange;
    const own = rowsOf(group.subject, rows);
    return {
      subject: group.subject,
      ...changeOutcome(
        { ...given, target: { ...target, baseline: undefined as never } },
        group.target,
        asked.target,
        own,
      ).outcome,
    };
  });
  const { outcome, standing, found } = whole;
  const told = [outcome, ...groups];
  const { current } = found.aim;
  const result = {
    ...ofTarget(given, read.target.year),
    ...outcome,
    ...standing,
    groups,
    ...(isRefusal(current) ? {} : { currentYear: current.year, figureStatus: current.figureStatus }),
    assumptions: found.assumptions.map(assumptionOf),
    warnings: [
      ...standingWarnings(found.aim, standing.status),
      ...told.flatMap(passedWarnings),
      ...(standing.isMet === 'yes' && outcome.changes.some(({ isMet }) => isMet === 'no')
        ? [warningOf('missed-in-some-years')]
        : []),
    ],
  };
  return madeLater<typeof result, { explanation: Explanation }>(result, {
    explanation: () =>
      explainGap(
        result,
        told.map((one) => changeStep(one, target.wording)),
      ),
  });
}

/** What rows say of a group. */
function rowsOf(subject: Subject, rows: readonly TargetObservation[]): readonly TargetObservation[] {
  return rows.flatMap(({ year, figureStatus, breaksSeries, groups = [] }) =>
    groups
      .filter((group) => keyOf(group.subject) === keyOf(subject))
      .map(({ change, value }) => ({ year, figureStatus, breaksSeries, change, value }) as TargetObservation),
  );
}
