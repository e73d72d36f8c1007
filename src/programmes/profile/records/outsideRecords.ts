import {
  dayInWords,
  isIsoDate,
  yearOf,
  type BilingualText,
  type CheckReport,
  type IsoDate,
  type IsSound,
} from '../../../foundation/internal.js';
import { programmeSpans, type ProgrammeSpan } from './programmeSpans.js';
import type { ProfileRecord } from './profileRecord.js';
import type { ProfileOptions } from '../programmeProfileTypes.js';
import { keyOfSubject } from '../keyOfSubject.js';

/** Rows of another place, programme or period, and a day before the programme. */
export function outsideReports(
  records: readonly ProfileRecord[],
  options: ProfileOptions,
  isSound: IsSound,
): readonly CheckReport[] {
  const spans = programmeSpans([options.programme].flat());
  const started = spans.every(({ from }) => from <= options.date);
  const early: readonly CheckReport[] = started
    ? []
    : [{ code: 'not-in-force', at: ['options', 'date'], details: { date: options.date } }];
  return [
    ...early,
    ...records.flatMap((record, row) => {
      const at = ['records', row] as const;
      const reports = [
        ...(isSound(...at, 'kind') &&
        isSound(...at, 'subject') &&
        isSound(...at, 'within') &&
        isSound('options', 'subject')
          ? placeReports(record, options)
          : []),
        ...(isSound(...at, 'kind') && isSound(...at, 'programme') ? programmeReports(record, spans) : []),
        ...(isSound(...at) && started ? periodReports(record, options.date, spans) : []),
      ];
      return reports.map((report) => ({ ...report, at: [...at, ...(report.at ?? [])] }));
    }),
  ];
}

function placeReports(
  { subject, within }: ProfileRecord,
  { subject: place }: ProfileOptions,
): readonly CheckReport[] {
  const of = within ?? subject;
  if (keyOfSubject(of) === keyOfSubject(place)) return [];
  const [found, wanted] = [keyOfSubject(of), keyOfSubject(place)];
  return [
    contradiction(within === undefined ? 'subject' : 'within', {
      vi: `bản ghi của ${found}, hồ sơ của ${wanted}`,
      en: `the record is of ${found}, the profile of ${wanted}`,
    }),
  ];
}

function programmeReports(
  { programme }: ProfileRecord,
  spans: readonly ProgrammeSpan[],
): readonly CheckReport[] {
  if (programme === undefined || spans.some(({ id }) => id === programme)) return [];
  const wanted = spans.map(({ id }) => id).join(', ');
  return [
    contradiction('programme', {
      vi: `bản ghi của ${programme}, hồ sơ của ${wanted}`,
      en: `the record is of ${programme}, the profile of ${wanted}`,
    }),
  ];
}

/** The years at whose ends, or the days on which, something may have been found: from the end of the year before the programme on. */
function periodReports(
  record: ProfileRecord,
  date: IsoDate,
  spans: readonly ProgrammeSpan[],
): readonly CheckReport[] {
  const start = spans.map(({ from }) => from).sort()[0] as IsoDate;
  const [firstYear, lastYear] = [
    yearOf(start) - 1,
    yearOf(
      spans
        .map(({ to }) => to)
        .sort()
        .at(-1) as IsoDate,
    ),
  ];
  switch (record.kind) {
    case 'poverty':
    case 'observation': {
      const latest = record.figureStatus === 'forecast' ? lastYear : Math.min(yearOf(date), lastYear);
      return outside(record.year, firstYear, latest, 'year');
    }
    case 'criteria':
      return outside(record.assessment.date, `${String(firstYear)}-12-31`, date, 'assessment');
    case 'recognition':
      return outside(record.date, `${String(firstYear)}-12-31`, date, 'date');
    case 'disbursement':
      return [
        ...outside(record.asOf, start, date, 'asOf'),
        ...yearsReports(record.years, firstYear + 1, lastYear),
      ];
    case 'capital-plan':
      return yearsReports(record.years, firstYear + 1, lastYear);
    case 'claim':
      return record.date === undefined ? [] : outside(record.date, start, date, 'date');
  }
}

function yearsReports(
  years: { readonly from: number; readonly to: number } | undefined,
  first: number,
  last: number,
): readonly CheckReport[] {
  if (years === undefined || (first <= years.from && years.to <= last)) return [];
  return [other('years', `${String(years.from)}-${String(years.to)}`, first, last)];
}

function outside<T extends number | IsoDate>(
  found: T,
  first: T,
  last: T,
  member: string,
): readonly CheckReport[] {
  return first <= found && found <= last ? [] : [other(member, found, first, last)];
}

function other(
  member: string,
  found: number | string,
  first: number | IsoDate,
  last: number | IsoDate,
): CheckReport {
  const [of, from, to] = [timeText(found), timeText(first), timeText(last)];
  return contradiction(member, {
    vi: `bản ghi của kỳ ${of.vi}, hồ sơ từ ${from.vi} đến ${to.vi}`,
    en: `the record is of ${of.en}, the profile from ${from.en} to ${to.en}`,
  });
}

/** A year, years or a day as people write them. */
function timeText(time: number | string): BilingualText {
  const text = String(time);
  return isIsoDate(text) ? dayInWords(text) : { vi: text, en: text };
}

function contradiction(member: string, { vi, en }: BilingualText): CheckReport {
  return { code: 'contradiction', at: [member], details: { what: en, whatVi: vi } };
}
