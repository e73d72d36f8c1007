import type { BilingualText } from '../foundation/index.js';
import { standardInForce } from './standardLookup.js';
import type { PovertySpell } from './povertySpell.js';

/** What a reader of a poverty figure should know, as a stable code. */
export type PovertyWarningCode =
  | 'standard-not-stated'
  | 'standard-may-have-changed'
  | 'standard-not-applied'
  | 'rests-on-forecast'
  | 'rests-on-estimate';

/** Something that a reader of a poverty figure should know beside it. */
export interface PovertyWarning {
  /** What it is about. */
  readonly code: PovertyWarningCode;
  /** The same in words. */
  readonly text: BilingualText;
  /** The years that it concerns. */
  readonly years: readonly number[];
}

/** What is to be said of a spell. */
export function warningsOf(spell: PovertySpell): readonly PovertyWarning[] {
  return [...standardWarnings(spell), ...statusWarnings(spell)];
}

/** The warning that a figure's source does not say by which standard it was measured. */
export function notStatedWarning(years: readonly number[]): PovertyWarning {
  return {
    code: 'standard-not-stated',
    years,
    text: {
      vi: 'Nguồn không nêu chuẩn nghèo; số liệu chỉ so sánh được nếu cùng một chuẩn.',
      en: 'The source does not state the poverty standard; rates compare only if it is the same one.',
    },
  };
}

function standardWarnings(spell: PovertySpell): readonly PovertyWarning[] {
  if (spell.standard === 'not-stated') {
    return [notStatedWarning(yearsOf(spell)), ...changeoverWarnings(spell)];
  }
  const years = yearsOf(spell).filter((year) => !isMeasuredIn(spell.standard, year));
  if (years.length === 0) return [];
  const text = {
    vi: `Không áp dụng ${spell.standardName.vi} cho năm ${years.join(', ')}; cần kiểm tra lại chuẩn.`,
    en: `The ${spell.standardName.en} was not applied to ${years.join(', ')}; check the standard.`,
  };
  return [{ code: 'standard-not-applied', text, years }];
}

/** Years of one unstated standard between which the standard in force changed. */
function changeoverWarnings({ fromYear, toYear }: PovertySpell): readonly PovertyWarning[] {
  const [before, after] = [standardAtEndOf(fromYear), standardAtEndOf(toYear)];
  if (before === after) return [];
  const text = {
    vi: `Chuẩn nghèo áp dụng cuối năm ${String(fromYear)} và cuối năm ${String(toYear)} khác nhau; nếu số liệu theo hai chuẩn thì mức thay đổi không có ý nghĩa.`,
    en: `The standards in force at the end of ${String(fromYear)} and of ${String(toYear)} differ; if the rates rest on both, their change means nothing.`,
  };
  return [{ code: 'standard-may-have-changed', text, years: [fromYear, toYear] }];
}

function statusWarnings(spell: PovertySpell): readonly PovertyWarning[] {
  const { observations, fromYear, toYear } = spell;
  const ends = observations.filter(({ year }) => year === fromYear || year === toYear);
  const years = (status: string): readonly number[] =>
    ends.filter((observation) => observation.status === status).map(({ year }) => year);
  const warnings: readonly PovertyWarning[] = [
    {
      code: 'rests-on-forecast',
      years: years('forecast'),
      text: {
        vi: 'Mức thay đổi dựa trên số dự kiến, chưa phải số thực hiện.',
        en: 'The change rests on a forecast, not on an observed rate.',
      },
    },
    {
      code: 'rests-on-estimate',
      years: years('estimate'),
      text: {
        vi: 'Mức thay đổi dựa trên số ước thực hiện.',
        en: 'The change rests on an estimate made before the year was closed.',
      },
    },
  ];
  return warnings.filter((warning) => warning.years.length > 0);
}

function yearsOf(spell: PovertySpell): readonly number[] {
  return spell.observations.map(({ year }) => year);
}

function standardAtEndOf(year: number): string | undefined {
  return standardInForce(`${String(year)}-12-31`)?.id;
}

/** A standard is applied to its years, and beforehand once, at the end of the year before: the baseline review. */
function isMeasuredIn(standard: string, year: number): boolean {
  return standardAtEndOf(year) === standard || standardAtEndOf(year + 1) === standard;
}
