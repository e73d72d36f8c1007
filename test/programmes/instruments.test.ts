import { expect, test } from 'vitest';
import { capitalInstruments, capitalSources } from 'mtqg/capital';
import { officialCriteriaSets, officialRecognitionRules } from 'mtqg/criteria';
import type { Citation, Source } from 'mtqg/foundation';
import { householdReviewForms2022, povertyMeasures, povertyStandards } from 'mtqg/poverty';
import { programmeInstruments, programmes } from 'mtqg/programmes';

const cited: readonly Citation[] = [
  ...povertyStandards().flatMap(({ sources }) => sources),
  ...Object.values(povertyMeasures).flatMap(({ sources }) => sources),
  ...officialCriteriaSets().map(({ citation }) => citation),
];
const sources: readonly Source[] = [
  ...cited.map(({ source }) => source),
  ...Object.values(capitalInstruments),
  ...Object.values(programmeInstruments()),
];

/** Number, day of signing, first and last day of effect, as the secondary copies that are cited give them. */
const DAYS = [
  ['09/2011/QĐ-TTg', '2011-01-30', '2011-01-01', null],
  ['111/2024/QH15', '2024-01-18', null, null],
  ['112/2025/TT-BTC', '2025-11-28', null, null],
  ['120/2020/QH14', '2020-06-19', '2020-08-03', null],
  ['125/QĐ-LĐTBXH', '2022-02-22', null, null],
  ['134/QĐ-BLĐTBXH', '2024-01-31', null, null],
  ['170/2005/QĐ-TTg', '2005-07-08', '2005-08-02', null],
  ['1719/QĐ-TTg', '2021-10-14', null, null],
  ['18590/BTC-PTHT', '2025-11-28', null, null],
  ['18/2023/QĐ-TTg', '2023-07-01', null, null],
  ['38/2023/NĐ-CP', '2023-06-24', null, null],
  ['75/2024/TT-BTC', '2024-10-31', null, null],
  ['424/NQ-CP', '2025-12-30', null, null],
  ['1980/QĐ-TTg', '2016-10-17', '2016-12-01', null],
  ['211/QĐ-TTg', '2024-03-01', '2024-03-01', null],
  ['1600/QĐ-TTg', '2016-08-16', null, null],
  ['1722/QĐ-TTg', '2016-09-02', null, null],
  ['24/2021/QH15', '2021-07-28', '2021-07-28', null],
  ['244/2025/QH15', '2025-11-13', null, null],
  ['2496/KH-UBND', '2022-07-15', null, null],
  ['25/2021/QH15', '2021-07-28', '2021-09-11', null],
  ['254/2025/NĐ-CP', '2025-09-26', '2025-09-26', null],
  ['257/2025/QH15', '2025-12-11', null, null],
  ['263/QĐ-TTg', '2022-02-22', null, null],
  ['27/2022/NĐ-CP', '2022-04-19', '2022-04-19', null],
  ['318/QĐ-TTg', '2022-03-08', '2022-03-08', null],
  ['319/QĐ-TTg', '2022-03-08', null, null],
  ['351/2025/NĐ-CP', '2025-12-30', null, null],
  ['358/2025/NĐ-CP', '2025-12-31', null, null],
  ['37/2025/TT-BTC', '2025-06-12', null, null],
  ['417/QĐ-BNNMT', '2026-01-31', null, null],
  ['424/NQ-CP', '2025-12-30', null, null],
  ['491/QĐ-TTg', '2009-04-16', null, null],
  ['51/2025/QĐ-TTg', '2025-12-29', '2026-02-15', null],
  ['55/2023/TT-BTC', '2023-08-15', null, '2026-05-30'],
  ['59/2015/QĐ-TTg', '2015-11-19', '2016-01-05', null],
  ['60/2026/TT-BTC', '2026-05-31', '2026-05-31', null],
  ['07/2021/NĐ-CP', '2021-01-27', '2021-03-15', null],
  ['691/QĐ-TTg', '2018-06-05', null, null],
  ['90/QĐ-TTg', '2022-01-18', null, null],
  ['919/QĐ-TTg', '2022-08-01', null, null],
  ['920/QĐ-TTg', '2025-05-14', null, null],
  ['922/QĐ-TTg', '2022-08-02', null, null],
  ['923/QĐ-TTg', '2022-08-02', null, null],
  ['924/QĐ-TTg', '2022-08-02', null, null],
  ['925/QĐ-TTg', '2022-08-02', null, null],
  ['926/QĐ-TTg', '2022-08-02', null, null],
] as const;

