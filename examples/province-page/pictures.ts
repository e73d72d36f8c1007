import {
  criteriaSetOn,
  disbursementRatio,
  povertyTrend,
  scoreCriteria,
  summarizeScores,
  targetGap,
  type LevelTarget,
  type Subject,
} from 'mtqg';
import {
  criteriaHeatMap,
  disbursementChart,
  povertyTrendChart,
  scoreDistributionChart,
  targetGapChart,
  type Chart,
} from 'mtqg/charts';
import type { ProfilePartName, ProfileRecord, ProfileRecordKind } from 'mtqg/programmes/profile';

type RecordOf<Kind extends ProfileRecordKind> = Extract<ProfileRecord, { readonly kind: Kind }>;

/** The pictures of each part of a profile, drawn of the records that it takes. */
export function picturesOf(
  records: readonly ProfileRecord[],
  targets: readonly LevelTarget[],
  date: string,
): Readonly<Record<ProfilePartName, readonly Chart[]>> {
  return {
    poverty: povertyPictures(ofKind(records, 'poverty')),
    criteria: criteriaPictures(ofKind(records, 'criteria')),
    capital: capitalPictures(ofKind(records, 'capital-plan'), ofKind(records, 'disbursement')),
    targets: targetPictures(targets, ofKind(records, 'observation'), date),
  };
}

/** A trend for each place and kind of household. */
function povertyPictures(records: readonly RecordOf<'poverty'>[]): readonly Chart[] {
  return grouped(records, ({ subject, measure }) => [subject, measure]).map(([first, ...rest]) =>
    povertyTrendChart(
      povertyTrend({
        subject: first.subject,
        measure: first.measure,
        observations: [first, ...rest].map(({ year, ratePercent, standard, figureStatus }) => ({
          ...{ year, standard },
          ...(ratePercent === undefined ? {} : { ratePercent }),
          ...(figureStatus === undefined ? {} : { figureStatus }),
        })),
      }),
      'vi',
    ),
  );
}

/** Which commune meets which criterion, and how many communes meet how many: of each day. */
function criteriaPictures(records: readonly RecordOf<'criteria'>[]): readonly Chart[] {
  return grouped(records, ({ assessment }) => [assessment.date]).flatMap((ofDay) => {
    const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: ofDay[0].assessment.date });
    const scores = ofDay.map(({ subject, assessment }) =>
      scoreCriteria(set, {
        ...assessment,
        set: set.id,
        subject: { level: 'commune', name: nameOf(subject) },
      }),
    );
    return [criteriaHeatMap(scores, 'vi'), scoreDistributionChart(summarizeScores(scores), 'vi')];
  });
}

/** What was disbursed of each plan, report by report. */
function capitalPictures(
  plans: readonly RecordOf<'capital-plan'>[],
  reports: readonly RecordOf<'disbursement'>[],
): readonly Chart[] {
  return plans.flatMap(({ subject, years, value, unit, planKind }) => {
    const own = reports.filter((one) => same([one.subject, one.years], [subject, years]));
    const ratios = own.map((report) =>
      disbursementRatio({
        subject,
        disbursed: { value: report.value, unit: report.unit, asOf: report.asOf },
        plan: { value, unit, planKind, ...(years === undefined ? {} : { years }) },
      }),
    );
    return ratios.length === 0 ? [] : [disbursementChart(ratios, 'vi')];
  });
}

/** How far all targets are, beside one another. */
function targetPictures(
  targets: readonly LevelTarget[],
  records: readonly RecordOf<'observation'>[],
  date: string,
): readonly Chart[] {
  const gaps = targets.map((target) => {
    const own = records.filter((record) => record.target === target.id);
    const observations = own.map(({ year, value, figureStatus }) => ({
      year,
      ...(value === undefined ? {} : { value }),
      ...(figureStatus === undefined ? {} : { figureStatus }),
    }));
    return targetGap(target, observations, { date });
  });
  return gaps.length === 0 ? [] : [targetGapChart(gaps, 'vi')];
}

function ofKind<Kind extends ProfileRecordKind>(
  records: readonly ProfileRecord[],
  kind: Kind,
): readonly RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

function grouped<One>(list: readonly One[], keyOf: (one: One) => unknown): readonly [One, ...One[]][] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of list) {
    const key = JSON.stringify(keyOf(one));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a place is called. */
export function nameOf(subject: Subject): string {
  return typeof subject === 'string' ? subject : subject.vi;
}
