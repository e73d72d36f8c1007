import * as z from 'zod/mini';
import { lazySchema, check, wholeNumber, type CheckReport } from '../../foundation/internal.js';
import type { ScoreBand, SummaryOptions } from './scoreSummary.js';

/** Schema of {@link ScoreBand}. */
export const scoreBandSchema: z.ZodMiniType<ScoreBand> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ from: count(), to: count() })
    .check(
      check(({ from, to }) =>
        from <= to ? [] : [{ code: 'too-small', at: ['to'], details: { minimum: String(from) } }],
      ),
    ),
);

/** Schema of {@link SummaryOptions}: bands do not overlap. */
export const summaryOptionsSchema: z.ZodMiniType<SummaryOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    bands: z.exactOptional(
      z.array(scoreBandSchema).check(z.minLength(1), z.maxLength(1000), check(overlaps)),
    ),
    hardest: z.exactOptional(count()),
    nearest: z.exactOptional(count()),
  }),
);

function count() {
  return z.number().check(z.gte(0), wholeNumber());
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
