import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineRules, fundDeadline, type FundDeadline, type FundDeadlineInput } from 'mtqg/capital';
import { explain, isRefusal } from 'mtqg/foundation';
import { problemsOf, saidOf } from '../problems.js';

/** The ordinary last day, then the later ones with their rules. */
function daysOf({ ordinaryDeadline, extensions }: FundDeadline): readonly string[] {
  return [
    isRefusal(ordinaryDeadline)
      ? ordinaryDeadline.code
      : `${ordinaryDeadline.deadline} ${ordinaryDeadline.id}`,
    ...extensions.map(({ deadline, id }) => `${deadline} ${id}`),
  ];
}

const days = (input: FundDeadlineInput): readonly string[] => daysOf(fundDeadline(input));

describe('investment', () => {
  test.each([
    [2019, ['rule-not-established']],
    [2020, ['2021-01-31 law39-ordinary', '2021-12-31 law39-force-majeure']],
    [2024, ['2025-01-31 law39-ordinary', '2025-12-31 law39-force-majeure']],
    [
      2025,
      ['2026-01-31 law58-ordinary', '2026-12-31 law58-late-supplement', '2026-12-31 law58-listed-cases'],
    ],
    [
      2030,
      ['2031-01-31 law58-ordinary', '2031-12-31 law58-late-supplement', '2031-12-31 law58-listed-cases'],
    ],
  ])('of %s', (fundYear, expected) => {
    expect(days({ capitalType: 'investment', fundYear })).toEqual(expected);
  });

  test('under a law that is named, if it is the law of that year', () => {
    expect(days({ capitalType: 'investment', fundYear: 2024, law: 'law39of2019' })).toHaveLength(2);
    expect(days({ capitalType: 'investment', fundYear: 2025, law: 'law58of2024' })).toHaveLength(3);
    const other = fundDeadline({ capitalType: 'investment', fundYear: 2024, law: 'law58of2024' });
    expect(other.ordinaryDeadline).toMatchObject({
      code: 'rule-not-established',
      reason: {
        vi: 'chưa xác định được quy định về thời hạn giải ngân vốn đầu tư phát triển năm 2024 theo Luật số 58/2024/QH15',
        en: 'the rule on the last day of investment capital of 2024 under Law 58/2024/QH15 is not established',
      },
    });
    expect(days({ capitalType: 'investment', fundYear: 2025, law: 'law39of2019' })).toEqual([
      'rule-not-established',
    ]);
    expect(other.assumptions).toEqual([]);
    expect(fundDeadline({ capitalType: 'investment', fundYear: 2024 }).assumptions).toEqual([
      {
        code: 'law-by-fund-year',
        text: {
          vi: 'vốn của các năm 2020-2024 theo Luật Đầu tư công số 39/2019/QH14, từ năm 2025 theo Luật số 58/2024/QH15',
          en: 'capital of 2020-2024 is under Law 39/2019/QH14, from 2025 under Law 58/2024/QH15',
        },
      },
    ]);
  });

  test('added after 30 September it has until the end of the next year; on that day it has not', () => {
    const added = (addedOn: string) => days({ capitalType: 'investment', fundYear: 2025, addedOn });
    expect(added('2025-10-01')).toEqual(['2026-12-31 law58-late-supplement']);
    expect(added('2025-09-30')).toEqual(['2026-01-31 law58-ordinary', '2026-12-31 law58-listed-cases']);
    // The law before it knew no such thing.
    expect(days({ capitalType: 'investment', fundYear: 2024, addedOn: '2024-10-01' })[0]).toBe(
      '2025-01-31 law39-ordinary',
    );
  });

  test('what was added late is not extended to the day that it has already', () => {
    const late = fundDeadline({
      capitalType: 'investment',
      fundYear: 2025,
      programme: 'poverty-2021-2025',
      addedOn: '2025-10-15',
    });
    expect(late.ordinaryDeadline).toMatchObject({ deadline: '2026-12-31', id: 'law58-late-supplement' });
    expect(late.extensions).toEqual([]);
    expect(explain(late, 'en')).not.toContain('Tasks that are no longer needed');
    const early = { capitalType: 'investment', fundYear: 2025, programme: 'poverty-2021-2025' } as const;
    expect(days({ ...early, addedOn: '2025-09-30' })).toEqual([
      '2026-01-31 law58-ordinary',
      '2026-12-31 law58-listed-cases',
      '2026-12-31 programmes-to-2026',
    ]);
  });

  test('who grants the longer time, by whose money it is', () => {
    const granted = (fundYear: number, budgetLevel?: 'central' | 'local') =>
      fundDeadline({
        capitalType: 'investment',
        fundYear,
        ...(budgetLevel === undefined ? {} : { budgetLevel }),
      }).extensions.map(({ grantedBy }) => grantedBy?.en);
    expect(granted(2024, 'central')).toEqual(['the Prime Minister']);
    expect(granted(2024, 'local')).toEqual(['the provincial People’s Council']);
    expect(granted(2025, 'central')).toEqual([undefined, 'the Prime Minister']);
    expect(granted(2025, 'local')).toEqual([undefined, 'the chair of the People’s Committee']);
    expect(granted(2024)).toEqual([
      'the Prime Minister (central budget), the provincial People’s Council (local budget)',
    ]);
  });
});

