import { povertyTrend, type PovertySpell, type PovertyTrend } from '../../../poverty/trends/internal.js';
import { keyOfSubject } from '../keyOfSubject.js';
import type { ProfileFigure, ProfileFigureStatus, ProfileResult } from '../programmeProfileTypes.js';
import { groupBy, recordsOf, type PlacedRecord, type RecordOf } from '../records/placedRecords.js';
import type { ProfileRecord } from '../records/profileRecord.js';
import { pathIn, type Attempts } from './attempts.js';
import { poorAndNearPoorResults } from './poorAndNearPoorResults.js';
import { citationsOf, figuresOf, confirmationOf } from './profileFigures.js';
import { whoseIs, withGroup } from './whoseIs.js';

type Rows = readonly [PlacedRecord<'poverty'>, ...PlacedRecord<'poverty'>[]];

/** How poverty moved, by place, group and measure, and what poor and near-poor come to at the latest year. */
export function povertyResults(
  records: readonly ProfileRecord[],
  attempts: Attempts,
): readonly ProfileResult[] {
  const rows = recordsOf(records, 'poverty');
  const whose = ({ record }: PlacedRecord<'poverty'>): string =>
    JSON.stringify([
      keyOfSubject(record.subject),
      record.group === undefined ? '' : keyOfSubject(record.group),
    ]);
  return groupBy(rows, whose).flatMap((ofOne) => [
    ...groupBy(ofOne, ({ record }) => record.measure).flatMap((group) => trendOf(group, attempts)),
    ...poorAndNearPoorResults(ofOne, attempts),
  ]);
}

function trendOf(rows: Rows, attempts: Attempts): readonly ProfileResult[] {
  const [{ record: first }] = rows;
  const trends = attempts.run(
    () =>
      povertyTrend({
        measure: first.measure,
        subject: withGroup(first.subject, first.group),
        observations: rows.map(({ record }) => observationOf(record)),
      }),
    pathIn('observations', rows),
  );
  return trends.map((trend) => ({
    id: trend.measure,
    name: trend.measureName,
    calculation: 'povertyTrend',
    ...whoseIs(first),
    figures: trendFigures(trend, rows),
    sources: citationsOf(rows),
    assumptions: trend.assumptions,
    warnings: trend.warnings.map(({ code, text }) => ({ code, text })),
    explanation: trend.explanation,
  }));
}

function observationOf({
  year,
  ratePercent,
  counts,
  standard,
  standardErrorPoints,
  figureStatus,
}: RecordOf<'poverty'>) {
  return {
    year,
    standard,
    ...(ratePercent === undefined ? {} : { ratePercent }),
    ...(counts === undefined ? {} : { counts }),
    ...(standardErrorPoints === undefined ? {} : { standardErrorPoints }),
    ...(figureStatus === undefined ? {} : { figureStatus }),
  };
}

function trendFigures(trend: PovertyTrend, rows: Rows): readonly ProfileFigure[] {
  const { spells } = trend;
  const confirmation = confirmationOf(rows);
  const rates = spells.flatMap(({ standard, observations }) =>
    observations.flatMap(({ year, ratePercent, figureStatus }) =>
      figuresOf(
        {
          period: String(year),
          basis: standard,
          figureStatus,
          confirmation: confirmationOf(rows.filter(({ record }) => record.year === year)),
        },
        { 'poverty-rate': ratePercent },
      ),
    ),
  );
  const changes = spells
    .filter(({ observations }) => observations.length > 1)
    .flatMap((spell) =>
      figuresOf(
        {
          period: `${String(spell.years.from)}/${String(spell.years.to)}`,
          basis: spell.standard,
          figureStatus: statusOf(spell),
          confirmation,
        },
        changesOf(spell),
      ),
    );
  if (spells.length === 1) return [...rates, ...changes];
  const years = spells.flatMap((spell) => [spell.years.from, spell.years.to]);
  const whole = figuresOf(
    {
      period: `${String(Math.min(...years))}/${String(Math.max(...years))}`,
      basis: spells.map(({ standard }) => standard).join('; '),
      figureStatus: 'not-stated',
      confirmation,
    },
    { 'poverty-change': trend.changePoints },
  );
  return [...rates, ...changes, ...whole];
}

function changesOf(spell: PovertySpell) {
  return {
    'poverty-change': spell.changePoints,
    'poverty-annual-change': spell.annualChangePoints,
    'poverty-relative-change': spell.relativeChangePercent,
    'poverty-compound-change': spell.compoundAnnualPercent,
  };
}

function statusOf(spell: PovertySpell): ProfileFigureStatus {
  if (spell.restsOnForecast) return 'forecast';
  return spell.restsOnEstimate ? 'estimate' : 'actual';
}
