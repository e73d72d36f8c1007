import { povertyRates } from '../../../poverty/rates/internal.js';
import { profileIndicatorNames } from '../profileNames.js';
import type { ProfileFigureStatus, ProfileResult } from '../programmeProfileTypes.js';
import { groupBy, type PlacedRecord } from '../records/placedRecords.js';
import { pathIn, type Attempts } from './attempts.js';
import { citationsOf, figuresOf, confirmationOf } from './profileFigures.js';
import { whoseIs, withGroup } from './whoseIs.js';

type Rows = readonly [PlacedRecord<'poverty'>, ...PlacedRecord<'poverty'>[]];

/** Poor and near-poor together, of the latest year and standard of which both are known. */
export function poorAndNearPoorResults(rows: Rows, attempts: Attempts): readonly ProfileResult[] {
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
        confirmation: confirmationOf(ofYear),
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
