import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  checkSound,
  citationSchema,
  lazySchema,
  quantityInputSchema,
  shortText,
  toDecimal,
  type BilingualText,
  type CheckReport,
  type Citation,
  type QuantityInput,
} from '../../foundation/internal.js';
import { provinceReports } from './provinceNames.js';

/** The identity of a counterpart rule of the library: programme and years. */
export type CounterpartRuleId =
  | 'new-rural-2016-2020'
  | 'new-rural-2021-2025'
  | 'poverty-2021-2025'
  | 'ethnic-minority-2021-2025'
  | 'merged-2026-2035';

/**
 * What a local budget must add [vốn đối ứng]: a minimum of the central support, no minimum (which is not a minimum of zero: the
 * rule leaves it to the province), or all the capital, where the centre supports nothing.
 */
export type CounterpartDemand =
  | {
      /** A minimum. */
      readonly kind: 'minimum';
      /** The minimum, as a per cent or a multiple of the central support, whichever the rule prints. */
      readonly ofCentral: QuantityInput<'percent' | 'times'>;
    }
  | {
      /** No minimum, or the whole. */
      readonly kind: 'no-minimum' | 'all-local';
    };

/** What provinces within a band of central support must add. */
export interface CounterpartBand {
  /** The lowest share of central support that is in the band, itself included; the band ends below the next one. */
  readonly supportFrom: QuantityInput<'percent'>;
  /** What they must add. */
  readonly demand: CounterpartDemand;
}

/** What provinces that a rule names must add, whatever central support they receive. */
export interface CounterpartException {
  /** The provinces by name. */
  readonly provinces: readonly string[];
  /** What they must add. */
  readonly demand: CounterpartDemand;
}

/** A rule on the counterpart of local budgets: one of the library's, or a caller's own of the same form. */
export interface CounterpartRule {
  /** Its identity. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** What it asks by the province's share of central support; one band begins at 0. Absent where it is not established. */
  readonly bands?: readonly CounterpartBand[];
  /** What it asks of a province that balances its own budget. Absent where it is not established. */
  readonly selfBalancing?: CounterpartDemand;
  /** What it asks of the provinces that it names. */
  readonly exceptions?: readonly CounterpartException[];
  /** What it rests on. */
  readonly sources: readonly Citation[];
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

/** Schema of {@link CounterpartDemand}. */
export const counterpartDemandSchema: z.ZodMiniType<CounterpartDemand> = /* @__PURE__ */ lazySchema(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('minimum'),
      ofCentral: quantityInputSchema({ units: ['percent', 'times'], min: 0 }),
    }),
    z.strictObject({ kind: z.enum(['no-minimum', 'all-local']) }),
  ]),
);

/** Schema of {@link CounterpartRule}: bands that differ, one from 0, provinces that exist. */
export const counterpartRuleSchema: z.ZodMiniType<CounterpartRule> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      id: shortText(),
      name: bilingualTextSchema,
      bands: z.exactOptional(
        z.readonly(
          z
            .array(
              z.strictObject({
                supportFrom: quantityInputSchema({ units: ['percent'], min: 0, max: 100 }),
                demand: counterpartDemandSchema,
              }),
            )
            .check(z.minLength(1)),
        ),
      ),
      selfBalancing: z.exactOptional(counterpartDemandSchema),
      exceptions: z.exactOptional(
        z.readonly(
          z.array(
            z.strictObject({
              provinces: z.readonly(z.array(shortText()).check(z.minLength(1))),
              demand: counterpartDemandSchema,
            }),
          ),
        ),
      ),
      sources: z.readonly(z.array(citationSchema)),
      note: z.exactOptional(bilingualTextSchema),
    })
    .check(
      checkSound((rule, isSound) => [
        ...(isSound('bands') ? bandReports(rule) : []),
        ...(isSound('exceptions') ? exceptionReports(rule) : []),
      ]),
    ),
);

function bandReports({ bands }: CounterpartRule): readonly CheckReport[] {
  if (bands === undefined) return [];
  const starts = bands.map(({ supportFrom }) => toDecimal(supportFrom.value).toFixed());
  const repeated = starts.flatMap((start, index): readonly CheckReport[] =>
    starts.indexOf(start) < index
      ? [{ code: 'duplicate', at: ['bands', index, 'supportFrom'], details: { key: `${start}%` } }]
      : [],
  );
  if (starts.includes('0')) return repeated;
  const lowest = starts.reduce((least, start) => (toDecimal(start).lt(least) ? start : least));
  return [...repeated, { code: 'gap', at: ['bands'], details: { from: '0%', to: `${lowest}%` } }];
}

function exceptionReports({ exceptions = [] }: CounterpartRule): readonly CheckReport[] {
  return exceptions.flatMap(({ provinces }, index) =>
    provinces.flatMap((name, place) => provinceReports(name, ['exceptions', index, 'provinces', place])),
  );
}
