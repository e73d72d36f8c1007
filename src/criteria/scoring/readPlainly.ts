import { readInput } from '../../foundation/index.js';
import { unitRefSchema, type UnitRef } from '../../units/index.js';
import type { CriteriaSet } from '../model/index.js';
import { yearOf, type ResolverOptions } from '../thresholds/resolver.js';
import * as z from 'zod/mini';
import type { Finding, MeasuredValue, Verdict } from './assessment.js';
import { canonicalNumber } from './compareValue.js';
import type { AssessmentReading, CriterionReading } from './assessmentReading.js';
import { knownPlan, type CriterionPlan, type IndicatorPlan } from './scoringPlan.js';

/**
 * Read an assessment in which nothing is unusual, for a date, year and column that were scored before: verdicts, and plain values
 * with the unit of their indicator. Each member is read once, and nothing of the input gets into the result but its texts.
 *
 * @returns The reading; `undefined` wherever a closer look is needed, be it that something is wrong.
 */
export function readPlainly(
  set: CriteriaSet,
  assessment: unknown,
  { refusesUnconfirmed }: Pick<ResolverOptions, 'refusesUnconfirmed'>,
): AssessmentReading | undefined {
  try {
    if (!isPlain(assessment) || !Object.keys(assessment).every((key) => MEMBERS.has(key))) return undefined;
    const { unit, date, year, column, verdicts } = assessment;
    if (typeof date !== 'string' || !isOptional(year, 'number') || !isOptional(column, 'string'))
      return undefined;
    const circumstances = {
      date,
      ...(year === undefined ? {} : { year }),
      ...(column === undefined ? {} : { column }),
    };
    const plan = knownPlan(set, circumstances, refusesUnconfirmed);
    if (plan === undefined || !isPlain(verdicts)) return undefined;
    const read = new VerdictReader(verdicts);
    const criteria = plan.criteria.map((criterion) => read.criterion(criterion));
    if (read.isUnusual || read.found !== Object.keys(verdicts).length) return undefined;
    const readUnit = plainUnit(unit);
    if (readUnit.level !== set.level) return undefined;
    return {
      unit: readUnit,
      date,
      year: yearOf(circumstances),
      column: plan.column,
      criteria,
      tally: undefined,
      isEmpty: read.found === 0,
      monitored: NOTHING,
    };
  } catch {
    // A getter or a proxy that throws, or a unit that is none: the full reading reports it.
    return undefined;
  }
}

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['unit', 'date', 'year', 'column', 'verdicts']);

/** The findings of one assessment, as far as they are plain. */
class VerdictReader {
  /** How many were found. */
  found = 0;
  /** Whether something needs a closer look. */
  isUnusual = false;

  constructor(private readonly verdicts: Readonly<Record<string, unknown>>) {}

  criterion(plan: CriterionPlan): CriterionReading {
    const verdict = plan.isIndicator ? undefined : this.verdict(plan.criterion.id);
    const before = this.found;
    const findings = plan.indicators.map((indicator) => this.finding(indicator));
    // Whether a verdict contradicts the indicators takes a closer look.
    if (verdict !== undefined && this.found > before) this.isUnusual = true;
    return { plan, verdict, findings };
  }

  private verdict(id: string): Verdict | undefined {
    const given = this.verdicts[id];
    if (given === undefined) return undefined;
    this.found += 1;
    return isVerdict(given) ? given : this.unusual();
  }

  private finding({ indicator, forms }: IndicatorPlan): Finding | undefined {
    const given = this.verdicts[indicator.id];
    if (given === undefined) return undefined;
    this.found += 1;
    if (isVerdict(given)) return given;
    if (!forms.takesValue || !isPlain(given)) return this.unusual();
    return this.measured(given, forms.unit);
  }

  private measured(given: Readonly<Record<string, unknown>>, unit: string | undefined): Finding | undefined {
    const { value, unit: givenUnit } = given;
    const members = givenUnit === undefined ? 1 : 2;
    if (Object.keys(given).length !== members || (givenUnit !== undefined && givenUnit !== unit))
      return this.unusual();
    const text = canonicalNumber(value);
    if (text === undefined || (unit === 'percent' && Number(text) > 100)) return this.unusual();
    return { value: text } satisfies MeasuredValue;
  }

  private unusual(): undefined {
    this.isUnusual = true;
    return undefined;
  }
}

function isVerdict(given: unknown): given is Verdict {
  return given === 'met' || given === 'not-met' || given === 'basically-met';
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isOptional<K extends 'string' | 'number'>(
  value: unknown,
  kind: K,
): value is (K extends 'string' ? string : number) | undefined {
  return value === undefined || typeof value === kind;
}

const unitSchema = /* @__PURE__ */ (() => z.strictObject({ unit: unitRefSchema }))();

/** A name that needs no closer look. */
const PLAIN_NAME = /^\p{L}[\p{L}\p{N} ]{0,99}$/u;

function plainUnit(unit: unknown): UnitRef {
  if (isPlain(unit) && Object.keys(unit).length === 2) {
    const { level, name } = unit;
    // The level of a set is one of the levels, so a unit of that level has a right one.
    if (typeof name === 'string' && PLAIN_NAME.test(name))
      return Object.freeze({ level: level as UnitRef['level'], name });
  }
  return readInput(unitSchema, { unit }).unit;
}
