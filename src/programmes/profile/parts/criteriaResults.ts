import {
  officialCriteriaSets,
  scoreCriteria,
  summarizeScores,
  type CriteriaScore,
  type CriteriaSet,
} from '../../../criteria/internal.js';
import { decimalText, quantity, toDecimal } from '../../../foundation/internal.js';
import { pathIn, type Attempts } from './attempts.js';
import { citationsOf, figuresOf, confirmationOf, type Confirmation } from './profileFigures.js';
import { groupBy, recordsOf, type PlacedRecord } from '../records/placedRecords.js';
import type { ProfileRequest } from '../records/profileRequest.js';
import type { ProfileResult } from '../programmeProfileTypes.js';
import { keyOfSubject } from '../keyOfSubject.js';

interface Scored extends PlacedRecord<'criteria'> {
  readonly score: CriteriaScore;
}

/** How places stand against criteria sets, and what that comes to where several do. */
export function criteriaResults(
  { records, options }: ProfileRequest,
  attempts: Attempts,
): readonly ProfileResult[] {
  const rows = recordsOf(records, 'criteria');
  if (rows.length === 0) return [];
  const sets = [...(options.criteriaSets ?? []), ...officialCriteriaSets()];
  const scored = rows.flatMap((placed) => {
    const set = sets.find(({ id }) => id === placed.record.set);
    if (set !== undefined) return scoresOf(placed, set, attempts);
    const details = { where: 'criteria sets', whereVi: 'các bộ tiêu chí', key: placed.record.set };
    attempts.add({ code: 'no-such-member', path: ['records', placed.row, 'set'], details });
    return [];
  });
  const summaries = groupBy(scored, ({ record }) => record.set)
    .map((ofSet) => latestOf(ofSet))
    .filter((ofSet) => ofSet.length > 1)
    .flatMap((ofSet) => summaryOf(ofSet, options.subject, attempts));
  return [...scored.map(resultOf), ...summaries];
}

function scoresOf(placed: PlacedRecord<'criteria'>, set: CriteriaSet, attempts: Attempts): readonly Scored[] {
  const {
    row,
    record: { subject, within, assessment },
  } = placed;
  const unit = {
    level: set.level,
    name: keyOfSubject(subject),
    ...(within === undefined ? {} : { within: keyOfSubject(within) }),
  } as const;
  return attempts
    .run(
      () => scoreCriteria(set, { ...assessment, subject: unit, set: set.id }),
      ([, ...path]) => ['records', row, 'assessment', ...path],
    )
    .map((score) => ({ ...placed, score }));
}

function basisOf({ id, overlays = [] }: CriteriaScore['set']): string {
  return [id, ...overlays.map((overlay) => overlay.id)].join(' + ');
}

function resultOf({ record, score }: Scored): ProfileResult {
  const { set, counts, total, sharePercent, missing, date, warnings = [] } = score;
  const sources = citationsOf([{ record }]);
  const { unit } = total;
  const lacking = decimalText(toDecimal(missing.unnamedCount.value).plus(missing.named.length));
  return {
    id: `${set.level}-${set.tier}`,
    name: set.title,
    calculation: 'scoreCriteria',
    subject: record.subject,
    ...(score.metAll ? { status: 'met' } : {}),
    figures: figuresOf(
      {
        period: date,
        basis: basisOf(set),
        figureStatus: 'not-stated',
        confirmation: confirmationOfScores([{ record, score }]),
      },
      {
        'criteria-met': counts.met,
        'criteria-share': sharePercent,
        'criteria-missing': quantity(lacking, unit),
        'criteria-total': total,
      },
    ),
    sources,
    assumptions: [],
    warnings: warnings.map(({ code, text }) => ({ code, text })),
    explanation: score.explanation,
  };
}

/** Whether a record, or a threshold that decided one, is not confirmed. */
function confirmationOfScores(scored: readonly Pick<Scored, 'record' | 'score'>[]): Confirmation {
  return scored.some(({ score }) => score.restsOnUnconfirmed.length > 0)
    ? 'unconfirmed'
    : confirmationOf(scored);
}

/** The latest score of each place. */
function latestOf(scored: readonly [Scored, ...Scored[]]): readonly Scored[] {
  return groupBy(scored, ({ record }) => keyOfSubject(record.subject)).map((ofPlace) =>
    ofPlace.reduce((latest, one) => (one.score.date > latest.score.date ? one : latest)),
  );
}

function summaryOf(
  scored: readonly Scored[],
  subject: ProfileResult['subject'],
  attempts: Attempts,
): readonly ProfileResult[] {
  const [first] = scored as [Scored];
  const sources = citationsOf(scored);
  const { set } = first.score;
  const dates = scored.map(({ score }) => score.date).sort();
  return attempts
    .run(() => summarizeScores(scored.map(({ score }) => score)), pathIn('scores', scored))
    .map((summary) => ({
      id: `${set.level}-${set.tier}-summary`,
      name: set.title,
      calculation: 'summarizeScores',
      subject,
      figures: figuresOf(
        {
          period:
            dates[0] === dates.at(-1) ? String(dates[0]) : `${String(dates[0])}/${String(dates.at(-1))}`,
          basis: basisOf(set),
          figureStatus: 'not-stated',
          confirmation: confirmationOfScores(scored),
        },
        {
          'scored-places': summary.assessedPlaces,
          'average-criteria': summary.averageMet,
          'met-all-places': summary.metAllPlaces,
        },
      ),
      sources,
      assumptions: [],
      warnings: [],
      explanation: summary.explanation,
    }));
}
