import { quantity } from '../../foundation/internal.js';
import { unitKey } from '../../units/model/internal.js';
import type { CriterionScore, MissingCriterion } from '../scoring/criteriaScore.js';
import type { LackingCriterion, LackingIndicator, NearestPlace } from './nearestPlace.js';
import { standingOf, type Standing } from './standing.js';
import type { CriterionToSummarize, IndicatorToSummarize, ScoreToSummarize } from './scoreToSummarize.js';

interface Candidate {
  readonly score: ScoreToSummarize;
  readonly standing: Standing;
  readonly key: string;
}

/**
 * The assessed places that lack something, nearest to meeting everything first: by how many criteria they lack, then by how many of
 * these have failed, then by code, else by name.
 */
export function nearestPlaces(assessed: readonly ScoreToSummarize[], most: number): readonly NearestPlace[] {
  return assessed
    .map((score): Candidate => ({ score, standing: standingOf(score), key: unitKey(score.subject) }))
    .filter(({ standing }) => standing.lacking > 0)
    .sort(compareCandidates)
    .slice(0, most)
    .map(nearestPlace);
}

function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    one.standing.lacking - other.standing.lacking ||
    one.standing.failed - other.standing.failed ||
    // No two scores of a set have the same key.
    (one.key < other.key ? -1 : 1)
  );
}

function nearestPlace({ score, standing }: Candidate): NearestPlace {
  const { subject, date, total, criteria } = score;
  const { met, lacking, failed } = standing;
  const named = criteria.flatMap(lackingCriterion);
  return {
    subject,
    date,
    met: quantity(met, total.unit),
    lacking: quantity(lacking, total.unit),
    failed: quantity(failed, total.unit),
    open: quantity(lacking - failed, total.unit),
    criteria: named,
    unnamedCount: quantity(lacking - named.length, total.unit),
  };
}

function lackingCriterion({
  id,
  number,
  name,
  status,
  indicators,
}: CriterionToSummarize): readonly LackingCriterion[] {
  if (!isLacking(status)) return [];
  return [{ id, number, name, status, indicators: indicators.flatMap(lackingIndicator) }];
}

function lackingIndicator(indicator: IndicatorToSummarize): readonly LackingIndicator[] {
  const { id, name, status, value, margin, parts } = indicator;
  if (!isLacking(status)) return [];
  return [
    {
      id,
      name,
      status,
      ...(value && { value }),
      ...(margin && { margin }),
      ...(parts && { parts: parts.flatMap(lackingIndicator) }),
    },
  ];
}

function isLacking(status: CriterionScore['status']): status is MissingCriterion['status'] {
  return status !== 'met' && status !== 'not-applicable' && status !== 'not-named';
}
