import { describe, expect, it } from 'vitest';
import { printedRecognitionShares, recognitionShares } from '../../../../src/criteria/index.js';
import { explain, quantity } from '../../../../src/foundation/index.js';
import { problemsOf } from '../../../problems.js';

const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
const range = (lower: string, upper: string) => ({ kind: 'range', lower, upper, unit: 'percent' });

describe('recognitionShares', () => {
  it('gives the share of districts that met the standard (Bắc Giang 2023: 6 of 10)', () => {
    const { tiers } = recognitionShares({ level: 'district', total: 10, standard: 6 });
    expect(tiers).toEqual([
      {
        tier: 'standard',
        places: { kind: 'quantity', value: '6', unit: 'district' },
        ofAllPercent: percent('60'),
        ofTierBelowPercent: percent('60'),
      },
    ]);
  });

  it('gives 18.64% for 33 of 177 communes (Hà Giang 2018, printed 18.6%)', () => {
    const { tiers } = recognitionShares({ level: 'commune', total: 177, standard: 33 });
    expect(tiers[0]?.ofAllPercent).toEqual(percent('18.64406779661016949152542372881356'));
  });

  it('gives advanced communes of the standard ones where all communes are not stated (Lai Châu: 4 of 54 = 7.4%)', () => {
    const { tiers } = recognitionShares({ level: 'commune', standard: 54, advanced: 4 });
    expect(tiers[0]?.ofTierBelowPercent).toMatchObject({ kind: 'refusal', code: 'missing-input' });
    expect(tiers[1]?.ofAllPercent).toMatchObject({ kind: 'refusal', code: 'missing-input' });
    expect(tiers[1]?.ofTierBelowPercent).toEqual(percent('7.407407407407407407407407407407407'));
  });

  it('nests three tiers', () => {
    const result = recognitionShares({ level: 'commune', total: 200, standard: 100, advanced: 20, model: 5 });
    expect(
      result.tiers.map(({ ofAllPercent, ofTierBelowPercent }) => [ofAllPercent, ofTierBelowPercent]),
    ).toEqual([
      [percent('50'), percent('50')],
      [percent('10'), percent('20')],
      [percent('2.5'), percent('25')],
    ]);
    expect(explain(result, 'vi').split('\n')).toEqual([
      'Số xã ở mỗi mức công nhận gồm cả các mức cao hơn; tỷ lệ tính trên tổng số 200 xã.',
      '  Xã đạt chuẩn nông thôn mới: 100 xã, chiếm 50% tổng số xã.',
      '  Xã đạt chuẩn nông thôn mới nâng cao: 20 xã, chiếm 10% tổng số xã, bằng 20% số xã đạt chuẩn nông thôn mới.',
      '  Xã đạt chuẩn nông thôn mới kiểu mẫu: 5 xã, chiếm 2,5% tổng số xã, bằng 25% số xã đạt chuẩn nông thôn mới nâng cao.',
    ]);
  });

  it('says whose places they are, and which number is missing', () => {
    const result = recognitionShares({ level: 'commune', subject: 'Lai Châu', standard: 54, advanced: 4 });
    expect(result.subject).toBe('Lai Châu');
    expect(result.tiers[0]?.ofAllPercent).toMatchObject({
      missing: ['total'],
      reason: { en: expect.stringContaining('the number of all communes') as string },
    });
    expect(explain(result, 'vi').split('\n')).toEqual([
      'Lai Châu: số xã ở mỗi mức công nhận gồm cả các mức cao hơn; chưa có tổng số xã nên không tính được tỷ lệ trên tổng số.',
      '  Xã đạt chuẩn nông thôn mới: 54 xã.',
      '  Xã đạt chuẩn nông thôn mới nâng cao: 4 xã, bằng 7,41% số xã đạt chuẩn nông thôn mới.',
    ]);
  });

  it('takes quantities of the level, and of no other', () => {
    const count = (value: string) => quantity(value, 'commune');
    const input = { level: 'commune', total: count('177'), standard: count('33') } as const;
    expect(recognitionShares(input).tiers[0]?.places).toEqual(count('33'));
    expect(problemsOf(() => recognitionShares({ ...input, level: 'district' }))).toEqual([
      ['unit-mismatch', 'total.unit'],
      ['unit-mismatch', 'standard.unit'],
    ]);
    const printed = {
      level: 'commune',
      percentOf: 'all-places',
      percent: { standard: { value: '30.0', unit: 'percent' } },
    } as const;
    expect(printedRecognitionShares(printed).tiers[0]?.ofAllPercent).toEqual(range('29.95', '30.05'));
  });

  it('refuses shares of none', () => {
    const { tiers } = recognitionShares({ level: 'commune', total: 5, standard: 0, advanced: 0 });
    expect(tiers[0]?.ofAllPercent).toEqual(percent('0'));
    expect(tiers[1]?.ofTierBelowPercent).toMatchObject({ kind: 'refusal', code: 'zero-denominator' });
  });

  it('rejects tiers that do not nest', () => {
    expect(
      problemsOf(() => recognitionShares({ level: 'commune', total: 5, standard: 6, advanced: 7, model: 8 })),
    ).toEqual([
      ['part-exceeds-whole', 'standard'],
      ['part-exceeds-whole', 'advanced'],
      ['part-exceeds-whole', 'model'],
    ]);
    expect(problemsOf(() => recognitionShares({ level: 'commune', standard: 6, model: 1 }))).toEqual([
      ['missing', 'advanced'],
    ]);
    expect(problemsOf(() => recognitionShares({ level: 'commune', standard: '6.5' }))).toEqual([
      ['not-whole', 'standard'],
    ]);
  });
});

