import type { PovertyTrend } from '../../poverty/internal.js';
import type { TargetObservation, TargetObservations } from '../observation.js';

/** Observations as rows, the earliest first; those of a trend as it holds them, each standard as a series of its own. */
export function observationsOf(observations: TargetObservations): readonly TargetObservation[] {
  const rows = isTrend(observations) ? rowsOf(observations) : observations;
  return [...rows].sort((a, b) => a.year - b.year);
}

/** Whether observations are a trend. */
export function isTrend(observations: TargetObservations): observations is PovertyTrend {
  return !Array.isArray(observations);
}

function rowsOf({ spells }: PovertyTrend): readonly TargetObservation[] {
  const rows = spells.flatMap(({ observations }, spell) =>
    observations.map(
      ({ year, ratePercent, counts, standardErrorPoints, figureStatus }, index): TargetObservation => ({
        year,
        // A rate that comes from counts is exact; any other is as it was printed.
        value: counts === undefined ? ratePercent.value : ratePercent,
        figureStatus,
        ...(standardErrorPoints === undefined ? {} : { standardError: standardErrorPoints }),
        ...(spell > 0 && index === 0 ? { breaksSeries: true } : {}),
      }),
    ),
  );
  // The year in which a standard changes may be told by both: that of the later one is compared with what follows.
  return [...new Map(rows.map((row) => [row.year, row])).values()];
}
