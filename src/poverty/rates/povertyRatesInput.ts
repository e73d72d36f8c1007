import * as z from 'zod/mini';
import {
  check,
  checkSound,
  isoDateSchema,
  lazySchema,
  subjectSchema,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type IsoDate,
  type IsSound,
  type Subject,
} from '../../foundation/internal.js';
import {
  completeCounts,
  householdCountsSchema,
  personCountsSchema,
  type HouseholdCounts,
  wholeOfPersons,
  type PersonCounts,
} from '../householdCounts.js';
import { percentInput } from '../trends/povertyObservation.js';
import { rateReports } from './printedRate.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';

/** Two rates of one denominator, in per cent, as printed. */
export interface PrintedPovertyRates {
  /** Poor households out of all. */
  readonly poorPercent: FigureInput<'percent'>;
  /** Near-poor households out of all. */
  readonly nearPoorPercent: FigureInput<'percent'>;
}

/** What is known of the poverty of one place at one time; counts, persons or rates must be given. */
export interface PovertyRatesInput {
  /** The standard on which the figures rest; `'not-stated'` where the source does not say. */
  readonly standard: PovertyStandardId;
  /** Whose figures they are: a place, a group. */
  readonly subject?: Subject;
  /** The day at which they were found. */
  readonly asOf?: IsoDate;
  /** The households. */
  readonly counts?: HouseholdCounts;
  /** The persons of those households, for the rates by persons. */
  readonly persons?: PersonCounts;
  /** The rates, by households. */
  readonly rates?: PrintedPovertyRates;
}

/** Schema of {@link PrintedPovertyRates}: together no more than all. */
const printedPovertyRatesSchema: z.ZodMiniType<PrintedPovertyRates> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ poorPercent: percentInput(), nearPoorPercent: percentInput() }).check(check(excess)),
);

/** Schema of {@link PovertyRatesInput}. */
export const povertyRatesInputSchema: z.ZodMiniType<PovertyRatesInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      standard: povertyStandardIdSchema,
      subject: z.exactOptional(subjectSchema),
      asOf: z.exactOptional(isoDateSchema),
      counts: z.exactOptional(householdCountsSchema),
      persons: z.exactOptional(personCountsSchema),
      rates: z.exactOptional(printedPovertyRatesSchema),
    })
    .check(checkSound(inputReports)),
);

function excess({ poorPercent, nearPoorPercent }: PrintedPovertyRates): readonly CheckReport[] {
  const part = toDecimal(poorPercent).plus(toDecimal(nearPoorPercent));
  return part.lte(100)
    ? []
    : [{ code: 'part-exceeds-whole', details: { part: part.toFixed(), whole: '100' } }];
}

function inputReports(
  { counts, persons, rates }: PovertyRatesInput,
  isSound: IsSound,
): readonly CheckReport[] {
  return [
    ...(counts === undefined && persons === undefined && rates === undefined ? [NOTHING_GIVEN] : []),
    ...(persons !== undefined && isSound('persons')
      ? nothingCounted('persons', wholeOfPersons(persons))
      : []),
    ...(counts === undefined ? [] : countsReports(counts, rates, isSound)),
  ];
}

/** A whole without a part gives no rate. */
function nothingCounted(
  member: 'counts' | 'persons',
  { poor, nearPoor, poorAndNearPoor }: HouseholdCounts<FigureInput>,
): readonly CheckReport[] {
  return poor === undefined && nearPoor === undefined && poorAndNearPoor === undefined
    ? [{ code: 'missing', at: [member, 'poor'], details: { expected: 'decimal' } }]
    : [];
}

function countsReports(
  counts: HouseholdCounts,
  rates: PrintedPovertyRates | undefined,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('counts')) return [];
  const open = nothingCounted('counts', counts);
  if (open.length > 0) return open;
  const { poor, nearPoor, households } = completeCounts(counts);
  if (rates === undefined || households.isZero()) return [];
  const pairs = [
    ['poorPercent', poor],
    ['nearPoorPercent', nearPoor],
  ] as const;
  return pairs.flatMap(([member, count]) =>
    count === undefined || !isSound('rates', member)
      ? []
      : rateReports(rates[member], count, households).map((report) => ({ ...report, at: ['rates', member] })),
  );
}

const NOTHING_GIVEN: CheckReport = {
  code: 'missing',
  at: ['counts'],
  details: { expected: 'counts, persons or rates', expectedVi: 'counts, persons hoặc rates' },
};
