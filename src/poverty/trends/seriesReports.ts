import type { CheckReport, IsSound } from '../../foundation/internal.js';
import type { PovertyMeasure } from '../rates/povertyMeasures.js';
import { observationReports, type PovertyObservation } from './povertyObservation.js';
import { povertyStandardIds, type PovertyStandardId } from '../standards/standard.js';

interface Series {
  readonly measure: PovertyMeasure;
  readonly standard?: PovertyStandardId;
  readonly observations: readonly PovertyObservation[];
}

/** An observation with its place in the series. */
type Placed = readonly [index: number, observation: PovertyObservation];

/** What is wrong with the observations of a series that are well-formed, each by itself and all together. */
export function seriesReports(series: Series, isSound: IsSound): readonly CheckReport[] {
  const { measure, observations } = series;
  const sound = [...observations.entries()].filter(([index]) => isSound('observations', index));
  return [
    ...missingStandards(series),
    ...duplicateYears(series, isSound),
    ...(isSound('measure') ? sound.flatMap((placed) => measureReports(measure, placed)) : []),
  ];
}

function measureReports(measure: PovertyMeasure, [index, observation]: Placed): readonly CheckReport[] {
  return observationReports(observation, measure).map(({ at = [], ...report }) => ({
    ...report,
    at: ['observations', index, ...at],
  }));
}

/** A series without any standard lacks one; where some observations name theirs, each of the others lacks its own. */
function missingStandards({ standard, observations }: Series): readonly CheckReport[] {
  if (standard !== undefined) return [];
  const hasStandard = (one: object): boolean => 'standard' in one;
  const objects = [...observations.entries()].filter(([, one]) => isObject(one));
  if (!objects.some(([, one]) => hasStandard(one))) return [missingStandard('standard')];
  return objects.flatMap(([index, one]) =>
    hasStandard(one) ? [] : [missingStandard('observations', index, 'standard')],
  );
}

/** In a broken series an observation may be anything. */
function isObject(observation: unknown): boolean {
  return typeof observation === 'object' && observation !== null;
}

/** Whatever else is wrong with an observation, its year and standard tell whether it stands twice. */
function duplicateYears({ standard, observations }: Series, isSound: IsSound): readonly CheckReport[] {
  const seen = new Set<string>();
  const isKnown = (index: number, member: string): boolean => isSound('observations', index, member);
  const placed = [...observations.entries()];
  const dated = placed.filter(([index]) => isKnown(index, 'year') && isKnown(index, 'standard'));
  return dated.flatMap(([index, { year, standard: own = standard }]) => {
    const key = own === undefined ? String(year) : `${String(year)} (${own})`;
    if (seen.has(key)) return [{ code: 'duplicate', at: ['observations', index, 'year'], details: { key } }];
    seen.add(key);
    return [];
  });
}

function missingStandard(...at: readonly (string | number)[]): CheckReport {
  const ids = povertyStandardIds.join(', ');
  return {
    code: 'missing',
    at,
    details: { expected: `one of: ${ids}`, expectedVi: `một trong các giá trị: ${ids}` },
  };
}
