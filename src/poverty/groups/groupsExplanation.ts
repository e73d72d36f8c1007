import {
  isRefusal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Subject,
} from '../../foundation/internal.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { standardName, standardSources } from '../standards/standardLookup.js';
import type { GroupSum } from './groupTotals.js';
import type { PovertyRatesOfGroup, PovertyRatesOfTotal } from './groupRates.js';

/** What is told of groups. */
interface Told {
  readonly standard: PovertyStandardId;
  readonly subject: Subject | undefined;
  readonly groups: readonly PovertyRatesOfGroup[];
  readonly total: PovertyRatesOfTotal;
  readonly sums: readonly GroupSum[];
  readonly groupsOverlap: boolean;
}

type Values = Readonly<Record<string, ExplainedValue>>;

/** How the rates and shares of groups came about. */
export function explainGroups({ standard, subject, groups, total, sums, groupsOverlap }: Told): Explanation {
  return {
    say: subject === undefined ? HEAD : HEAD_OF_SUBJECT,
    values: { ...(subject === undefined ? {} : { subject }), standard: standardName(standard) },
    sources: standardSources(standard),
    steps: [
      ...groups.map(explainGroup),
      explainTotal(total, groupsOverlap),
      ...sums.flatMap(explainSum),
      ...(groupsOverlap ? [{ say: OVERLAP }] : []),
    ],
  };
}

function explainGroup({
  subject,
  counts,
  poorPercent,
  shareOfPoorPercent,
}: PovertyRatesOfGroup): Explanation {
  return withRatio(GROUP, { ...counts }, { subject, rate: poorPercent, share: shareOfPoorPercent });
}

function explainTotal({ counts, poorPercent }: PovertyRatesOfTotal, groupsOverlap: boolean): Explanation {
  return withRatio(groupsOverlap ? REPORTED_TOTAL : TOTAL, { ...counts }, { rate: poorPercent });
}

/** A rate with the division that gives it, where there is one. */
function withRatio(
  say: BilingualText,
  counts: Values,
  values: Values & { readonly rate: ExplainedValue },
): Explanation {
  return isRefusal(values.rate)
    ? { say, values }
    : { say, values: { ...counts, ...values }, arithmetic: '{poor} ÷ {households} × 100 = {rate}' };
}

function explainSum({ name, sum, missingFrom, difference }: GroupSum): readonly Explanation[] {
  if (missingFrom.length > 0) {
    const listed = (locale: 'vi' | 'en'): string =>
      missingFrom.map((one) => (typeof one === 'string' ? one : one[locale])).join(', ');
    return [{ say: AT_LEAST, values: { name, sum, missing: { vi: listed('vi'), en: listed('en') } } }];
  }
  if (difference === undefined || difference.value === '0') return [];
  return [{ say: difference.value.startsWith('-') ? BELOW : ABOVE, values: { name, sum, difference } }];
}

const HEAD: BilingualText = {
  vi: 'Tỷ lệ hộ nghèo theo nhóm, theo {standard}.',
  en: 'Poor-household rate by group, by the {standard}.',
};
const HEAD_OF_SUBJECT: BilingualText = {
  vi: '{subject}: tỷ lệ hộ nghèo theo nhóm, theo {standard}.',
  en: '{subject}: poor-household rate by group, by the {standard}.',
};
const GROUP: BilingualText = {
  vi: '{subject}: tỷ lệ hộ nghèo {rate}; tỷ trọng trong tổng số hộ nghèo {share}.',
  en: '{subject}: poor-household rate {rate}; share of all poor households {share}.',
};
const TOTAL: BilingualText = {
  vi: 'Chung cả địa bàn: {rate}.',
  en: 'The whole area: {rate}.',
};
const REPORTED_TOTAL: BilingualText = {
  vi: 'Chung cả địa bàn (theo số liệu báo cáo): {rate}.',
  en: 'The whole area, as reported: {rate}.',
};
const AT_LEAST: BilingualText = {
  vi: 'Cộng các nhóm, {name} ít nhất là {sum} (thiếu số liệu của {missing}).',
  en: 'Added up, {name} is at least {sum} (not known for {missing}).',
};
const BELOW: BilingualText = {
  vi: 'Cộng các nhóm, {name} là {sum}, thấp hơn số chung {difference|size}.',
  en: 'Added up, {name} is {sum}, {difference|size} less than is reported for the whole.',
};
const ABOVE: BilingualText = {
  vi: 'Cộng các nhóm, {name} là {sum}, cao hơn số chung {difference|size}.',
  en: 'Added up, {name} is {sum}, {difference|size} more than is reported for the whole.',
};
const OVERLAP: BilingualText = {
  vi: 'Một hộ có thể thuộc nhiều nhóm nên không cộng các nhóm.',
  en: 'A household may be in several groups, so the groups are not added up.',
};
