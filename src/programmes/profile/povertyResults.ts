import { povertyRates, povertyTrend, type PovertySpell, type PovertyTrend } from '../../poverty/internal.js';
import { profileIndicatorNames } from './profileNames.js';
import { pathIn, type Attempts } from './attempts.js';
import { areUnconfirmed, citationsOf, figuresOf } from './figures.js';
import { groupBy, recordsOf, type PlacedRecord, type RecordOf } from './placedRecords.js';
import type { ProfileRecord } from './profileRecord.js';
import type { ProfileFigure, ProfileFigureStatus, ProfileResult } from './programmeProfileTypes.js';
import { keyOfSubject, withGroup } from './sameSubject.js';

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
    ...latestRates(ofOne, attempts),
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

function whoseIs({ subject, group }: RecordOf<'poverty'>): Pick<ProfileResult, 'subject' | 'group'> {
  return { subject, ...(group === undefined ? {} : { group }) };
}

function trendFigures(trend: PovertyTrend, rows: Rows): readonly ProfileFigure[] {
  const { spells } = trend;
  const isUnconfirmed = areUnconfirmed(citationsOf(rows));
  const rates = spells.flatMap(({ standard, observations }) =>
    observations.flatMap(({ year, ratePercent, figureStatus }) =>
      figuresOf(
        {
          period: String(year),
          basis: standard,
          figureStatus,
          isUnconfirmed: areUnconfirmed(citationsOf(rows.filter(({ record }) => record.year === year))),
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
          isUnconfirmed,
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
      isUnconfirmed,
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

/** Poor and near-poor together, of the latest year and standard of which both are known. */
function latestRates(rows: Rows, attempts: Attempts): readonly ProfileResult[] {
  const both = groupBy(rows, ({ record }) => JSON.stringify([record.year, record.standard]))
    .map((ofYear) => ({ ofYear, given: bothOf(ofYear) }))
    .filter(({ given }) => given !== undefined)
    .sort((a, b) => b.ofYear[0].record.year - a.ofYear[0].record.year)[0];
  if (both?.given === undefined) return [];
  const { ofYear, given } = both;
  const [{ record: first }] = ofYear;
  const { year, standard } = first;
  const results = attempts.run(
    () =>
      povertyRates({
        standard,
        subject: withGroup(first.subject, first.group),
        asOf: `${String(year)}-12-31`,
        ...given,
      }),
    pathIn('', ofYear),
  );
  return results.map((rates) => ({
    id: 'poor-and-near-poor-together',
    name: profileIndicatorNames['poor-and-near-poor-rate'],
    calculation: 'povertyRates',
    ...whoseIs(first),
    figures: figuresOf(
      {
        period: String(year),
        basis: standard,
        figureStatus: leastSure(ofYear),
        isUnconfirmed: areUnconfirmed(citationsOf(ofYear)),
      },
      { 'poor-and-near-poor-rate': rates.poorAndNearPoorPercent, 'neither-rate': rates.neitherPercent },
    ),
    sources: citationsOf(ofYear),
    assumptions: [],
    warnings: rates.warnings.map(({ code, text }) => ({ code, text })),
    explanation: rates.explanation,
  }));
}

function leastSure(rows: Rows): ProfileFigureStatus {
  const statuses = rows.map(({ record }) => record.figureStatus ?? 'actual');
  return (['forecast', 'estimate'] as const).find((status) => statuses.includes(status)) ?? 'actual';
}

/** What `povertyRates` needs of one year: counts of both, or both printed rates. */
function bothOf(rows: Rows) {
  const counted = rows.find(
    ({ record: { counts } }) => counts?.poor !== undefined && counts.nearPoor !== undefined,
  );
  if (counted?.record.counts !== undefined) return { counts: counted.record.counts };
  const [poorPercent, nearPoorPercent] = (['poor', 'near-poor'] as const).map(
    (measure) => rows.find(({ record }) => record.measure === measure)?.record.ratePercent,
  );
  return poorPercent === undefined || nearPoorPercent === undefined
    ? undefined
    : { rates: { poorPercent, nearPoorPercent } };
}
