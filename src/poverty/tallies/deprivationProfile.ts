import * as z from 'zod/mini';
import {
  checkSound,
  deepFreeze,
  figureInputSchema,
  fractionQuantity,
  lazySchema,
  quantity,
  readInput,
  shortText,
  subjectSchema,
  toDecimal,
  zeroDenominatorRefusal,
  type BilingualText,
  type CheckReport,
  type IsSound,
  type Explanation,
  type FigureInput,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { deprivationNames } from '../households/deprivation.js';
import { percentOf } from '../rates/printedRate.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';
import { standardName, standardSources } from '../standards/standardLookup.js';

/** How many households of an area are deprived in each service. */
export interface DeprivationProfileInput {
  /** The standard by which the households were reviewed. */
  readonly standard: PovertyStandardId;
  /** Whose households they are. */
  readonly subject?: Subject;
  /** The households that were looked at: as a rule the poor and the near-poor. */
  readonly households: FigureInput<'household'>;
  /** Of them, those that are deprived in an indicator, by its id. An indicator that is not reported is left out, never zero. */
  readonly deprived: Readonly<Record<string, FigureInput<'household'>>>;
}

/** The share of households that are deprived in one service. */
export interface DeprivationShare {
  /** The id of the indicator. */
  readonly indicator: string;
  /** What it is called; its id where the library knows no name. */
  readonly name: BilingualText;
  /** The households that are deprived in it. */
  readonly deprivedHouseholds: Quantity<'household'>;
  /** Out of all that were looked at, in per cent; refused where there are none. */
  readonly deprivedPercent: Quantity<'percent'> | Refusal;
}

/** In which services households are deprived, most first: the result of {@link deprivationProfile}. */
export interface DeprivationProfile {
  /** Marks this result. */
  readonly kind: 'deprivation-profile';
  /** The standard by which the households were reviewed. */
  readonly standard: PovertyStandardId;
  /** Whose households they are. */
  readonly subject?: Subject;
  /** The households that were looked at. */
  readonly households: Quantity<'household'>;
  /** The indicators, those in which most are deprived first. */
  readonly indicators: readonly DeprivationShare[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link DeprivationProfileInput}. */
export const deprivationProfileInputSchema: z.ZodMiniType<DeprivationProfileInput> =
  /* @__PURE__ */ lazySchema(() => {
    const count = figureInputSchema({ units: ['household'], min: 0, integer: true });
    return z
      .strictObject({
        standard: povertyStandardIdSchema,
        subject: z.exactOptional(subjectSchema),
        households: count,
        deprived: z.record(shortText(), count),
      })
      .check(checkSound(excessReports));
  });

function excessReports(
  { households, deprived }: DeprivationProfileInput,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('households')) return [];
  const whole = toDecimal(households);
  return Object.entries(deprived).flatMap(([id, count]): readonly CheckReport[] =>
    !isSound('deprived', id) || toDecimal(count).lte(whole)
      ? []
      : [
          {
            code: 'part-exceeds-whole',
            at: ['deprived', id],
            details: { part: toDecimal(count).toFixed(), whole: whole.toFixed() },
          },
        ],
  );
}

/**
 * In which basic services households are deprived [mức độ thiếu hụt các dịch vụ xã hội cơ bản], most first.
 *
 * - share of an indicator = households deprived in it ÷ households looked at × 100
 *
 * @param input - The standard, the households that were looked at (as a rule the poor and near-poor), and per indicator how many
 * of them are deprived in it, in whole households.
 * @returns The indicators with their shares in per cent; shares are refused with `zero-denominator` where there are no households.
 * @throws MtqgError on bad input: among others `part-exceeds-whole` (more deprived than looked at), `not-whole`.
 *
 * @example
 * ```ts
 * import { deprivationProfile } from 'mtqg/poverty';
 *
 * const { indicators } = deprivationProfile({ standard: 'vn-2022', households: 80, deprived: { toilet: 60, water: 20 } });
 * indicators.map(({ indicator, deprivedPercent }) => [indicator, 'value' in deprivedPercent && deprivedPercent.value]);
 * // => [['toilet', '75'], ['water', '25']]
 * ```
 */
export function deprivationProfile(input: DeprivationProfileInput): DeprivationProfile {
  const { standard, subject, households, deprived } = readInput(deprivationProfileInputSchema, input);
  const all = toDecimal(households);
  const indicators = Object.entries(deprived)
    .map(([id, given]): DeprivationShare => {
      const count = toDecimal(given);
      return {
        indicator: id,
        name: nameOf(id),
        deprivedHouseholds: quantity(count, 'household'),
        deprivedPercent: all.isZero()
          ? zeroDenominatorRefusal
          : fractionQuantity(percentOf(count, all), 'percent'),
      };
    })
    .sort((a, b) => toDecimal(b.deprivedHouseholds.value).comparedTo(toDecimal(a.deprivedHouseholds.value)));
  return deepFreeze({
    kind: 'deprivation-profile',
    standard,
    ...(subject === undefined ? {} : { subject }),
    households: quantity(all, 'household'),
    indicators,
    explanation: {
      say: subject === undefined ? HEAD : HEAD_OF_SUBJECT,
      values: { ...(subject === undefined ? {} : { subject }), standard: standardName(standard) },
      sources: standardSources(standard),
      steps: indicators.map(({ name, deprivedHouseholds, deprivedPercent }) => ({
        say: SHARE,
        values: { name, deprivedHouseholds, households: quantity(all, 'household'), deprivedPercent },
        ...(all.isZero()
          ? {}
          : { arithmetic: '{deprivedHouseholds} ÷ {households} × 100 = {deprivedPercent}' }),
      })),
    },
  });
}

function nameOf(id: string): BilingualText {
  return Object.hasOwn(deprivationNames, id)
    ? deprivationNames[id as keyof typeof deprivationNames]
    : { vi: id, en: id };
}

const HEAD: BilingualText = {
  vi: 'Mức độ thiếu hụt các dịch vụ xã hội cơ bản, theo {standard}.',
  en: 'Deprivation in basic services, by the {standard}.',
};
const HEAD_OF_SUBJECT: BilingualText = {
  vi: '{subject}: mức độ thiếu hụt các dịch vụ xã hội cơ bản, theo {standard}.',
  en: '{subject}: deprivation in basic services, by the {standard}.',
};
const SHARE: BilingualText = {
  vi: '{name}: tỷ lệ hộ thiếu hụt {deprivedPercent}.',
  en: '{name}: share of the households deprived {deprivedPercent}.',
};