test('each instrument has the days that its copies give, and no other', () => {
  const held = new Map(
    sources.flatMap((source) =>
      source.kind === 'instrument'
        ? [[source.number, [source.signedOn, source.effectiveFrom, source.effectiveTo]] as const]
        : [],
    ),
  );
  expect(Object.fromEntries(held)).toEqual(
    Object.fromEntries(DAYS.map(([number, ...days]) => [number, days])),
  );
});

/** The citations that stand anywhere in a value. */
function citationsIn(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'provenance' in value && 'source' in value && typeof value.source === 'object' ? [value as Citation] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

const officialIn = (value: unknown): readonly Citation[] =>
  citationsIn(value).filter(({ provenance }) => provenance === 'official');

test('no value is held to have been read in the legal text itself but what a gazette or the codification prints', () => {
  expect(officialIn([povertyMeasures, capitalSources])).toEqual([]);
  expect(officialIn(povertyStandards().filter(({ id }) => id !== 'vn-2022'))).toEqual([]);
  expect(officialIn(officialCriteriaSets().filter(({ id }) => id !== 'commune-2026-2030'))).toEqual([]);
  // Article 1 of each resolution, in the codification of February 2025.
  expect(
    programmes().map((one) => [
      one.id,
      officialIn(one.legalChain).map(({ source, article, readIn }) => [
        source.kind === 'instrument' && source.number,
        article,
        readIn?.en,
      ]),
    ]),
  ).toEqual([
    ['new-rural-2021-2025', [['25/2021/QH15', 'Điều 1', 'the official codification of February 2025']]],
    ['poverty-2021-2025', [['24/2021/QH15', 'Điều 1', 'the official codification of February 2025']]],
    [
      'ethnic-minority-2021-2025',
      [['120/2020/QH14', 'Điều 1', 'the official codification of February 2025']],
    ],
    ['merged-2026-2035', []],
  ]);
});

test('the days of an instrument that were inferred, or read elsewhere, say so', () => {
  const notes = sources.flatMap((source) =>
    source.kind === 'instrument' && source.note !== undefined ? [[source.number, source.note.en]] : [],
  );
  expect(Object.fromEntries(notes)).toEqual({
    '27/2022/NĐ-CP': 'The first day in force was read in the official codification of February 2025.',
    '55/2023/TT-BTC':
      'The source says that it ceased on 2026-05-31; that its last day is the one before is an inference.',
  });
});

test('every source that was read on a page has its address and title', () => {
  const cited = citationsIn([
    officialCriteriaSets(),
    officialRecognitionRules(),
    programmes(),
    povertyStandards(),
  ]);
  const pages = cited.flatMap(({ source, quotedIn }) => [
    ...(source.kind === 'publication' ? [source] : []),
    ...(quotedIn === undefined ? [] : [quotedIn]),
  ]);
  expect(pages.filter(({ url, title }) => url === undefined || title === '')).toEqual([]);
  const titles = new Map<string, Set<string>>();
  for (const { url = '', title } of pages) titles.set(url, new Set([...(titles.get(url) ?? []), title]));
  // One page of the codification and one file of circulars are cited for several texts.
  const several = [...titles].filter(([, names]) => names.size > 1).map(([url]) => url);
  expect(several).toEqual([]);
});

test('what was read in the print of the circular names the gazette', () => {
  const read = officialIn([povertyStandards(), householdReviewForms2022()]);
  expect(read.length).toBeGreaterThan(0);
  for (const { gazette } of read) expect(gazette).toEqual({ number: '679 + 680', publishedOn: '2023-04-24' });
});
