import { readMissing, readRecord, type Problem } from '../../../foundation/internal.js';
import { countedBy, type CountedMember } from '../../householdCounts.js';
import type { ObservationStatus } from '../../trends/povertyObservation.js';
import type { PovertyTrendRule } from '../trendRule.js';
import type { TableReading } from '../reading/tableReading.js';
import { readColumn, type ReadColumn } from './readColumn.js';
import { readYear, type ReadYear } from './readYear.js';

/** The rates of one year that have been read. */
export interface ReadObservation {
  /** Where they stand. */
  readonly at: Problem['path'];
  /** Their year. */
  readonly year: ReadYear;
  /** The rates in per cent. */
  readonly rates: ReadColumn | undefined;
  /** The households that the measure counts. */
  readonly counted: ReadColumn | undefined;
  /** What they are called. */
  readonly member: CountedMember;
  /** All households. */
  readonly households: ReadColumn | undefined;
  /** The standard errors of the rates. */
  readonly errors: ReadColumn | undefined;
  /** How sure they are. */
  readonly figureStatus: ObservationStatus;
}

const MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'year',
  'ratePercent',
  'counts',
  'standardErrorPoints',
  'standard',
  'figureStatus',
  'missing',
]);

const STATUSES: readonly unknown[] = ['actual', 'estimate', 'forecast'];

/** Read the years of a table. */
export function readObservations(
  rule: PovertyTrendRule,
  years: unknown,
  reading: TableReading,
): readonly ReadObservation[] {
  const { problems } = reading;
  if (!Array.isArray(years)) problems.add('wrong-type', ['observations'], { expected: 'array' });
  else if (years.length === 0)
    problems.add('too-short', ['observations'], { minimum: '1', items: 'items', itemsVi: 'phần tử' });
  else
    return Array.from({ length: years.length }, (_, place) =>
      readObservation(rule, years[place], ['observations', place], reading),
    );
  return [];
}

function readObservation(
  { measure, standard }: PovertyTrendRule,
  given: unknown,
  at: Problem['path'],
  reading: TableReading,
): ReadObservation {
  const { problems } = reading;
  if (given === undefined) problems.add('missing', at, { expected: 'object' });
  const members = readRecord(given, at, problems, MEMBERS);
  if (members.has('standard') && members.get('standard') !== standard)
    problems.add('not-one-of', [...at, 'standard'], { allowed: standard });
  const figureStatus = members.has('figureStatus') ? members.get('figureStatus') : 'actual';
  if (!STATUSES.includes(figureStatus))
    problems.add('not-one-of', [...at, 'figureStatus'], { allowed: STATUSES.join(', ') });
  const missing = readMissing(members.get('missing'), [...at, 'missing'], reading);
  const own = { ...reading, missing };
  const countsAt = [...at, 'counts'];
  const member = countedBy[measure];
  const counts = readRecord(members.get('counts'), countsAt, problems, new Set([member, 'households']));
  if (members.has('counts'))
    for (const name of [member, 'households'])
      if (!counts.has(name)) problems.add('missing', [...countsAt, name], { expected: 'array' });
  return {
    at,
    year: readYear(members.get('year'), [...at, 'year'], own),
    rates: readColumn('percent', members.get('ratePercent'), [...at, 'ratePercent'], own),
    counted: readColumn('counted', counts.get(member), [...countsAt, member], own),
    member,
    households: readColumn('households', counts.get('households'), [...countsAt, 'households'], own),
    errors: readColumn('error', members.get('standardErrorPoints'), [...at, 'standardErrorPoints'], own),
    figureStatus: figureStatus as ObservationStatus,
  };
}
