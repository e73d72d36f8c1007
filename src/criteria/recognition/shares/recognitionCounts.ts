import * as z from 'zod/mini';
import {
  check,
  decimalText,
  figureInputSchema,
  lazySchema,
  subjectSchema,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type Subject,
} from '../../../foundation/internal.js';
import { unitLevelSchema, type UnitLevel } from '../../../units/model/internal.js';
import { otherLevel, placeCountSchema } from '../members/placeCount.js';
import type { RecognitionTier } from '../titles/recognitionTiers.js';

/** How many places of a level are recognised at each tier; each tier is counted within the one below it. */
export interface RecognitionCounts {
  /** The level of the places. */
  readonly level: UnitLevel;
  /** Whose places they are, to be named in the explanation. */
  readonly subject?: Subject;
  /** All places; left out where a source does not state it: shares of all are then refused. */
  readonly total?: FigureInput<UnitLevel>;
  /** Places recognised as meeting the standard [đạt chuẩn], higher ones included. */
  readonly standard: FigureInput<UnitLevel>;
  /** Those of them recognised as advanced [nâng cao], model ones included. */
  readonly advanced?: FigureInput<UnitLevel>;
  /** Those of them recognised as model [kiểu mẫu]. */
  readonly model?: FigureInput<UnitLevel>;
}

/** Shares of recognised places as a report prints them, all of one base. */
export interface PrintedRecognition {
  /** The level of the places. */
  readonly level: UnitLevel;
  /** Whose places they are, to be named in the explanation. */
  readonly subject?: Subject;
  /** Of what all shares are: of all places of the level. Shares of anything else (of the standard ones, say) do not go in here. */
  readonly percentOf: 'all-places';
  /** The shares in per cent, cumulative. Give text, so that the decimals show how the report rounds: `'84.6'`, `'30.0'`. */
  readonly percent: Readonly<
    Record<'standard', FigureInput<'percent'>> & Partial<Record<'advanced' | 'model', FigureInput<'percent'>>>
  >;
  /** The number of all places, where known: it tells which counts the printed shares stand for. */
  readonly total?: FigureInput<UnitLevel>;
}

const shareSchema: z.ZodMiniType<FigureInput<'percent'>> = /* @__PURE__ */ lazySchema(() =>
  figureInputSchema({ units: ['percent'], min: 0, max: 100 }),
);

/** Schema of {@link RecognitionCounts}: tiers are nested, and none skips the one below it. */
export const recognitionCountsSchema: z.ZodMiniType<RecognitionCounts> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      level: unitLevelSchema,
      subject: z.exactOptional(subjectSchema),
      total: z.exactOptional(placeCountSchema),
      standard: placeCountSchema,
      advanced: z.exactOptional(placeCountSchema),
      model: z.exactOptional(placeCountSchema),
    })
    .check(
      check(({ level, total, standard, advanced, model }) => [
        ...unitProblems(level, { total, standard, advanced, model }),
        ...exceeding(standard, total, ['standard']),
        ...nesting({ standard, advanced, model }, []),
      ]),
    ),
);

/** Schema of {@link PrintedRecognition}: tiers are nested, and none skips the one below it. */
export const printedRecognitionSchema: z.ZodMiniType<PrintedRecognition> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      level: unitLevelSchema,
      subject: z.exactOptional(subjectSchema),
      percentOf: z.literal('all-places'),
      percent: z.strictObject({
        standard: shareSchema,
        advanced: z.exactOptional(shareSchema),
        model: z.exactOptional(shareSchema),
      }),
      total: z.exactOptional(placeCountSchema),
    })
    .check(
      check(({ level, percent, total }) => [
        ...unitProblems(level, { total }),
        ...nesting(percent, ['percent']),
      ]),
    ),
);

/** Counts with a unit are of the places of the level. */
function unitProblems(
  level: UnitLevel,
  counts: Readonly<Record<string, FigureInput<UnitLevel> | undefined>>,
): readonly CheckReport[] {
  return Object.entries(counts).flatMap(([member, count]): readonly CheckReport[] => {
    const details = count === undefined ? undefined : otherLevel(count, level);
    return details === undefined ? [] : [{ code: 'unit-mismatch', at: [member, 'unit'], details }];
  });
}

type Tiers = Readonly<Partial<Record<RecognitionTier, FigureInput | undefined>>>;
type Place = NonNullable<CheckReport['at']>;

function nesting({ standard, advanced, model }: Tiers, at: Place): readonly CheckReport[] {
  return [
    ...exceeding(advanced, standard, [...at, 'advanced']),
    ...exceeding(model, advanced, [...at, 'model']),
    ...(model !== undefined && advanced === undefined
      ? [{ code: 'missing' as const, at: [...at, 'advanced'], details: { expected: 'decimal' } }]
      : []),
  ];
}

function exceeding(
  part: FigureInput | undefined,
  whole: FigureInput | undefined,
  at: Place,
): readonly CheckReport[] {
  if (part === undefined || whole === undefined || toDecimal(part).lte(toDecimal(whole))) return [];
  return [{ code: 'part-exceeds-whole', at, details: { part: plain(part), whole: plain(whole) } }];
}

function plain(figure: FigureInput): string {
  return decimalText(toDecimal(figure));
}
