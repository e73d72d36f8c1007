import { isRefusal, type BilingualText } from '../../../foundation/internal.js';
import { profilePartNames } from '../profileNames.js';
import type {
  ProfilePartName,
  ProfileResult,
  ProfileWarning,
  ProfileWarningCode,
} from '../programmeProfileTypes.js';

/** What a reader must know beside the results of a part. */
export function partWarnings(
  part: ProfilePartName,
  results: readonly ProfileResult[],
): readonly ProfileWarning[] {
  const uncited = results.filter(({ figures }) => figures.some((one) => one.confirmation === 'unknown'));
  return [
    ...results.flatMap((result) =>
      TESTS.filter(([, holds]) => holds(result)).map(([code]) => ({
        code,
        part,
        text: textOf(result, code),
      })),
    ),
    ...(uncited.length === 0 ? [] : [uncitedWarning(part, uncited.length)]),
  ];
}

/** That some do not say who says so, so that nobody knows whether it is confirmed: once for all of them. */
function uncitedWarning(part: ProfilePartName, count: number): ProfileWarning {
  const { vi, en } = profilePartNames[part];
  return {
    code: 'source-not-stated',
    part,
    text: {
      vi: `Chưa rõ số liệu đã được xác nhận hay chưa vì không nêu nguồn: ${String(count)} kết quả về ${vi}.`,
      en: `No source is stated, so whether it is confirmed is not known: ${String(count)} ${count === 1 ? 'result' : 'results'} of ${en}.`,
    },
  };
}

/** A part of which nothing was recorded. */
export function missingWarning(part: ProfilePartName): ProfileWarning {
  const name = profilePartNames[part];
  return {
    code: 'part-missing',
    part,
    text: { vi: `Chưa có số liệu về ${name.vi}.`, en: `There are no records of ${name.en}.` },
  };
}

type ResultTest = readonly [code: keyof typeof SAYINGS, holds: (result: ProfileResult) => boolean];

const TESTS: readonly ResultTest[] = [
  [
    'rests-on-unconfirmed',
    ({ figures }) => figures.some(({ confirmation }) => confirmation === 'unconfirmed'),
  ],
  ['rests-on-estimate', ({ figures }) => figures.some(({ figureStatus }) => figureStatus === 'estimate')],
  ['rests-on-forecast', ({ figures }) => figures.some(({ figureStatus }) => figureStatus === 'forecast')],
  ['series-broken', isBroken],
  [
    'published-inconsistent',
    ({ calculation, status }) => calculation === 'verifyClaim' && status === 'inconsistent',
  ],
];

function isBroken({ figures, warnings }: ProfileResult): boolean {
  return (
    warnings.some(({ code }) => code === 'series-broken') ||
    figures.some(
      ({ value }) => isRefusal(value) && ['standards-differ', 'series-broken'].includes(value.code),
    )
  );
}

const SAYINGS: Readonly<
  Record<Exclude<ProfileWarningCode, 'part-missing' | 'source-not-stated'>, BilingualText>
> = {
  'rests-on-unconfirmed': { vi: 'có số liệu chưa được xác nhận', en: 'rests on what is not confirmed' },
  'rests-on-estimate': { vi: 'có số ước thực hiện', en: 'rests on an estimate' },
  'rests-on-forecast': { vi: 'có số dự kiến', en: 'rests on a forecast' },
  'series-broken': {
    vi: 'số liệu các năm không cùng một chuẩn nên không so sánh được với nhau',
    en: 'figures of the years rest on different standards and do not compare',
  },
  'published-inconsistent': {
    vi: 'số công bố không khớp với số liệu gốc đi kèm',
    en: 'the published figure does not follow from the figures beside it',
  },
};

function textOf({ subject, group, name }: ProfileResult, code: keyof typeof SAYINGS): BilingualText {
  const of = (locale: 'vi' | 'en'): string =>
    [subject, ...(group === undefined ? [] : [group]), name]
      .map((one) => (typeof one === 'string' ? one : one[locale]))
      .join(', ');
  return { vi: `${of('vi')}: ${SAYINGS[code].vi}.`, en: `${of('en')}: ${SAYINGS[code].en}.` };
}
