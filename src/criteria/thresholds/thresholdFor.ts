import * as z from 'zod/mini';
import {
  lazySchema,
  deepFreeze,
  problemError,
  readInput,
  shortText,
  throwProblems,
} from '../../foundation/internal.js';
import { readSet } from '../model/checkedSets.js';
import type { CriteriaSet, CalculationNote } from '../model/index.js';
import { notInSet } from '../model/notIn.js';
import type { Circumstances } from './circumstances.js';
import { circumstanceProblems } from './circumstanceProblems.js';
import { circumstancesSchema } from './circumstancesSchema.js';
import { readThresholdOptions, type ThresholdOptions } from './readThresholdOptions.js';
import { calculationOn } from './calculationOn.js';
import { findIndicator, makeResolver, resolveIndicator } from './resolver.js';
import type { Threshold } from './threshold.js';

/** What a unit has to satisfy for one indicator. */
export interface IndicatorThreshold extends Threshold {
  /** Marks this result. */
  readonly kind: 'indicator-threshold';
  /** The id of the indicator. */
  readonly indicator: string;
  /** How its value is found, where a text in force lays that down. */
  readonly calculation?: readonly CalculationNote[];
}

const inputSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ indicator: shortText(), circumstances: circumstancesSchema }),
);

/**
 * The threshold of one indicator for one unit: the cell after every choice by column, year, date, local count and base.
 *
 * Formulas: interpolated threshold = start + (year − start year) × (end − start) ÷ (end year − start year); relative threshold
 * = times × base.
 *
 * @param set - The set.
 * @param indicator - The id of the indicator.
 * @param circumstances - The date, and what the threshold may depend on: column or facts, year, reference figures.
 * @param options - Whether unconfirmed values count, and other sets to which thresholds are relative.
 * @returns The requirement that is left, with column, year, source and provenance, and how the value is found where that is laid down; `unknown` with what is lacking where an input
 * is not given; `undefined` where the set holds no requirement for the indicator.
 * @throws MtqgError if the set has no such indicator, fact or column (`no-such-member`, `not-one-of`), does not apply on the date
 * (`not-in-force`), the column contradicts the facts (`contradiction`), or sets are relative to each other in a circle (`cyclic`).
 *
 * @example
 * ```ts
 * import { commune2016to2020, thresholdFor } from 'mtqg/criteria';
 *
 * const insured = thresholdFor(commune2016to2020(), '15.1', { date: '2018-12-31', column: 'TDMNPB' });
 * insured?.requirement; // => { kind: 'number', operator: '>=', value: '85', unit: 'percent' }
 * ```
 */
export function thresholdFor(
  set: CriteriaSet,
  indicator: string,
  circumstances: Circumstances,
  options?: ThresholdOptions,
): IndicatorThreshold | undefined {
  const rules = readSet(set);
  const resolved = readThresholdOptions(options);
  const read = readInput(inputSchema, { indicator, circumstances });
  const placed = findIndicator(rules, read.indicator);
  if (placed === undefined)
    throw problemError('no-such-member', ['indicator'], notInSet(read.indicator, rules.id));
  throwProblems(circumstanceProblems(rules, read.circumstances, 'circumstances'));
  const resolver = makeResolver(rules, read.circumstances, resolved);
  const threshold = resolveIndicator(placed, resolver);
  const calculation = calculationOn(placed.indicator.calculation, read.circumstances.date);
  return (
    threshold &&
    deepFreeze({
      kind: 'indicator-threshold',
      indicator: read.indicator,
      ...threshold,
      ...(calculation && { calculation }),
    })
  );
}
