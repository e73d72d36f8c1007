import type { AllocationFigure, AllocationReading, AllocationRule } from '../model/allocationRule.js';
import { formulaParts } from '../model/formulaParts.js';
import type { CoefficientClass, PointsByClass } from '../model/pointsFormula.js';

/** A rule with one of its readings, and what the formulas of the rule look at. */
export interface AllocationPlan {
  /** The rule. */
  readonly rule: AllocationRule;
  /** The reading that is followed. */
  readonly reading: AllocationReading;
  /** Its criteria. */
  readonly criteria: readonly PointsByClass[];
  /** The figures that it needs of each place. */
  readonly needed: readonly AllocationFigure[];
  /** The figures that it looks at: these, and those by which places are classed. */
  readonly lookedAt: readonly AllocationFigure[];
  /** All figures of the rule, by id. */
  readonly figures: ReadonlyMap<string, AllocationFigure>;
  /** All classes of all readings, by id. */
  readonly classes: ReadonlyMap<string, CoefficientClass>;
}

/** Make the plan of a rule. */
export function allocationPlan(rule: AllocationRule, reading: AllocationReading): AllocationPlan {
  const parts = partsOf(reading);
  const counted = parts.flatMap((part) => (part.kind === 'per-count' ? [part.figureId] : []));
  return {
    rule,
    reading,
    criteria: criteriaOf(reading),
    needed: rule.figures.filter(({ id }) => counted.includes(id)),
    lookedAt: rule.figures.filter(({ id }) => parts.some(({ figureId }) => figureId === id)),
    figures: new Map(rule.figures.map((figure) => [figure.id, figure])),
    classes: new Map(
      rule.readings
        .flatMap(criteriaOf)
        .flatMap(({ coefficients }) => coefficients.map((one) => [one.id, one] as const)),
    ),
  };
}

/** The plan of a rule by the reading that options ask for; by its first reading if they ask for none, or for none of its own. */
export function planOf(rule: AllocationRule, options: unknown): AllocationPlan {
  const asked = rule.readings.find(({ id }) => id === readingIn(options));
  return allocationPlan(rule, asked ?? (rule.readings[0] as AllocationReading));
}

/** What stands where options would name a reading, whatever they are. */
function readingIn(options: unknown): unknown {
  try {
    return (options as { readonly reading?: unknown } | null)?.reading;
  } catch {
    // A proxy or a getter that throws is for the reading of the options to name.
    return undefined;
  }
}

function partsOf({ pointsFormula }: AllocationReading) {
  return formulaParts(pointsFormula).map(({ part }) => part);
}

function criteriaOf(reading: AllocationReading): readonly PointsByClass[] {
  return partsOf(reading).filter((part) => part.kind === 'by-class');
}
