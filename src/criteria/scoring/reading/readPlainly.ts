import { lazyPattern, lazySchema, readInput } from '../../../foundation/internal.js';
import { unitRefSchema, type UnitRef } from '../../../units/model/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import type { ResolverOptions } from '../../thresholds/resolver.js';
import * as z from 'zod/mini';
import type { Finding, FoundStatus } from '../assessment.js';
import type { AssessmentReading, Findings } from './assessmentReading.js';
import type { FindingForms } from './findingForms.js';
import { knownPlan } from '../plans/plans.js';
import { readShort, stepsOfOne, type ShortNumber } from './shortNumber.js';
import { isFoundStatus } from '../judging/foundStatus.js';
import type { ScoringPlan } from '../plans/scoringPlan.js';

/**
 * Read an assessment in which nothing is unusual, for a date, year and column that were scored before: statuses, and plain
 * values with the unit of their indicator. Each member is read once, and nothing of the input gets into the result but its texts.
 *
 * @returns The reading; `undefined` wherever a closer look is needed, be it that something is wrong.
 */
export function readPlainly(
  set: CriteriaSet,
  assessment: unknown,
  { refusesUnconfirmed }: Pick<ResolverOptions, 'refusesUnconfirmed'>,
): AssessmentReading | undefined {
  try {
    if (!isPlain(assessment) || hasOthers(assessment)) return undefined;
    const { subject, set: madeFor, date, year, column, findings: given } = assessment;
    if (typeof date !== 'string' || !isOptional(year, 'number') || !isOptional(column, 'string'))
      return undefined;
    if (madeFor !== set.id) return undefined;
    const plan = knownPlan(set, date, year, column, refusesUnconfirmed);
    if (plan === undefined || !isPlain(given)) return undefined;
    const findings = plainFindings(plan, given);
    if (findings === undefined) return undefined;
    const readSubject = plainUnit(subject);
    if (readSubject.level !== set.level) return undefined;
    return {
      subject: readSubject,
      date,
      year: year ?? Number(date.slice(0, 4)),
      column: plan.column,
      plan,
      findings,
      tally: undefined,
      monitored: NOTHING,
    };
  } catch {
    // A getter or a proxy that throws, or a unit that is none: the full reading reports it.
    return undefined;
  }
}

/** Enumerating makes no list of names; what a polluted prototype adds only leads to a closer look. */
function hasOthers(assessment: object): boolean {
  for (const member in assessment) if (!MEMBERS.has(member)) return true;
  return false;
}

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'subject',
  'set',
  'date',
  'year',
  'column',
  'findings',
]);

/** What was found, as far as it is plain; `undefined` where something needs a closer look. */
function plainFindings(plan: ScoringPlan, given: Readonly<Record<string, unknown>>): Findings | undefined {
  const criteria = emptyPlaces<FoundStatus>(plan.criteria.length);
  const indicators = emptyPlaces<Finding>(plan.indicatorCount);
  let isEmpty = true;
  let hasCriteria = false;
  for (const id in given) {
    isEmpty = false;
    const planned = plan.byId.get(id);
    const found = given[id];
    if (planned === undefined) return undefined;
    if (planned.kind === 'criterion') {
      if (!isFoundStatus(found)) return undefined;
      criteria[planned.place] = found;
      hasCriteria = true;
      continue;
    }
    const finding = plainFinding(planned.forms, found);
    if (finding === undefined) return undefined;
    indicators[planned.place] = finding;
  }
  // Whether a status contradicts what was found of indicators takes a closer look.
  const isDouble =
    hasCriteria &&
    plan.criteria.some(
      (one) =>
        criteria[one.place] !== undefined &&
        one.indicators.some(({ place }) => indicators[place] !== undefined),
    );
  return isDouble ? undefined : { criteria, indicators, isEmpty };
}

function emptyPlaces<T>(count: number): (T | undefined)[] {
  const places: (T | undefined)[] = [];
  for (let place = 0; place < count; place += 1) places.push(undefined);
  return places;
}

function plainFinding(
  { takesValue, unit, isShare }: FindingForms,
  given: unknown,
): FoundStatus | ShortNumber | undefined {
  if (typeof given !== 'object') return isFoundStatus(given) ? given : undefined;
  if (!takesValue || !isPlain(given)) return undefined;
  const { value, unit: givenUnit, kind } = given;
  if (givenUnit !== undefined && givenUnit !== unit) return undefined;
  if (kind !== undefined && kind !== 'quantity') return undefined;
  for (const member in given)
    if (member !== 'value' && member !== 'unit' && member !== 'kind') return undefined;
  const short = readShort(value);
  const isTooLarge = short !== undefined && isShare && short.steps > 100 * stepsOfOne(short.decimals);
  return isTooLarge ? undefined : short;
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

const unitSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ unit: unitRefSchema }));

/** A name that needs no closer look. */
const plainName = /* @__PURE__ */ lazyPattern('^\\p{L}[\\p{L}\\p{N} ]{0,99}$', 'u');

function plainUnit(unit: unknown): UnitRef {
  if (isPlain(unit) && Object.keys(unit).length === 2) {
    const { level, name } = unit;
    // The level of a set is one of the levels, so a unit of that level has a right one.
    if (typeof name === 'string' && plainName().test(name))
      return Object.freeze({ level: level as UnitRef['level'], name });
  }
  return readInput(unitSchema, { unit }).unit;
}