describe('recurrent funds', () => {
  test('from 2026 a thirteenth month; before it nothing is established', () => {
    expect(days({ capitalType: 'recurrent', fundYear: 2026 })).toEqual(['2027-01-31 recurrent-ordinary']);
    expect(days({ capitalType: 'recurrent', fundYear: 2025 })).toEqual(['rule-not-established']);
    expect(fundDeadline({ capitalType: 'recurrent', fundYear: 2026 }).assumptions).toEqual([]);
    expect(explain(fundDeadline({ capitalType: 'recurrent', fundYear: 2026 }), 'vi').split('\n')).toEqual([
      'Kinh phí sự nghiệp (chi thường xuyên) năm 2026 được giải ngân đến hết ngày 31/01/2027.',
      '  Căn cứ: Điều 19 Thông tư số 26/2026/TT-BTC ngày 25/3/2026 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Phần chưa sử dụng bị hủy nếu không được chuyển nguồn; đối chiếu trước ngày 10/02, thu hồi tạm ứng trước ngày 15/02, Kho bạc báo cáo ngày 20/02. Thời hạn của phần được chuyển nguồn chưa xác định.',
    ]);
  });
});

describe('programme money', () => {
  test.each([
    [2021, ['2026-12-31 programmes-to-2026']],
    [
      2022,
      ['2024-12-31 programmes-to-2024', '2025-12-31 programmes-to-2025', '2026-12-31 programmes-to-2026'],
    ],
    [
      2023,
      ['2024-12-31 programmes-to-2024', '2025-12-31 programmes-to-2025', '2026-12-31 programmes-to-2026'],
    ],
    [2024, ['2025-12-31 programmes-to-2025', '2026-12-31 programmes-to-2026']],
    [2025, ['2026-12-31 programmes-to-2026']],
    [2026, []],
  ])('of %s may be carried over', (fundYear, expected) => {
    for (const programme of [
      'new-rural-2021-2025',
      'poverty-2021-2025',
      'ethnic-minority-2021-2025',
    ] as const) {
      const fund = fundDeadline({ capitalType: 'recurrent', fundYear, programme });
      expect(daysOf(fund).slice(1)).toEqual(expected);
      expect(fund.programme).toBe(programme);
    }
    expect(days({ capitalType: 'recurrent', fundYear, programme: 'merged-2026-2035' }).slice(1)).toEqual([]);
    expect(days({ capitalType: 'recurrent', fundYear }).slice(1)).toEqual([]);
  });

  test('all last days in their order, explained', () => {
    const fund = fundDeadline({
      subject: 'Lào Cai',
      capitalType: 'investment',
      fundYear: 2024,
      programme: 'poverty-2021-2025',
      budgetLevel: 'local',
    });
    expect(fund.subject).toBe('Lào Cai');
    expect(explain(fund, 'en').split('\n')).toEqual([
      'Lào Cai: investment capital of 2024 may be disbursed until 2025-01-31.',
      '  Source: Law 39/2019/QH14 of 2019-06-13, Article 68 (secondary source).',
      '  Until 2025-12-31 if it is held up by force majeure and the extension is granted, by the provincial People’s Council.',
      '    Source: Law 39/2019/QH14 of 2019-06-13, Article 68 (secondary source).',
      '  Until 2025-12-31 if it is programme money that may be carried over.',
      '    Source: Tập trung tháo gỡ khó khăn, giải ngân vốn các chương trình mục tiêu quốc gia, vietnam.vn (secondary source).',
      '  Until 2026-12-31 if it is programme money that may be carried over.',
      '    Source: Resolution 257/2025/QH15 of 2025-12-11, Article 1, clause 7 (secondary source).',
      '  Tasks that are no longer needed may move into the contents of 2026-2030.',
      '  Assumed: Capital of 2020-2024 is under Law 39/2019/QH14, from 2025 under Law 58/2024/QH15.',
    ]);
    expect(explain(fund, 'vi').split('\n')[2]).toBe(
      '  Được kéo dài đến hết ngày 31/12/2025 nếu gặp trường hợp bất khả kháng và được cho phép kéo dài; cấp cho phép: Hội đồng nhân dân cấp tỉnh.',
    );
  });

  test('what is not established is told in words, the extensions beside it', () => {
    const fund = fundDeadline({
      subject: 'Lào Cai',
      capitalType: 'recurrent',
      fundYear: 2023,
      programme: 'poverty-2021-2025',
    });
    expect(explain(fund, 'vi').split('\n')[0]).toBe(
      'Lào Cai: chưa xác định được quy định về thời hạn giải ngân kinh phí sự nghiệp (chi thường xuyên) năm 2023.',
    );
    expect(explain(fund, 'en')).toContain(
      'Until 2024-12-31 if it is programme money that may be carried over.',
    );
  });

  test('a late supplement says why', () => {
    const fund = fundDeadline({ capitalType: 'investment', fundYear: 2025, addedOn: '2025-11-05' });
    expect(explain(fund, 'en')).toContain('Since it was added to the plan after 30 September of the year.');
  });
});

