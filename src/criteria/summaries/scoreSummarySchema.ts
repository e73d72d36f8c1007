import * as z from 'zod/mini';
import {
  check,
  countSchema,
  isoDateSchema,
  toDecimal,
  type CheckReport,
  type DecimalText,
} from '../../foundation/index.js';
import { unitKey, unitRefSchema } from '../../units/index.js';
import { criteriaSetRefSchema } from '../model/criteriaSetSchema.js';
import type { CountedAs } from '../model/criteriaSet.js';
import type { ScoreBand, ScoreToSummarize, SummaryOptions } from './scoreSummary.js';

/** Schema of {@link ScoreToSummarize}: the counts add up to the total; what a score holds beside is left aside. */
export const scoreToSummarizeSchema: z.ZodMiniType<ScoreToSummarize> = /* @__PURE__ */ (() => {
  const count = z.object({
    kind: z.literal('quantity'),
    value: z.string().check(countTextCheck()),
    unit: z.enum(['criterion', 'objective'] as const satisfies readonly CountedAs[]),
  });
  return z
    .object({
      kind: z.literal('criteria-score'),
      set: criteriaSetRefSchema,
      unit: unitRefSchema,
      date: isoDateSchema,
      statedBy: z.enum(['verdicts', 'tally', 'nothing']),
      total: count,
      counts: z.strictObject({
        met: count,
        'basically-met': count,
        'not-met': count,
        'not-assessed': count,
        'threshold-unknown': count,
        'set-by-province': count,
        'set-by-ministry': count,
        'not-applicable': count,
      }),
    })
    .check(check(sumProblems));
})();

/** Schema of {@link ScoreBand}. */
export const scoreBandSchema: z.ZodMiniType<ScoreBand> = /* @__PURE__ */ (() =>
  z
    .strictObject({ from: bandEnd(), to: bandEnd() })
    .check(
      check(({ from, to }) =>
        from <= to ? [] : [{ code: 'too-small', at: ['to'], details: { minimum: String(from) } }],
      ),
    ))();

/** Schema of {@link SummaryOptions}: bands do not overlap. */
export const summaryOptionsSchema: z.ZodMiniType<SummaryOptions> = /* @__PURE__ */ (() =>
  z.strictObject({
    bands: z.exactOptional(
      z.array(scoreBandSchema).check(z.minLength(1), z.maxLength(1000), check(overlaps)),
    ),
  }))();

/** Schema of the scores of one summary: no unit twice under one set, and one total and level for all scores of a set. */
export const scoresSchema: z.ZodMiniType<readonly ScoreToSummarize[]> = /* @__PURE__ */ (() =>
  z.array(scoreToSummarizeSchema).check(check(repetitions), check(disagreements)))();

function countTextCheck(): z.core.CheckFn<string> {
  return check((text) => {
    const outcome = countSchema.safeParse(text);
    return outcome.success ? [] : [{ code: 'wrong-type', details: { expected: 'decimal' } }];
  });
}

function bandEnd() {
  return z.number().check(
    z.gte(0),
    check((value) => (Number.isInteger(value) ? [] : [{ code: 'not-whole' }])),
  );
}

function sumProblems({ total, counts }: ScoreToSummarize): readonly CheckReport[] {
  const sum = Object.values(counts).reduce((so, { value }) => so.plus(toDecimal(value)), toDecimal(0));
  if (sum.eq(toDecimal(total.value))) return [];
  return [{ code: 'contradiction', at: ['counts'], details: { what: `${sum.toFixed()} ≠ ${total.value}` } }];
}

function overlaps(bands: readonly ScoreBand[]): readonly CheckReport[] {
  return bands.flatMap((band, at) =>
    bands
      .slice(0, at)
      .filter((other) => band.from <= other.to && other.from <= band.to)
      .map((other) => ({
        code: 'contradiction' as const,
        at: [at],
        details: { what: `${bandName(other)} ∩ ${bandName(band)}` },
      })),
  );
}

function bandName({ from, to }: ScoreBand): string {
  return `${String(from)}–${String(to)}`;
}

function repetitions(scores: readonly ScoreToSummarize[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return scores.flatMap(({ set, unit }, at): readonly CheckReport[] => {
    const key = JSON.stringify([set.id, unitKey(unit)]);
    if (seen.has(key)) return [{ code: 'duplicate', at: [at, 'unit'], details: { key: unit.name } }];
    seen.add(key);
    return [];
  });
}

function disagreements(scores: readonly ScoreToSummarize[]): readonly CheckReport[] {
  const first = new Map<string, DecimalText>();
  return scores.flatMap(({ set, unit, total }, at): readonly CheckReport[] => {
    if (unit.level !== set.level)
      return [{ code: 'not-one-of', at: [at, 'unit', 'level'], details: { allowed: set.level } }];
    const known = first.get(set.id) ?? total.value;
    first.set(set.id, known);
    if (known === total.value) return [];
    return [
      { code: 'contradiction', at: [at, 'total'], details: { what: `${set.id}: ${known} ≠ ${total.value}` } },
    ];
  });
}
