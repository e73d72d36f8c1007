import { describe, expect, test } from 'vitest';
import { capitalMix, type CapitalContribution, type CapitalMixInput } from '../../../src/capital/internal.js';
import { problemsOf, saidOf } from '../problems.js';
import { billion } from './mixes.js';

describe('bad input', () => {
  const state: CapitalContribution = { capitalSource: 'NSTW', amount: billion('1') };
  test.each([
    [{ contributions: [] }, [['too-short', 'contributions']]],
    [{ contributions: [state], remainderFrom: 'CD' }, [['missing', 'total']]],
    [
      { contributions: [state], remainderFrom: 'NSTW', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state], remainderFrom: 'NSNN', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state], remainderFrom: 'NSTW.SN', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state, { capitalSource: 'DN' }], remainderFrom: 'CD', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state], remainderFrom: 'TDTM', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [{ contributions: [state], total: billion('0.999') }, [['part-exceeds-whole', 'total']]],
    [{ contributions: [{ capitalSource: 'X' }] }, [['no-such-member', 'contributions.0.capitalSource']]],
    [
      { contributions: [{ capitalSource: 'CD.DAT', inKind: [{ unit: 'sào' }] }] },
      [['not-one-of', 'contributions.0.inKind.0.unit']],
    ],
    [
      {
        contributions: [
          { capitalSource: 'CD', inKind: [{ unit: 'item', unitPrice: { value: '1', unit: 'VND' } }] },
        ],
      },
      [['missing', 'contributions.0.inKind.0.unitPrice.authority']],
    ],
  ])('%#', (input, problems) => {
    expect(problemsOf(() => capitalMix(input as never))).toEqual(problems);
  });
});

describe('what is said of bad input', () => {
  const mix = (input: Partial<CapitalMixInput>) => () =>
    capitalMix({ contributions: [{ capitalSource: 'NSTW', amount: billion('1') }], ...input });

  test('all at once, what is sound of a list checked even if its neighbour is not', () => {
    const call = mix({
      total: billion('5'),
      contributions: [
        { capitalSource: 'NSTW', amount: billion('1') },
        { capitalSource: 'NSDP', amount: billion('12,5') },
        { capitalSource: 'NSNN', amount: billion('3') },
        { capitalSource: 'DN' },
      ],
      remainderFrom: 'NSTW.SN',
    });
    expect(saidOf(call, 'vi').split('\n').slice(1)).toEqual([
      'contributions[0].capitalSource: mâu thuẫn: NSTW (Ngân sách trung ương) đã nằm trong NSNN (Vốn ngân sách nhà nước)',
      'remainderFrom: mâu thuẫn: phần còn lại từ NSTW.SN (Kinh phí sự nghiệp (chi thường xuyên)), trong khi đã có số liệu của NSTW (Ngân sách trung ương)',
      'remainderFrom: mâu thuẫn: phần còn lại từ NSTW.SN (Kinh phí sự nghiệp (chi thường xuyên)), trong khi chưa có số liệu của DN (Vốn doanh nghiệp, hợp tác xã)',
    ]);
    expect(saidOf(call, 'en').split('\n').slice(1)).toEqual([
      'contributions[0].capitalSource: contradiction: NSTW (Central budget) is a part of NSNN (State budget)',
      'remainderFrom: contradiction: the remainder is from NSTW.SN (Recurrent funds), while NSTW (Central budget) is counted',
      'remainderFrom: contradiction: the remainder is from NSTW.SN (Recurrent funds), while the amount of DN (Enterprises and cooperatives) is not known',
    ]);
    expect(problemsOf(call)[0]).toEqual(['bad-format', 'contributions.1.amount.value']);
  });

  test('a stock as the remainder, more than the total', () => {
    const call = mix({ total: billion('0.5'), remainderFrom: 'TDTM' });
    expect(saidOf(call, 'vi')).toBe(
      [
        'remainderFrom: mâu thuẫn: phần còn lại từ TDTM (Vốn tín dụng (dư nợ cho vay trên địa bàn xã)), là dư nợ tại một thời điểm',
        'total: tổng các nguồn vốn (1 tỷ đồng) lớn hơn tổng vốn đã nêu (500 triệu đồng)',
      ].join('\n'),
    );
    expect(saidOf(call, 'en')).toBe(
      [
        'remainderFrom: contradiction: the remainder is from TDTM (Bank credit (outstanding loans in communes)), which is outstanding on a day',
        'total: the sum of the sources (1 billion VND) is larger than the stated total (500 million VND)',
      ].join('\n'),
    );
  });

  test('a remainder without a total', () => {
    expect(saidOf(mix({ remainderFrom: 'CD' }), 'vi')).toBe(
      'total: còn thiếu; cần số liệu kèm đơn vị tính: { value, unit }',
    );
  });

  test('what cannot be looked at is not judged', () => {
    const bad = { capitalSource: 'NSNN', amount: billion('x') } as const;
    const over = { capitalSource: 'CD', amount: billion('9') } as const;
    expect(problemsOf(mix({ contributions: [over, bad], total: billion('5') }))).toEqual([
      ['bad-format', 'contributions.1.amount.value'],
    ]);
    expect(problemsOf(mix({ contributions: [over], total: billion('x') }))).toEqual([
      ['bad-format', 'total.value'],
    ]);
    expect(problemsOf(mix({ contributions: [over], remainderFrom: 'X' }))).toEqual([
      ['no-such-member', 'remainderFrom'],
      ['missing', 'total'],
    ]);
    // What is malformed hides nothing of the rest.
    const part = { capitalSource: 'CD.TIEN', amount: billion('1') } as const;
    expect(
      problemsOf(mix({ contributions: [over, part], remainderFrom: 'X', total: billion('99') })),
    ).toEqual([
      ['no-such-member', 'remainderFrom'],
      ['contradiction', 'contributions.1.capitalSource'],
    ]);
    expect(problemsOf(mix({ contributions: [over, part], total: 'all' as never }))).toEqual([
      ['wrong-type', 'total'],
      ['contradiction', 'contributions.1.capitalSource'],
    ]);
    expect(problemsOf(mix({ contributions: 'none' as never, remainderFrom: 'CD' }))).toEqual([
      ['wrong-type', 'contributions'],
      ['missing', 'total'],
    ]);
  });
});
