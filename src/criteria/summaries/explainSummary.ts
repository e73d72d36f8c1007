import {
  isRefusal,
  measureLabel,
  quantity,
  type Explanation,
  type Locale,
  type Quantity,
  type Range,
} from '../../foundation/internal.js';
import { missingList } from '../scoring/explaining/missingWords.js';
import type { NearestPlace } from './nearestPlace.js';
import type { HardestCriterion } from './passRates.js';
import type { SetSummary } from './scoreSummary.js';

/** How a summary came about, set by set. */
export function explainSummary(bySet: readonly SetSummary[]): Explanation {
  const steps = bySet.map(setStep);
  const [only, another] = steps;
  if (only !== undefined && another === undefined) return only;
  return {
    say:
      steps.length === 0
        ? { vi: 'Chưa có đơn vị nào được đánh giá.', en: 'Nothing has been assessed.' }
        : {
            vi: 'Các kết quả chấm theo những bộ tiêu chí khác nhau nên được báo cáo riêng từng bộ.',
            en: 'The scores rest on different criteria sets, so each set is reported apart.',
          },
    steps,
  };
}

function setStep(figures: SetSummary): Explanation {
  const { set, places, assessedPlaces, averageMet, metAllPlaces, hardest, nearest, criteria } = figures;
  const { metAllOfAssessedPercent, metAllOfAllPercent } = figures;
  const level = measureLabel(set.level).vi;
  if (
    isRefusal(averageMet) ||
    isRefusal(metAllPlaces) ||
    isRefusal(metAllOfAssessedPercent) ||
    isRefusal(metAllOfAllPercent) ||
    isRefusal(hardest) ||
    isRefusal(nearest) ||
    isRefusal(criteria)
  ) {
    return {
      say: {
        vi: `“{set}”: {places}, chưa ${level} nào được đánh giá.`,
        en: '“{set}”: {places}, none of them assessed.',
      },
      values: { set: set.title, places },
    };
  }
  const average = saidFigure(averageMet);
  const share = saidFigure(metAllOfAssessedPercent);
  const ofAll = saidFigure(metAllOfAllPercent);
  const full = saidFigure(metAllPlaces);
  const how = howAssessed(figures);
  const isNoneCertain = metAllPlaces.kind === 'range' && full.figure.value === '0';
  const whole = isNoneCertain
    ? {
        vi: `chưa ${level} nào chắc chắn đạt đủ {total} (nhiều nhất {most})`,
        en: 'none has met all {total} for certain ({most} at most)',
      }
    : {
        vi: `${full.vi}{full} đạt đủ {total}, chiếm ${share.vi}{share} số ${level} đã đánh giá, ${ofAll.vi}{ofAll} tổng số ${level}`,
        en: `${full.en}{full} met all {total}, ${share.en}{share} of those assessed, ${ofAll.en}{ofAll} of all`,
      };
  return {
    say: {
      vi: `“{set}”: {places}${how.vi}; bình quân đạt ${average.vi}{average}; ${whole.vi}.`,
      en: `“{set}”: {places}${how.en}; on average ${average.en}{average}; ${whole.en}.`,
    },
    values: {
      set: set.title,
      places,
      assessed: assessedPlaces,
      unassessed: figures.unassessedPlaces,
      partly: figures.partlyAssessedPlaces,
      average: average.figure,
      full: full.figure,
      most: full.most,
      total: quantity(criteria.length, averageMet.unit.startsWith('objective') ? 'objective' : 'criterion'),
      share: share.figure,
      ofAll: ofAll.figure,
    },
    ...(isNoneCertain ? {} : { arithmetic: '{full} ÷ {assessed} × 100 = {share}' }),
    steps: [...hardestSteps(hardest, level), ...nearestSteps(nearest, level)],
  };
}

/** A figure as a sentence says it: what is certain, and that it is the least where more is possible. */
function saidFigure(figure: Quantity | Range): {
  readonly vi: string;
  readonly en: string;
  readonly figure: Quantity;
  readonly most: Quantity;
} {
  if (figure.kind === 'quantity') return { vi: '', en: '', figure, most: figure };
  const [least, most] = [figure.lower ?? 0, figure.upper ?? 0].map((end) => quantity(end, figure.unit)) as [
    Quantity,
    Quantity,
  ];
  return { vi: 'ít nhất ', en: 'at least ', figure: least, most };
}

/** How many are not assessed, or only in part; nothing where all are assessed in full. */
function howAssessed({ unassessedPlaces, partlyAssessedPlaces }: SetSummary): {
  readonly vi: string;
  readonly en: string;
} {
  const parts = [
    ...(unassessedPlaces.value === '0'
      ? []
      : [{ vi: '{unassessed} chưa được đánh giá', en: '{unassessed} not assessed' }]),
    ...(partlyAssessedPlaces.value === '0'
      ? []
      : [{ vi: '{partly} mới được đánh giá một phần', en: '{partly} assessed only in part' }]),
  ];
  if (parts.length === 0) return { vi: '', en: '' };
  return {
    vi: `, trong đó ${parts.map(({ vi }) => vi).join(', ')}`,
    en: `, of which ${parts.map(({ en }) => en).join(', ')}`,
  };
}

function hardestSteps(hardest: readonly HardestCriterion[], level: string): readonly Explanation[] {
  if (hardest.length === 0) return [];
  const list = (locale: Locale): string =>
    hardest
      .map(
        ({ number, name, metPlaces, decidedPlaces }) =>
          `${number}. ${name[locale]} (${metPlaces.value}/${decidedPlaces.value})`,
      )
      .join('; ');
  return [
    {
      say: {
        vi: `Tiêu chí khó đạt nhất (số ${level} đạt/số ${level} đã có kết luận): {list}.`,
        en: 'Hardest (places that met it/places of which it is decided): {list}.',
      },
      values: { list: { vi: list('vi'), en: list('en') } },
    },
  ];
}

function nearestSteps(nearest: readonly NearestPlace[], level: string): readonly Explanation[] {
  if (nearest.length === 0) return [];
  return [
    {
      say: { vi: `Các ${level} gần đạt đủ nhất:`, en: 'Nearest to meeting everything:' },
      steps: nearest.map(placeStep),
    },
  ];
}

function placeStep({ subject, lacking, failed, open, criteria, unnamedCount }: NearestPlace): Explanation {
  const isAllNamed = unnamedCount.value === '0';
  const how = isAllNamed
    ? [{ vi: '{list}', en: '{list}' }]
    : [
        ...(failed.value === '0' ? [] : [{ vi: '{failed} chưa đạt', en: '{failed} not met' }]),
        ...(open.value === '0' ? [] : [{ vi: '{open} chưa có kết luận', en: '{open} not settled' }]),
        ...(criteria.length === 0 ? [] : [{ vi: 'nêu tên được: {list}', en: 'by name: {list}' }]),
      ];
  const said = (locale: Locale): string => how.map((part) => part[locale]).join('; ');
  return {
    say: {
      vi: `{subject}: còn {lacking} (${said('vi')}).`,
      en: `{subject}: {lacking} to go (${said('en')}).`,
    },
    values: { subject: subject.name, lacking, failed, open, list: missingList(criteria, lacking.unit) },
  };
}
