import {
  lazy,
  missingInput,
  quotientText,
  zeroDenominatorRefusal,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type { DisbursementFigures } from './disbursementFigures.js';
import type { GroupSums } from './groupTree.js';
import { POT } from '../reading/recordColumns.js';

/** A figure that is left out because there is no plan. */
export const noPlan = /* @__PURE__ */ lazy(() =>
  refused(missingInput([{ member: 'plans', name: { vi: 'kế hoạch vốn', en: 'the plan' } }])),
);

/** A figure that is left out because nothing is reported. */
export const noRecord = /* @__PURE__ */ lazy(() =>
  refused(missingInput([{ member: 'records', name: { vi: 'số giải ngân', en: 'what was disbursed' } }])),
);

/** A figure that is left out because there is no report before. */
export const noReportBefore = /* @__PURE__ */ lazy(() =>
  refused(missingInput([{ member: 'records', name: { vi: 'kỳ báo cáo trước', en: 'an earlier report' } }])),
);

/** A change that is left out because nothing is reported after the day from which it is told. */
export const noReportAfter = /* @__PURE__ */ lazy(() =>
  refused(
    missingInput([
      {
        member: 'records',
        name: { vi: 'kỳ báo cáo sau ngày so sánh', en: 'a report after the day to compare with' },
      },
    ]),
  ),
);

const carriedOverInPlan = /* @__PURE__ */ lazy(() =>
  refused(
    missingInput([
      {
        member: 'carriedOver',
        name: { vi: 'phần vốn kéo dài trong kế hoạch', en: 'the carried-over part of the plan' },
      },
    ]),
  ),
);

const carriedOverInRecords = /* @__PURE__ */ lazy(() =>
  refused(
    missingInput([
      {
        member: 'planKind',
        name: { vi: 'số giải ngân riêng của vốn kéo dài', en: 'what was disbursed of carried-over capital' },
      },
    ]),
  ),
);

function refused(refusal: Refusal<'missing-input'>): Refusal<'missing-input'> {
  return Object.freeze(refusal);
}

/** An amount of which so many parts make a đồng. */
export function money(amount: bigint, scale: bigint): Quantity<'VND'> {
  return scale === 1n
    ? { kind: 'quantity', value: String(amount), unit: 'VND' }
    : quotient(amount, scale, 'VND');
}

/** One amount in per cent of another, which is not zero. */
export function percentOf<M extends Measure>(part: bigint, whole: bigint, unit: M): Quantity<M> {
  return quotient(part * 100n, whole, unit);
}

function quotient<M extends Measure>(numerator: bigint, denominator: bigint, unit: M): Quantity<M> {
  return { kind: 'quantity', value: quotientText({ numerator, denominator }), unit };
}

/** A sum, or why there is none. */
type Sum = bigint | Refusal<'missing-input'>;

function figures(plan: Sum, done: Sum, scale: bigint): DisbursementFigures {
  const lacking = typeof plan === 'bigint' ? (typeof done === 'bigint' ? undefined : done) : plan;
  const [whole, part] = [plan as bigint, done as bigint];
  return {
    plan: typeof plan === 'bigint' ? money(plan, scale) : plan,
    disbursed: typeof done === 'bigint' ? money(done, scale) : done,
    remaining: lacking ?? money(whole - part, scale),
    ratioPercent: lacking ?? (whole === 0n ? zeroDenominatorRefusal : percentOf(part, whole, 'percent')),
  };
}

/** Plan and disbursement of a group, advances apart. */
export function totalsOf({ plan, planCounts, done, doneCounts }: GroupSums) {
  return {
    plan: addUp(plan, BASIS),
    done: addUp(done, BASIS),
    hasPlan: BASIS.some((pot) => planCounts[pot] !== 0),
    hasDone: BASIS.some((pot) => doneCounts[pot] !== 0),
  };
}

const BASIS: readonly number[] = [POT.own, POT.carriedOver, POT.open];

function addUp(amounts: readonly bigint[], pots: readonly number[]): bigint {
  return pots.reduce((sum, pot) => sum + (amounts[pot] as bigint), 0n);
}

/** The figures of a group on each basis. */
export function basesOf(sums: GroupSums, scale: bigint) {
  const { planCounts, doneCounts } = sums;
  const total = totalsOf(sums);
  const withCarriedOver = figures(
    total.hasPlan ? total.plan : noPlan(),
    total.hasDone ? total.done : noRecord(),
    scale,
  );
  const isStated = planCounts[POT.carriedOver] !== 0 || doneCounts[POT.carriedOver] !== 0;
  const hasAdvance = planCounts[POT.advance] !== 0 || doneCounts[POT.advance] !== 0;
  const hasCarriedOver = isStated || planCounts[POT.open] !== 0;
  return {
    withCarriedOver,
    withoutCarriedOver:
      hasCarriedOver || doneCounts[POT.open] !== 0 ? figuresApart(POT.own, sums, scale) : withCarriedOver,
    ...(hasCarriedOver ? { carriedOverOnly: figuresApart(POT.carriedOver, sums, scale) } : {}),
    ...(hasAdvance ? { advance: figures(planOf(POT.advance, sums), doneOf(POT.advance, sums), scale) } : {}),
  };
}

/** The figures of own or of carried-over capital: refused where something may be of either. */
function figuresApart(pot: number, sums: GroupSums, scale: bigint): DisbursementFigures {
  const { planCounts, doneCounts } = sums;
  return figures(
    planCounts[POT.open] === 0 ? planOf(pot, sums) : carriedOverInPlan(),
    doneCounts[POT.open] === 0 ? doneOf(pot, sums) : carriedOverInRecords(),
    scale,
  );
}

function planOf(pot: number, { plan, planCounts }: GroupSums): Sum {
  return planCounts[pot] === 0 ? noPlan() : (plan[pot] as bigint);
}

function doneOf(pot: number, { done, doneCounts }: GroupSums): Sum {
  return doneCounts[pot] === 0 ? noRecord() : (done[pot] as bigint);
}
