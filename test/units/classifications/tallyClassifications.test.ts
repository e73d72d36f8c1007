import { describe, expect, it } from 'vitest';
import { explain, type MtqgError } from '../../../src/foundation/index.js';
import { tallyClassifications } from '../../../src/units/index.js';

const problemsOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    return (error as MtqgError).problems.map(({ code, path }) => [code, path.join('.')]);
  }
  return [];
};

// Hà Giang, end of 2018: «134/177 xã thuộc diện đặc biệt khó khăn, trong đó có 34 xã biên giới».
const haGiang = {
  communes: 177,
  counts: [
    { classifications: ['extremely-difficult'] as const, communes: 134 },
    { classifications: ['extremely-difficult', 'border'] as const, communes: 34 },
  ],
};

describe('tallyClassifications', () => {
  it('gives every count its share of all communes', () => {
    const tally = tallyClassifications(haGiang);
    expect(tally.kind).toBe('classification-tally');
    expect(tally.communes).toEqual({ kind: 'quantity', value: '177', unit: 'commune' });
    expect(tally.shares.map(({ ofAllPercent }) => ofAllPercent)).toEqual(
      [
        { kind: 'quantity', value: '75.70621468926553672316384180790960', unit: 'percent' },
        { kind: 'quantity', value: '19.20903954802259887005649717514124', unit: 'percent' },
      ].map((share) => ({ ...share, value: share.value.replace(/0+$/, '') })),
    );
    expect(Object.isFrozen(tally.shares[0])).toBe(true);
  });

  it('names its subject, takes counts with their unit, and joins three classifications', () => {
    const tally = tallyClassifications({
      subject: 'Hà Giang',
      communes: { value: '177', unit: 'commune' },
      counts: [{ classifications: ['extremely-difficult', 'border', 'area-3'], communes: 30n }],
    });
    expect(tally.subject).toBe('Hà Giang');
    expect(explain(tally, 'vi').split('\n').slice(0, 2)).toEqual([
      'Hà Giang: phân loại 177 xã:',
      '  Xã đồng thời đặc biệt khó khăn, là xã biên giới, là xã khu vực III: 30 xã, chiếm 16,95%.',
    ]);
    const none = tallyClassifications({
      communes: 0,
      counts: [{ classifications: ['border'], communes: 0 }],
    });
    expect(explain(none, 'vi').split('\n')[1]).toBe('  Xã biên giới: 0 xã.');
  });

  it('says so in both languages', () => {
    const tally = tallyClassifications(haGiang);
    expect(explain(tally, 'vi').split('\n')).toEqual([
      'Phân loại 177 xã:',
      '  Xã đặc biệt khó khăn: 134 xã, chiếm 75,71%.',
      '    134 xã ÷ 177 xã × 100 ≈ 75,7062%',
      '  Xã vừa đặc biệt khó khăn vừa là xã biên giới: 34 xã, chiếm 19,21%.',
      '    34 xã ÷ 177 xã × 100 ≈ 19,209%',
    ]);
    expect(explain(tally, 'en').split('\n')[3]).toBe(
      '  Extremely difficult commune and border commune at once: 34 communes, 19.21% of all.',
    );
  });

  it('refuses shares of no communes', () => {
    const tally = tallyClassifications({
      communes: 0,
      counts: [{ classifications: ['island'], communes: 0 }],
    });
    expect(tally.shares[0]?.ofAllPercent).toMatchObject({ kind: 'refusal', code: 'zero-denominator' });
  });

  it('rejects a count above all communes', () => {
    const one = (communes: number) => () =>
      tallyClassifications({ communes: 177, counts: [{ classifications: ['border'], communes }] });
    expect(problemsOf(one(177))).toEqual([]);
    expect(problemsOf(one(178))).toEqual([['part-exceeds-whole', 'counts.0.communes']]);
  });

  it('rejects more communes of two classifications than of one of them, whatever the order', () => {
    const counts = [
      { classifications: ['extremely-difficult', 'border'] as const, communes: 35 },
      { classifications: ['border'] as const, communes: 34 },
    ];
    expect(problemsOf(() => tallyClassifications({ communes: 177, counts }))).toEqual([
      ['part-exceeds-whole', 'counts.0.communes'],
    ]);
  });

  it('rejects the same classifications twice', () => {
    const counts = [
      { classifications: ['extremely-difficult', 'border'] as const, communes: 34 },
      { classifications: ['border', 'extremely-difficult'] as const, communes: 34 },
      { classifications: ['coastal', 'coastal'] as const, communes: 1 },
    ];
    expect(problemsOf(() => tallyClassifications({ communes: 177, counts }))).toEqual([
      ['duplicate', 'counts.1.classifications'],
      ['duplicate', 'counts.2.classifications'],
    ]);
  });

  it('rejects what is no count and no classification', () => {
    const counts = [{ classifications: ['remote'], communes: -1 }] as never;
    expect(problemsOf(() => tallyClassifications({ communes: 1.5, counts }))).toEqual([
      ['not-whole', 'communes'],
      ['not-one-of', 'counts.0.classifications.0'],
      ['too-small', 'counts.0.communes'],
    ]);
    expect(problemsOf(() => tallyClassifications({ communes: 1, counts: [] }))).toEqual([
      ['too-short', 'counts'],
    ]);
  });
});
