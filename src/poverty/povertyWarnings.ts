import type { BilingualText } from '../foundation/internal.js';
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

/** The ends of an unstated standard's spell that may have been measured by different standards. */
function changeoverWarnings({ fromYear, toYear }: PovertySpell): readonly PovertyWarning[] {
  const standards = new Set([fromYear, toYear].flatMap(standardsOf));
  if (standards.size === 1) return [];
  const [from, to] = [String(fromYear), String(toYear)];
  const text = {
    vi: `Số liệu cuối năm ${from} và cuối năm ${to} có thể theo các chuẩn nghèo khác nhau; nếu đúng vậy thì mức thay đổi không có ý nghĩa.`,
    en: `The rates at the end of ${from} and of ${to} may rest on different poverty standards; if they do, their change means nothing.`,
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

/** The standards by which a year may have been measured: its own, and beforehand that of the next year, in the baseline review. */
function standardsOf(year: number): readonly (string | undefined)[] {
  return [standardAtEndOf(year), standardAtEndOf(year + 1)];
}

function isMeasuredIn(standard: string, year: number): boolean {
  return standardsOf(year).includes(standard);
}
