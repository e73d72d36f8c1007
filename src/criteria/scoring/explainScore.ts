import { deepFreeze, type BilingualText, type Explanation, type Locale } from '../../foundation/index.js';
import type { CriteriaScore, CriterionStatus } from './criteriaScore.js';
import type { CriteriaSet } from '../model/criteriaSet.js';

/** What each status is called. */
export const statusNames: Readonly<Record<CriterionStatus, BilingualText>> = /* @__PURE__ */ deepFreeze({
  met: { vi: 'đạt', en: 'met' },
  'basically-met': { vi: 'cơ bản đạt', en: 'basically met' },
  'not-met': { vi: 'chưa đạt', en: 'not met' },
  'not-assessed': { vi: 'chưa đánh giá', en: 'not assessed' },
  'threshold-unknown': { vi: 'chưa rõ ngưỡng', en: 'threshold unknown' },
  'set-by-province': { vi: 'chờ quy định của tỉnh', en: 'set by the province, not given' },
  'set-by-ministry': { vi: 'chờ quy định của bộ, ngành', en: 'set by a ministry, not given' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
});

/** How a score came about, in words. */
export function explainScore(set: CriteriaSet, score: Omit<CriteriaScore, 'explanation'>): Explanation {
  const { unit, date, counts, total, sharePercent } = score;
  return {
    say: {
      vi: '{unit} ({date}): đạt {met} trên tổng số {total} của “{set}”.',
      en: '{unit} ({date}): {met} met, of all {total} of “{set}”.',
    },
    values: { unit: unit.name, date, met: counts.met, total, set: set.title, share: sharePercent },
    arithmetic: '{met} ÷ {total} × 100 = {share}',
    sources: [set.citation],
    steps: [...missingSteps(score), ...titlePeriodSteps(set, date), ...unconfirmedSteps(score)],
  };
}

function missingSteps({ missing, counts }: Omit<CriteriaScore, 'explanation'>): readonly Explanation[] {
  const { named, unnamedCount } = missing;
  const list = (locale: Locale): string =>
    named
      .map(({ number, name, status }) => `${number}. ${name[locale]} (${statusNames[status][locale]})`)
      .join('; ');
  const steps: Explanation[] = [];
  if (named.length > 0) {
    steps.push({
      say: { vi: 'Còn thiếu: {list}.', en: 'Missing: {list}.' },
      values: { list: { vi: list('vi'), en: list('en') } },
    });
  }
  if (unnamedCount.value !== '0') {
    steps.push({
      say: {
        vi: 'Còn thiếu {count} mà số liệu không nêu tên; trong đó chưa đạt: {failed}, chưa rõ: {left}.',
        en: '{count} more missing that the figures do not name; over all, not met: {failed}, not stated: {left}.',
      },
      values: { count: unnamedCount, failed: counts['not-met'], left: counts['not-assessed'] },
    });
  }
  return steps;
}

function titlePeriodSteps({ titlePeriod, validity }: CriteriaSet, date: string): readonly Explanation[] {
  if (titlePeriod === undefined || date <= titlePeriod.to || validity.to !== null) return [];
  return [
    {
      say: {
        vi: 'Ngày {date} đã sau giai đoạn nêu trong tên bộ tiêu chí; chưa có nguồn nào cho biết ngày hết hiệu lực và chưa có bộ tiêu chí sau có hiệu lực.',
        en: '{date} lies after the period in the title of the set; no source states the end of its effect, and no later set was in force yet.',
      },
      values: { date },
    },
  ];
}

function unconfirmedSteps({
  restsOnUnconfirmed,
}: Omit<CriteriaScore, 'explanation'>): readonly Explanation[] {
  if (restsOnUnconfirmed.length === 0) return [];
  return [
    {
      say: {
        vi: 'Dựa trên ngưỡng chưa được xác nhận: {list}.',
        en: 'Rests on unconfirmed thresholds: {list}.',
      },
      values: { list: restsOnUnconfirmed.join(', ') },
    },
  ];
}
