import { nearestHint, toDecimal, type CheckReport } from '../../../foundation/internal.js';
import { bilingual } from '../../bilingual.js';
import type { PovertyRules, PovertyStandard } from '../../standards/standard.js';
import { stateFromFacts } from '../facts/statesFromFacts.js';
import type { HouseholdToClassify } from '../householdToClassify.js';
import type { DeprivationState } from '../deprivation.js';
import { deprivationFindings, deprivationTally, type DeprivationTally } from './deprivationTally.js';

type Report = CheckReport & { readonly at: readonly string[] };

/** Everything in which a well-formed household does not fit the standard, or contradicts itself. */
export function householdMisfits(
  national: PovertyStandard,
  local: PovertyRules | undefined,
  household: HouseholdToClassify,
): readonly Report[] {
  const ofScores = scoreReports(national, household);
  if (national.deprivationCutoff === undefined) return ofScores;
  const standards = local === undefined ? [national] : [national, local];
  return [
    ...ofScores,
    ...indicatorReports(standards, household),
    ...countReports(
      national,
      household,
      ofScores.length === 0 ? countOfScore(national, household) : undefined,
    ),
  ];
}

/** Scores of another circular, or that its scale cannot give. */
function scoreReports(national: PovertyStandard, { scores }: HouseholdToClassify): readonly Report[] {
  if (scores === undefined) return [];
  const { scoreScale: scale, name } = national;
  const at = ['scores', 'circular'];
  if (scale === undefined)
    return [
      {
        code: 'no-such-member',
        at,
        details: { key: scores.circular, where: `the ${name.en}`, whereVi: name.vi },
      },
    ];
  if (scale.circular !== scores.circular)
    return [{ code: 'not-one-of', at, details: { allowed: scale.circular } }];
  if (scores.deprivationScore === undefined) return [];
  const [points, each] = [toDecimal(scores.deprivationScore), toDecimal(scale.pointsPerDeprivation)];
  const most = each.times(national.indicators.length);
  const place = ['scores', 'deprivationScore'];
  if (points.gt(most)) return [{ code: 'too-large', at: place, details: { maximum: most.toFixed() } }];
  if (points.mod(each).isZero()) return [];
  const what = bilingual((write, locale) =>
    locale === 'vi'
      ? `${write(points)} không phải bội số của ${write(each)} điểm mỗi chỉ số`
      : `${write(points)} is no multiple of the ${write(each)} points of each indicator`,
  );
  return [{ code: 'contradiction', at: place, details: { what: what.en, whatVi: what.vi } }];
}

/** Indicators that no standard has, and states that the facts contradict. */
function indicatorReports(
  standards: readonly PovertyRules[],
  { deprivations = {}, facts }: HouseholdToClassify,
): readonly Report[] {
  const indicators = standards.flatMap((one) => one.indicators);
  const ids = [...new Set(indicators.map(({ id }) => id))];
  return Object.entries(deprivations).flatMap(([id, stated]): readonly Report[] => {
    const at = ['deprivations', id];
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined)
      return [{ code: 'no-such-member', at, details: { key: id, ...OF_STANDARD, ...nearestHint(id, ids) } }];
    const shown = stateFromFacts(indicator, facts);
    // Whether nobody is concerned or nobody lacks anything, the household is not deprived.
    const isSame = shown?.state === undefined || (shown.state === 'deprived') === (stated === 'deprived');
    if (isSame) return [];
    const what = {
      what: `it is given as ${stated}; by the facts: ${shown.reason.en}`,
      whatVi: `đã cho là ${STATE_NAMES[stated]}; theo thông tin của hộ: ${shown.reason.vi}`,
    };
    return [{ code: 'contradiction', at, details: what }];
  });
}

const STATE_NAMES: Readonly<Record<DeprivationState, string>> = {
  deprived: 'thiếu hụt',
  'not-deprived': 'không thiếu hụt',
  'not-applicable': 'không áp dụng',
};

const OF_STANDARD = {
  where: 'the indicators of the standard',
  whereVi: 'các chỉ số của chuẩn nghèo',
};

/** Numbers of deprivations that are stated otherwise than the indicators allow. */
function countReports(
  national: PovertyStandard,
  household: HouseholdToClassify,
  scored: number | undefined,
): readonly Report[] {
  const { deprivationCount } = household;
  const findings = deprivationFindings(national, household);
  const known = deprivationTally(national, findings, undefined);
  const stated = [
    ...(deprivationCount === undefined
      ? []
      : [{ at: ['deprivationCount'], count: toDecimal(deprivationCount).toNumber() }]),
    ...(scored === undefined ? [] : [{ at: ['scores', 'deprivationScore'], count: scored }]),
  ];
  const [first, second] = stated;
  const isTwofold = first !== undefined && second !== undefined && first.count !== second.count;
  return [
    ...stated.flatMap(({ at, count }): readonly Report[] => {
      if (isPossible(count, known)) return [];
      const maximum = String(national.indicators.length);
      // Where no indicator is known, there is nothing else that the number could contradict.
      return known.open?.value === maximum
        ? [{ code: 'too-large', at, details: { maximum } }]
        : [unlike(at, count, known)];
    }),
    ...(isTwofold
      ? [unlike(second.at, second.count, { counted: { ...known.counted, value: String(first.count) } })]
      : []),
  ];
}

function isPossible(count: number, { counted, open }: DeprivationTally): boolean {
  const least = Number(counted.value);
  return count >= least && (open === undefined || count <= least + Number(open.value));
}

function unlike(at: readonly string[], count: number, { counted, open }: DeprivationTally): Report {
  const most =
    open === undefined || open.value === '0' ? '' : `–${String(Number(counted.value) + Number(open.value))}`;
  const what = {
    what: `${String(count)} deprivations, where ${counted.value}${most} follow from the rest`,
    whatVi: `${String(count)} chỉ số thiếu hụt, trong khi phần còn lại cho ${counted.value}${most}`,
  };
  return { code: 'contradiction', at, details: what };
}

/** The number of deprivations that is stated, as a number or by a score; `undefined` where neither is. */
export function statedCount(national: PovertyStandard, household: HouseholdToClassify): number | undefined {
  const { deprivationCount } = household;
  return deprivationCount === undefined
    ? countOfScore(national, household)
    : toDecimal(deprivationCount).toNumber();
}

function countOfScore({ scoreScale }: PovertyStandard, { scores }: HouseholdToClassify): number | undefined {
  if (scoreScale === undefined || scores?.deprivationScore === undefined) return undefined;
  return toDecimal(scores.deprivationScore).div(toDecimal(scoreScale.pointsPerDeprivation)).toNumber();
}
