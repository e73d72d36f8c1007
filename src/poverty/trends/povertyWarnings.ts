import { isRefusal, type BilingualText, type Warning } from '../../foundation/internal.js';
import type { ChangeCertainty } from './changeCertainty.js';
import type { PovertySpell } from './povertySpell.js';
import { standardName, standardsOfYear } from '../standards/standardLookup.js';
import type { PovertyStandardId } from '../standards/standard.js';

/** What a reader of a poverty figure must know, as a stable code. */
export type PovertyWarningCode =
  | 'standard-not-stated'
  | 'standard-unknown'
  | 'standard-may-have-changed'
  | 'standard-not-applied'
  | 'rests-on-forecast'
  | 'rests-on-estimate'
  | 'rate-may-be-share'
  | 'groups-do-not-add-up'
  | 'change-within-error'
  | 'rate-and-count-diverge';

/** Something that a reader of a poverty figure must know beside it. */
export interface PovertyWarning extends Warning<PovertyWarningCode> {
  /** The years that it concerns, where it concerns some. */
  readonly affectedYears: readonly number[];
}

/** What is to be said of the standard by which rates of some years were measured. */
export function standardWarnings(
  standard: PovertyStandardId,
  years: readonly number[],
): readonly PovertyWarning[] {
  if (standard === 'not-stated') return [notStated(years), ...unknownWarnings(years)];
  const strange = years.filter((year) => !standardsOfYear(year).includes(standard));
  const name = standardName(standard);
  return warningOf('standard-not-applied', strange, {
    vi: `Năm ${listed(strange)} không thuộc thời gian áp dụng ${name.vi}; đề nghị kiểm tra lại.`,
    en: `The ${name.en} was not applied in ${listed(strange)}; please check.`,
  });
}

/** What is to be said of a spell. */
export function spellWarnings(spell: PovertySpell): readonly PovertyWarning[] {
  const years = spell.observations.map(({ year }) => year);
  return [
    ...standardWarnings(spell.standard, years),
    ...changeoverWarnings(spell.standard, spell.years),
    ...statusWarnings(spell),
    ...certaintyWarnings(spell),
    ...divergenceWarnings(spell),
  ];
}

/** The source of a figure does not say by which standard it was measured. */
function notStated(affectedYears: readonly number[]): PovertyWarning {
  return {
    code: 'standard-not-stated',
    affectedYears,
    text: {
      vi: 'Nguồn không nêu chuẩn nghèo; số liệu chỉ so sánh được nếu cùng một chuẩn.',
      en: 'The source does not state the poverty standard; rates compare only if it is the same one.',
    },
  };
}

/** Of some years the library knows no standard at all, so that it cannot tell whether they compare. */
function unknownWarnings(years: readonly number[]): readonly PovertyWarning[] {
  const unknown = years.filter((year) => standardsOfYear(year).every((id) => id === undefined));
  return warningOf('standard-unknown', unknown, {
    vi: `Thư viện chưa có chuẩn nghèo áp dụng cho năm ${listed(unknown)} nên không kiểm tra được số liệu có cùng một chuẩn hay không.`,
    en: `The library knows of no poverty standard for ${listed(unknown)}, so it cannot tell whether the rates rest on the same one.`,
  });
}

/** The ends of an unstated standard's spell may have been measured by different standards. */
export function changeoverWarnings(
  standard: PovertyStandardId,
  { from, to }: PovertySpell['years'],
): readonly PovertyWarning[] {
  if (standard !== 'not-stated') return [];
  const standards = new Set([from, to].flatMap(standardsOfYear));
  return warningOf('standard-may-have-changed', from === to || standards.size === 1 ? [] : [from, to], {
    vi: `Số liệu cuối năm ${String(from)} và cuối năm ${String(to)} có thể theo các chuẩn nghèo khác nhau; nếu đúng vậy thì mức thay đổi không có ý nghĩa.`,
    en: `The rates at the end of ${String(from)} and of ${String(to)} may rest on different poverty standards; if they do, their change means nothing.`,
  });
}

function statusWarnings({ observations, years: { from, to } }: PovertySpell): readonly PovertyWarning[] {
  if (from === to) return [];
  const ends = observations.filter(({ year }) => year === from || year === to);
  const of = (status: string): readonly number[] =>
    ends.filter((observation) => observation.figureStatus === status).map(({ year }) => year);
  return [
    ...warningOf('rests-on-forecast', of('forecast'), {
      vi: 'Mức thay đổi dựa trên số dự kiến, chưa phải số thực hiện.',
      en: 'The change rests on a forecast, not on an observed rate.',
    }),
    ...warningOf('rests-on-estimate', of('estimate'), {
      vi: 'Mức thay đổi dựa trên số ước thực hiện.',
      en: 'The change rests on an estimate made before the year was closed.',
    }),
  ];
}

/** A change that the error of its rates could make alone. */
function certaintyWarnings({
  changeCertainty,
  changePoints,
  years: { from, to },
}: PovertySpell): readonly PovertyWarning[] {
  const text = changeCertainty && WITHIN_ERROR[changeCertainty];
  const isChange = !isRefusal(changePoints) && changePoints.value !== '0';
  return text && isChange ? [{ code: 'change-within-error', affectedYears: [from, to], text }] : [];
}

const WITHIN_ERROR: Readonly<Partial<Record<ChangeCertainty, BilingualText>>> = {
  'within-rounding': {
    vi: 'Mức thay đổi không vượt quá sai số làm tròn của hai tỷ lệ nên chưa kết luận được tỷ lệ tăng hay giảm.',
    en: 'The change is within the rounding of the two rates, so it does not show that the rate moved.',
  },
  'within-sampling-error': {
    vi: 'Mức thay đổi không vượt quá sai số chọn mẫu (mức tin cậy 95%) nên chưa kết luận được tỷ lệ tăng hay giảm.',
    en: 'The change is within the sampling error (at 95%), so it does not show that the rate moved.',
  },
};

/** A rate can fall while the households that it counts become more, since the number of all households changes too. */
function divergenceWarnings({
  changePoints,
  countChange,
  years: { from, to },
}: PovertySpell): readonly PovertyWarning[] {
  if (countChange === undefined || isRefusal(changePoints)) return [];
  const [rate, count] = [signOf(changePoints.value), signOf(countChange.value)];
  const [vi, en] =
    rate < 0
      ? ['Tỷ lệ giảm nhưng số hộ tăng', 'The rate fell while the number of households rose']
      : ['Tỷ lệ tăng nhưng số hộ giảm', 'The rate rose while the number of households fell'];
  return warningOf('rate-and-count-diverge', rate * count < 0 ? [from, to] : [], {
    vi: `${vi}, vì tổng số hộ của địa bàn cũng thay đổi.`,
    en: `${en}, since the number of all households changed, too.`,
  });
}

function signOf(value: string): number {
  return value === '0' ? 0 : value.startsWith('-') ? -1 : 1;
}

/** A warning that concerns some years, unless there are none. */
function warningOf(
  code: PovertyWarningCode,
  affectedYears: readonly number[],
  text: BilingualText,
): readonly PovertyWarning[] {
  return affectedYears.length === 0 ? [] : [{ code, affectedYears, text }];
}

function listed(years: readonly number[]): string {
  return years.join(', ');
}