describe('printedRecognitionShares', () => {
  // Bắc Giang, October 2023: met 84.6%, advanced 30.2%, model 6.6%.
  const bacGiang = {
    level: 'commune',
    percentOf: 'all-places',
    percent: { standard: '84.6', advanced: '30.2', model: '6.6' },
  } as const;

  it('splits the shares of one base into what each tier holds alone', () => {
    const { tiers } = printedRecognitionShares(bacGiang);
    expect(tiers.map(({ printedPercent }) => printedPercent)).toEqual([
      percent('84.6'),
      percent('30.2'),
      percent('6.6'),
    ]);
    expect(tiers.map(({ ofAllPercent }) => ofAllPercent)).toEqual([
      range('84.55', '84.65'),
      range('30.15', '30.25'),
      range('6.55', '6.65'),
    ]);
    expect(tiers.map(({ exactlyThisTierPercent }) => exactlyThisTierPercent)).toEqual([
      range('54.3', '54.5'),
      range('23.5', '23.7'),
      range('6.55', '6.65'),
    ]);
  });

  it('gives what share of the tier below each tier may be, rounded outwards', () => {
    const { tiers } = printedRecognitionShares(bacGiang);
    expect(tiers[0]?.ofTierBelowPercent).toEqual(range('84.55', '84.65'));
    // 30.15 ÷ 84.65 and 30.25 ÷ 84.55.
    expect(tiers[1]?.ofTierBelowPercent).toEqual(
      range('35.6172474896633195510927347903130537', '35.7776463630987581312832643406268481'),
    );
  });

  it('tells which counts the shares stand for, given the number of all units', () => {
    const withTotal = (total: number) =>
      printedRecognitionShares({ ...bacGiang, total }).tiers.map(({ possiblePlaces }) =>
        possiblePlaces.kind === 'refusal'
          ? possiblePlaces.code
          : [possiblePlaces.least?.value, possiblePlaces.most?.value],
      );
    // 154/182, 55/182, 12/182 round to the three shares.
    expect(withTotal(182)).toEqual([
      ['154', '154'],
      ['55', '55'],
      ['12', '12'],
    ]);
    expect(withTotal(10)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(printedRecognitionShares(bacGiang).tiers[0]?.possiblePlaces).toMatchObject({
      code: 'missing-input',
    });
    // A number that JavaScript itself writes with an exponent.
    expect(withTotal(1e33)[2]).toEqual([
      '65500000000000000000000000000000',
      '66500000000000000000000000000000',
    ]);
  });

  it('never leaves 0 to 100, whatever rounding would allow', () => {
    const { tiers } = printedRecognitionShares({
      level: 'commune',
      percentOf: 'all-places',
      percent: { standard: 100, advanced: 100, model: 0 },
    });
    expect(tiers.map(({ ofAllPercent }) => ofAllPercent)).toEqual([
      range('99.5', '100'),
      range('99.5', '100'),
      range('0', '0.5'),
    ]);
    expect(tiers[0]?.exactlyThisTierPercent).toEqual(range('0', '0.5'));
    expect(tiers[1]?.ofTierBelowPercent).toEqual(range('99.5', '100'));
  });

  it('refuses a share of a tier that may be empty', () => {
    const { tiers } = printedRecognitionShares({
      level: 'commune',
      percentOf: 'all-places',
      percent: { standard: '0.0', advanced: '0.0' },
    });
    expect(tiers[1]?.ofTierBelowPercent).toMatchObject({ kind: 'refusal', code: 'divisor-may-be-zero' });
  });

  it('rejects shares that do not nest or are none', () => {
    const problems = (percent: object) =>
      problemsOf(() =>
        printedRecognitionShares({ ...bacGiang, percent: percent as typeof bacGiang.percent }),
      );
    expect(problems({ standard: '30.2', advanced: '84.6' })).toEqual([
      ['part-exceeds-whole', 'percent.advanced'],
    ]);
    expect(problems({ standard: '84.6', model: '6.6' })).toEqual([['missing', 'percent.advanced']]);
    expect(problems({ standard: '100.1' })).toEqual([['too-large', 'percent.standard']]);
  });

  it('explains itself', () => {
    const { subject, explanation } = printedRecognitionShares({
      ...bacGiang,
      subject: 'Bắc Giang',
      total: 182,
    });
    expect(subject).toBe('Bắc Giang');
    expect(explain({ explanation }, 'vi').split('\n').slice(0, 3)).toEqual([
      'Bắc Giang: các tỷ lệ công bố tính trên tổng số xã; mỗi mức công nhận gồm cả các mức cao hơn.',
      '  Xã đạt chuẩn nông thôn mới: 84,6% tổng số xã; riêng mức này: 54,3% – 54,5%; ứng với 154 xã.',
      '  Xã đạt chuẩn nông thôn mới nâng cao: 30,2% tổng số xã, bằng 35,62% – 35,78% số xã đạt chuẩn nông thôn mới; riêng mức này: 23,5% – 23,7%; ứng với 55 xã.',
    ]);
    const few = printedRecognitionShares({ ...bacGiang, total: 3 });
    expect(explain(few, 'en').split('\n')[1]).toContain('; no number of communes comes to this share.');
    expect(explain(printedRecognitionShares(bacGiang), 'en').split('\n')[3]).toBe(
      '  Model: 6.6% of all communes, 21.65% – 22.06% of the tier below (advanced); at this tier alone: 6.55% – 6.65%.',
    );
  });
});
