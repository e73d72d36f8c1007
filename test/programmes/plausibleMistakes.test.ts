import { expect, test } from 'vitest';
import { counterpartRequirement } from '../../src/capital/counterparts/index.js';
import { disbursementTable } from '../../src/capital/index.js';
import { impliedValue } from '../../src/figures/index.js';
import { povertyRates } from '../../src/poverty/index.js';
import { householdReviewForms2022, reviewHousehold } from '../../src/poverty/index.js';
import { programmeTarget } from '../../src/programmes/index.js';
import { programmeProfile, type ProfileRecord } from '../../src/programmes/profile/index.js';
import { findUnits } from '../../src/units/index.js';
import { bothSaidOf, linesOf } from '../problems.js';

test('what is not there is told with where it was looked for, and the nearest', () => {
  expect(bothSaidOf(() => programmeTarget('poverty-2021-2025/poor-rates'))).toEqual([
    [
      'there is no poverty-2021-2025/poor-rates in the targets of the programmes; did you mean “poverty-2021-2025/poor-rate”?',
    ],
    [
      'không có poverty-2021-2025/poor-rates trong các mục tiêu của chương trình; có phải là “poverty-2021-2025/poor-rate”?',
    ],
  ]);
  const counterpart = (province: string) => () =>
    counterpartRequirement({
      rule: 'poverty-2021-2025',
      province,
      supportPercent: 65,
      centralCapital: { value: 1, unit: 'billionVND' },
    });
  expect(bothSaidOf(counterpart('Lào Cay'))).toEqual([
    ['province: there is no Lào Cay in the list of provinces; did you mean “Lào Cai”?'],
    ['province: không có Lào Cay trong danh mục tỉnh, thành phố; có phải là “Lào Cai”?'],
  ]);
  expect(bothSaidOf(counterpart('Atlantis'))[0]).toEqual([
    'province: there is no Atlantis in the list of provinces',
  ]);
  const review = () =>
    reviewHousehold(householdReviewForms2022(), {
      area: 'rural',
      province: 'Lao Cay',
      isListed: true,
      answers: {},
    });
  expect(bothSaidOf(review)).toEqual([
    ['household.province: there is no Lao Cay in the provinces of the forms; did you mean “Lào Cai”?'],
    ['household.province: không có Lao Cay trong danh sách tỉnh, thành phố của phiếu; có phải là “Lào Cai”?'],
  ]);
});

test('a level that no directory holds names the entries alike in both languages', () => {
  const use = 'communes() (mtqg/units/communes), formerCommunes() (mtqg/units/former-communes)';
  expect(bothSaidOf(() => findUnits('Y Tý', { level: 'commune' }))).toEqual([
    [
      `options.level: there is no unit of commune level in the directories that are looked in; the library has: ${use}`,
    ],
    [`options.level: không có đơn vị cấp xã trong các danh mục được tra; thư viện có: ${use}`],
  ]);
});

test('nothing is implied where nothing is left out', () => {
  const inputs = { disbursed: '487 tỷ đồng', plan: '1.000 tỷ đồng' };
  expect(bothSaidOf(() => impliedValue({ kind: 'disbursement', inputs, claimed: '30%' }))).toEqual([
    ['contradiction: no figure is left out'],
    ['mâu thuẫn: không để trống số nào'],
  ]);
});

test('households with a point between thousands are told once', () => {
  const rates = () => povertyRates({ standard: 'vn-2022', counts: { poor: '258', households: '1.262' } });
  expect(bothSaidOf(rates)).toEqual([
    ['counts.households: expected a whole number; write the number alone: 1262'],
    ['counts.households: phải là số nguyên; chỉ viết số: 1262'],
  ]);
});

const line = {
  subject: 'Lào Cai',
  programme: 'poverty-2021-2025',
  unit: 'billionVND',
  years: { from: 2024, to: 2024 },
} as const;
const done = {
  ...line,
  value: '655',
  asOf: '2024-12-31',
  counting: 'cumulative',
  figureStatus: 'actual',
  planKind: 'annual',
} as const;
const plan = { ...line, value: '900', planKind: 'annual' } as const;

test('a table calls a programme by its name, and keeps its code as the key', () => {
  const table = disbursementTable([done], [{ ...plan, carriedOver: 'excluded' }], {
    by: 'programme',
    asOf: '2024-12-31',
  });
  expect(table.rows.map(({ keys, name }) => [keys.programme, name.vi, name.en])).toEqual([
    [
      'poverty-2021-2025',
      'Chương trình giảm nghèo bền vững giai đoạn 2021-2025',
      'sustainable poverty reduction, 2021-2025',
    ],
  ]);
  expect(linesOf(table, 'vi')[4]).toBe(
    '  Chương trình giảm nghèo bền vững giai đoạn 2021-2025: giải ngân 655 tỷ đồng trên kế hoạch vốn 900 tỷ đồng, tỷ lệ 72,78%.',
  );
});

test.each([
  ['excluded', 'không gồm vốn kéo dài'],
  ['included', 'gồm cả vốn kéo dài'],
  [undefined, 'nguồn không nêu có gồm vốn kéo dài hay không'],
] as const)('a profile says of carried-over capital what the plan says: %s', (carriedOver, said) => {
  const records: readonly ProfileRecord[] = [
    { kind: 'capital-plan', ...plan, ...(carriedOver === undefined ? {} : { carriedOver }) },
    { kind: 'disbursement', ...done },
  ];
  const { capital } = programmeProfile(records, {
    programme: 'poverty-2021-2025',
    subject: 'Lào Cai',
    date: '2024-12-31',
  });
  expect('results' in capital && capital.results[0]?.name.vi).toBe(said);
});
