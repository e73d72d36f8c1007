import { describe, expect, it } from 'vitest';
import {
  scoreCriteria,
  summarizeScores,
  type ScoreToSummarize,
  type SummaryOptions,
} from '../../../src/criteria/index.js';
import { explain, isRefusal } from '../../../src/foundation/index.js';
import { small } from '../smallSet.js';
import { district, marketScore, scoreOf, scores } from './smallDistrict.js';

const criteria = (value: number) => ({ kind: 'quantity', value: String(value), unit: 'criterion' });
const points = (value: string) => ({ kind: 'quantity', value, unit: 'percentagePoint' });

const nearestOf = (options?: SummaryOptions, of: readonly ScoreToSummarize[] = scores) => {
  const { nearest } = summarizeScores(of, options);
  return isRefusal(nearest) ? [] : nearest;
};

describe('the communes nearest to the title', () => {
  it('come by how few criteria they lack, then by how few of these they failed', () => {
    expect(
      nearestOf().map(({ subject, lacking, failed, open }) => [subject.name, lacking, failed, open]),
    ).toEqual([
      ['B', criteria(1), criteria(1), criteria(0)],
      ['E', criteria(2), criteria(0), criteria(2)],
      ['F', criteria(2), criteria(1), criteria(1)],
      ['D', criteria(2), criteria(2), criteria(0)],
      ['C', criteria(3), criteria(1), criteria(2)],
    ]);
  });

  it('come with what they lack, and how far the measured values are from it', () => {
    expect(nearestOf()[0]).toEqual({
      subject: { level: 'commune', name: 'B' },
      date: '2024-01-01',
      met: criteria(3),
      lacking: criteria(1),
      failed: criteria(1),
      open: criteria(0),
      criteria: [
        {
          id: '1',
          number: 1,
          name: { vi: 'Điện', en: 'Power' },
          status: 'not-met',
          indicators: [
            {
              id: '1.2',
              name: { vi: 'Hộ', en: 'Households' },
              status: 'not-met',
              value: { kind: 'quantity', value: '93.5', unit: 'percent' },
              margin: points('-1.5'),
            },
          ],
        },
      ],
      unnamedCount: criteria(0),
    });
  });

  it('lack criteria by name only where the score names them', () => {
    const [, , counted] = nearestOf();
    expect(counted).toMatchObject({ met: criteria(2), criteria: [], unnamedCount: criteria(2) });
  });

  it('lack what is open as well as what failed', () => {
    const houses = nearestOf().at(-1);
    expect(houses?.criteria.map(({ number, status }) => [number, status])).toEqual([
      [2, 'not-met'],
      [3, 'set-by-province'],
      [4, 'not-assessed'],
    ]);
    // 3.2 is met, and 3.1 has a value that nothing can be compared with.
    expect(houses?.criteria[1]?.indicators).toMatchObject([
      { id: '3.1', status: 'set-by-province', value: { value: '80' } },
    ]);
  });

  it('lack those parts of an indicator that are not met', () => {
    const water = { '2.1': { parts: { hygienic: { value: 98 }, clean: { value: '52.5' } } } };
    const [commune] = nearestOf({}, [marketScore('A', { '1': 'met', ...water })]);
    expect(commune?.criteria[0]?.indicators).toMatchObject([
      { id: '2.1', parts: [{ id: 'clean', status: 'not-met', margin: points('-7.5') }] },
    ]);
    expect(commune?.criteria[0]?.indicators[0]?.parts).toHaveLength(1);
  });

  it('lack nothing that does not apply to them: with all else met they have met all', () => {
    const summary = summarizeScores([marketScore('A', { '1': 'not-applicable', '2': 'met' })]);
    expect(summary).toMatchObject({ metAllPlaces: { value: '1' }, averageMet: { value: '1' }, nearest: [] });
    const nothing = summarizeScores([marketScore('A', { '1': 'not-applicable' })]);
    expect(nothing).toMatchObject({
      metAllPlaces: { lower: '0', upper: '1' },
      nearest: [{ lacking: criteria(1) }],
    });
  });

  it('are as many as the caller wants, and ten by default', () => {
    const fifteen = Array.from({ length: 15 }, (_, at) => scoreOf(`Xã ${at}`, { tally: { met: 3 } }));
    expect(nearestOf({}, fifteen)).toHaveLength(10);
    expect(nearestOf({ nearest: 15 }, fifteen)).toHaveLength(15);
    expect(nearestOf({ nearest: 0 }, fifteen)).toEqual([]);
  });

  it('come by code, else by name, where they lack equally much', () => {
    const coded = (name: string, value: string) =>
      scoreCriteria(small, {
        subject: { level: 'commune', name, code: { system: 'gso2004', value } },
        date: '2024-01-01',
        tally: { met: 3 },
      });
    const alike = [scoreOf('H', { tally: { met: 3 } }), coded('A', '02701'), coded('B', '02692')];
    expect(nearestOf({}, alike).map(({ subject }) => subject.name)).toEqual(['B', 'A', 'H']);
    expect(nearestOf({}, [...alike].reverse())).toEqual(nearestOf({}, alike));
  });

  it('stand in the explanation below the hardest criteria', () => {
    const lines = explain(summarizeScores(scores, { hardest: 2, nearest: 3 }), 'vi').split('\n');
    expect(lines.slice(2)).toEqual([
      '  Tiêu chí khó đạt nhất (số xã đạt/số xã đã có kết luận): 3. Đường (2/3); 4. Quy hoạch (2/3).',
      '  Các xã gần đạt đủ nhất:',
      '    B: còn 1 tiêu chí (chưa đạt: 1. Điện).',
      '    E: còn 2 tiêu chí (chưa đánh giá: 3. Đường, 4. Quy hoạch).',
      '    F: còn 2 tiêu chí (1 tiêu chí chưa đạt; 1 tiêu chí chưa có kết luận).',
    ]);
    expect(explain(summarizeScores([district.all]), 'en').split('\n')).toHaveLength(2);
  });
});
