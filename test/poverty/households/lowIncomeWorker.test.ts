import { expect, test } from 'vitest';
import { explain, isRefusal } from '../../../src/foundation/internal.js';
import { lowIncomeWorker } from '../../../src/poverty/index.js';
import type { WorkerToAssess } from '../../../src/poverty/index.js';
import { codesOf } from '../codesOf.js';

const belongs = (worker: WorkerToAssess): unknown => {
  const found = lowIncomeWorker(worker).belongs;
  return isRefusal(found) ? found.missing : found;
};

test.each<readonly [WorkerToAssess, unknown]>([
  [{ area: 'rural', income: 2200000, householdClass: 'average-living-standard' }, 'yes'],
  [{ area: 'rural', income: 2250000, householdClass: 'average-living-standard' }, 'yes'],
  [{ area: 'rural', income: 2250001, householdClass: 'average-living-standard' }, 'no'],
  [{ area: 'urban', income: 3000000, householdClass: 'average-living-standard' }, 'yes'],
  [{ area: 'urban', income: { value: '3.1', unit: 'millionVND/person/month' } }, 'no'],
  [{ area: 'rural', income: 2200000, householdClass: 'poor' }, 'no'],
  [{ area: 'rural', householdClass: 'near-poor' }, 'no'],
  [{ area: 'rural', income: 2200000 }, ['householdClass']],
  [{ area: 'rural', householdClass: 'above' }, ['income']],
  [{ area: 'urban' }, ['income', 'householdClass']],
])('%j: %j', (worker, expected) => {
  expect(belongs(worker)).toEqual(expected);
});

test('it says why, by the press that quotes the decree', () => {
  const yes = lowIncomeWorker({
    subject: 'Anh B',
    area: 'rural',
    income: 2200000,
    householdClass: 'average-living-standard',
    date: '2025-06-30',
  });
  expect(yes).toMatchObject({
    kind: 'low-income-worker',
    subject: 'Anh B',
    date: '2025-06-30',
    upTo: { value: '2250000', unit: 'VND/person/month' },
    warnings: [],
  });
  expect(explain(yes, 'vi')).toBe(
    'Anh B: là người lao động có thu nhập thấp (hộ có mức sống trung bình; mức thu nhập đến 2,25 triệu đồng/người/tháng).\n' +
      '  Căn cứ: Nghị định số 30/2025/NĐ-CP ngày 24/02/2025 của Chính phủ (dẫn theo Báo Mới).',
  );
  const no = lowIncomeWorker({ area: 'rural', income: 5000000 });
  expect(explain(no, 'en').split('\n')[0]).toBe(
    'The worker: not a low-income worker (household of unknown class; income of up to 2.25 million VND/person/month, poor and near-poor households excluded).',
  );
  expect(explain(lowIncomeWorker({ area: 'urban' }), 'vi').split('\n')[0]).toBe(
    'Người lao động: chưa xác định được có phải người lao động có thu nhập thấp hay không (thiếu số liệu về thu nhập bình quân đầu người/tháng, loại hộ).',
  );
  expect(no).not.toHaveProperty('subject');
  expect(no).not.toHaveProperty('date');
});

test('the category belongs to a programme', () => {
  const codes = (date: string): unknown =>
    lowIncomeWorker({ area: 'rural', date }).warnings.map(({ code }) => code);
  expect(codes('2025-02-23')).toEqual(['outside-programme']);
  expect(codes('2025-02-24')).toEqual([]);
  expect(codes('2025-12-31')).toEqual([]);
  expect(codes('2026-01-01')).toEqual(['outside-programme']);
});

test('bad input', () => {
  expect(codesOf(() => lowIncomeWorker({ area: 'town', income: -1, householdClass: 'rich' } as any))).toEqual(
    ['not-one-of area', 'too-small income', 'not-one-of householdClass'],
  );
});