describe('bad input', () => {
  const call = (input: object) => () => fundDeadline(input as FundDeadlineInput);

  test('all at once', () => {
    const contrary = { capitalType: 'recurrent', fundYear: 2025, law: 'law58of2024', addedOn: '2024-12-31' };
    expect(problemsOf(call(contrary))).toEqual([
      ['contradiction', 'law'],
      ['contradiction', 'addedOn'],
    ]);
    expect(saidOf(call(contrary), 'vi').split('\n')).toEqual([
      'law: mâu thuẫn: Luật Đầu tư công không điều chỉnh kinh phí sự nghiệp (chi thường xuyên)',
      'addedOn: mâu thuẫn: ngày 31/12/2024 không thuộc năm 2025',
    ]);
    expect(saidOf(call(contrary), 'en').split('\n')[1]).toBe(
      'addedOn: contradiction: 2024-12-31 is not in 2025',
    );
    const malformed = {
      capitalType: 'all',
      fundYear: 2025.5,
      law: 'x',
      budgetLevel: 'x',
      programme: 'x',
      addedOn: '2025',
    };
    expect(problemsOf(call(malformed)).map(([, path]) => path)).toEqual([
      'capitalType',
      'fundYear',
      'programme',
      'law',
      'budgetLevel',
      'addedOn',
    ]);
  });
});

test('a later year never has an earlier last day; no extension is earlier than the ordinary day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('investment', 'recurrent' as const),
      fc.integer({ min: 2020, max: 2100 }),
      fc.constantFrom(undefined, 'poverty-2021-2025', 'merged-2026-2035' as const),
      (capitalType, fundYear, programme) => {
        const at = (year: number) =>
          fundDeadline({
            capitalType,
            fundYear: year,
            ...(programme === undefined ? {} : { programme }),
          } as FundDeadlineInput);
        const [one, next] = [at(fundYear), at(fundYear + 1)];
        if (isRefusal(one.ordinaryDeadline)) return;
        const { deadline } = one.ordinaryDeadline;
        expect(isRefusal(next.ordinaryDeadline) ? '' : next.ordinaryDeadline.deadline > deadline).toBe(true);
        const later = one.extensions.map((extension) => extension.deadline);
        expect([...later].sort()).toEqual(later);
        expect(one.extensions.every((extension) => extension.deadline > deadline)).toBe(true);
      },
    ),
  );
});

test.each(deadlineRules())('$id rests on a secondary source', ({ sources, requires, kind }) => {
  expect(new Set(sources.map(({ provenance }) => provenance))).toEqual(new Set(['secondary']));
  expect(requires === undefined).toBe(kind === 'ordinary');
});
