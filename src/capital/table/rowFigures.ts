import {
  lazy,
  missingInput,
  quotientText,
  zeroDenominatorRefusal,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { DisbursementFigures } from './disbursementFigures.js';
import type { GroupSums } from './groupTree.js';
import { POT } from './recordColumns.js';

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
  const { plan, planCounts, done, doneCounts } = sums;
  const total = totalsOf(sums);
  const ofPot = (pot: number): DisbursementFigures | undefined =>
    planCounts[pot] === 0 && doneCounts[pot] === 0
      ? undefined
      : figures(
          planCounts[pot] === 0 ? noPlan() : (plan[pot] as bigint),
          doneCounts[pot] === 0 ? noRecord() : (done[pot] as bigint),
          scale,
        );
  const withCarriedOver = figures(
    total.hasPlan ? total.plan : noPlan(),
    total.hasDone ? total.done : noRecord(),
    scale,
  );
  const carriedOverOnly = ofPot(POT.carriedOver);
  const advance = ofPot(POT.advance);
  const isOpen = planCounts[POT.open] !== 0 || doneCounts[POT.open] !== 0;
  return {
    withCarriedOver,
    withoutCarriedOver: carriedOverOnly === undefined && !isOpen ? withCarriedOver : ownFigures(sums, scale),
    ...(carriedOverOnly === undefined ? {} : { carriedOverOnly }),
    ...(advance === undefined ? {} : { advance }),
  };
}

function ownFigures({ plan, planCounts, done, doneCounts }: GroupSums, scale: bigint): DisbursementFigures {
  const ownPlan = planCounts[POT.own] === 0 ? noPlan() : (plan[POT.own] as bigint);
  const ownDone = doneCounts[POT.own] === 0 ? noRecord() : (done[POT.own] as bigint);
  return figures(
    planCounts[POT.open] === 0 ? ownPlan : carriedOverInPlan(),
    doneCounts[POT.open] === 0 ? ownDone : carriedOverInRecords(),
    scale,
  );
}
