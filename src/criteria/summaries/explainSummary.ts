import { refusal, type Explanation, type Locale } from '../../foundation/internal.js';
import type { NearestUnit } from './nearestUnit.js';
import type { HardestCriterion } from './passRates.js';
import type { SetSummary } from './scoreSummary.js';
import { statusNames } from '../scoring/explainScore.js';

/** How a summary came about, set by set. */
export function explainSummary(bySet: readonly SetSummary[]): Explanation {
  const steps = bySet.map(setStep);
  const [only, another] = steps;
  if (only !== undefined && another === undefined) return only;
  return {
    say:
      steps.length === 0
        ? refusal('nothing-assessed').reason
        : {
            vi: 'Các kết quả chấm theo những bộ tiêu chí khác nhau nên được báo cáo riêng từng bộ.',
            en: 'The scores rest on different criteria sets, so each set is reported apart.',
          },
    steps,
  };
}

function setStep(figures: SetSummary): Explanation {
  const { set, units, assessedUnits, unassessedUnits, averageMet, metAllUnits } = figures;
  const { metAllOfAssessedPercent, metAllOfAllPercent, hardest, nearest } = figures;
  return {
    say: {
      vi: '“{set}”: {units}, trong đó chưa đánh giá {unassessed}; bình quân {average}; đạt đủ: {full} ({share} số đã đánh giá, {ofAll} tổng số).',
      en: '“{set}”: {units}, of which {unassessed} not assessed; average {average}; all met: {full} ({share} of those assessed, {ofAll} of all).',
    },
    values: {
      set: set.title,
      units,
      assessed: assessedUnits,
      unassessed: unassessedUnits,
      average: averageMet,
      full: metAllUnits,
      share: metAllOfAssessedPercent,
      ofAll: metAllOfAllPercent,
    },
    arithmetic: '{full} ÷ {assessed} × 100 = {share}',
    steps: [
      ...('kind' in hardest ? [] : hardestSteps(hardest)),
      ...('kind' in nearest ? [] : nearestSteps(nearest)),
    ],
  };
}

function hardestSteps(hardest: readonly HardestCriterion[]): readonly Explanation[] {
  if (hardest.length === 0) return [];
  const list = (locale: Locale): string =>
    hardest
      .map(
        ({ number, name, metUnits, decidedUnits }) =>
          `${number}. ${name[locale]} (${metUnits.value}/${decidedUnits.value})`,
      )
      .join('; ');
  return [
    {
      say: {
        vi: 'Tiêu chí khó nhất (số đơn vị đạt/số đơn vị đã có kết luận): {list}.',
        en: 'Hardest (units that met it/units of which it is decided): {list}.',
      },
      values: { list: { vi: list('vi'), en: list('en') } },
    },
  ];
}

function nearestSteps(nearest: readonly NearestUnit[]): readonly Explanation[] {
  if (nearest.length === 0) return [];
  return [
    { say: { vi: 'Gần đạt đủ nhất:', en: 'Nearest to meeting everything:' }, steps: nearest.map(unitStep) },
  ];
}

function unitStep({ unit, lacking, failed, open, criteria, unnamedCount }: NearestUnit): Explanation {
  const list = (locale: Locale): string =>
    criteria
      .map(({ number, name, status }) => `${number}. ${name[locale]} (${statusNames[status][locale]})`)
      .join('; ');
  const named = criteria.length === 0 ? '' : ': {list}';
  const isAllNamed = unnamedCount.value === '0';
  return {
    say: {
      vi: `{unit}: còn thiếu {lacking} (không đạt {failed}, chưa có kết luận {open})${named}${isAllNamed ? '' : '; không nêu tên: {unnamed}'}.`,
      en: `{unit}: lacks {lacking} ({failed} failed, {open} open)${named}${isAllNamed ? '' : '; not named: {unnamed}'}.`,
    },
    values: {
      unit: unit.name,
      lacking,
      failed,
      open,
      unnamed: unnamedCount,
      list: { vi: list('vi'), en: list('en') },
    },
  };
}
