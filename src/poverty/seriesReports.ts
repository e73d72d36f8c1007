import type { CheckReport } from '../foundation/internal.js';
import { povertyMeasureSchema, type PovertyMeasure } from './measures.js';
import {
  observationReports,
  povertyObservationSchema,
  type PovertyObservation,
} from './povertyObservation.js';
import { povertyStandardIds, type PovertyStandardId } from './standard.js';

interface Series {
  readonly measure: PovertyMeasure;
  readonly standard?: PovertyStandardId;
  readonly observations: readonly PovertyObservation[];
}

/** An observation with its place in the series. */
type Placed = readonly [index: number, observation: PovertyObservation];

/**
 * What is wrong with the observations of a series, each by itself and all together.
 *
 * @param isBroken - Whether something has another form than it must have; then only what is well-formed is looked at.
 */
export function seriesReports(series: Series, isBroken: boolean): readonly CheckReport[] {
  const { measure, observations } = series;
  const isSound = (one: unknown): boolean => !isBroken || povertyObservationSchema.safeParse(one).success;
  const sound: readonly Placed[] = [...observations.entries()].filter(([, one]) => isSound(one));
  const isMeasured = !isBroken || povertyMeasureSchema.safeParse(measure).success;
  return [
    ...missingStandards(series),
    ...duplicateYears(series, sound),
    ...(isMeasured
      ? sound.flatMap(([index, observation]) =>
          observationReports(observation, measure).map(({ at = [], ...report }) => ({
            ...report,
            at: ['observations', index, ...at],
          })),
        )
      : []),
  ];
}

/** A series without any standard lacks one; where some observations name theirs, each of the others lacks its own. */
function missingStandards({ standard, observations }: Series): readonly CheckReport[] {
  if (standard !== undefined) return [];
  const without = observations.flatMap((one, index) => (hasStandard(one) ? [] : [index]));
  if (without.length === observations.length) return [{ ...NO_STANDARD, at: ['standard'] }];
  return without.map((index) => ({ ...NO_STANDARD, at: ['observations', index, 'standard'] }));
}

/** Looks at anything: in a broken series an observation may be none. */
function hasStandard(observation: unknown): boolean {
  return typeof observation === 'object' && observation !== null && 'standard' in observation;
}

function duplicateYears({ standard }: Series, sound: readonly Placed[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return sound.flatMap(([index, { year, standard: own = standard }]) => {
    const key = own === undefined ? String(year) : `${String(year)} (${own})`;
    if (seen.has(key)) return [{ code: 'duplicate', at: ['observations', index, 'year'], details: { key } }];
    seen.add(key);
    return [];
  });
}

const IDS = povertyStandardIds.join(', ');

const NO_STANDARD: CheckReport = {
  code: 'missing',
  details: { expected: `one of: ${IDS}`, expectedVi: `một trong các giá trị: ${IDS}` },
};
