import { describe, expect, it } from 'vitest';
import {
  commune2016to2020,
  commune2021to2025,
  scoreCriteria,
  summarizeScores,
  type Assessment,
  type ScoreToSummarize,
} from '../../src/criteria/index.js';
import { explain } from '../../src/foundation/internal.js';
import { problemsOf } from '../problems.js';
import { small } from './smallSet.js';

const commune = (name: string) => ({ level: 'commune', name }) as const;
const scored = (name: string, met: number, set = commune2016to2020(), date = '2018-12-31') =>
  scoreCriteria(set, { subject: commune(name), date, tally: { met, notMet: set.criteria.length - met } });
const unassessed = scoreCriteria(commune2016to2020(), { subject: commune('Z'), date: '2018-12-31' });
const five = [scored('A', 19), scored('B', 18), scored('C', 14), scored('D', 4), scored('E', 4)];
const count = (value: string, unit = 'commune') => ({ kind: 'quantity', value, unit });

describe('summarizeScores', () => {
  it('adds counts up and divides once', () => {
    expect(summarizeScores(five)).toMatchObject({
      kind: 'score-summary',
      places: count('5'),
      assessedPlaces: count('5'),
      partlyAssessedPlaces: count('0'),
      unassessedPlaces: count('0'),
      metAllPlaces: count('1'),
      metAllOfAssessedPercent: count('20', 'percent'),
      metAllOfAllPercent: count('20', 'percent'),
      averageMet: count('11.8', 'criterion/commune'),
      outsideBands: count('0'),
    });
  });

  it('gives the minimum with all who hold it', () => {
    expect(summarizeScores(five).lowest).toEqual({
      met: count('4', 'criterion'),
      subjects: [commune('D'), commune('E')],
    });
  });

  it('distributes over the bands of reports on 19 criteria', () => {
    const edges = [19, 18, 15, 14, 10, 9, 5, 4, 0].map((met) => scored(`Xã ${String(met)}`, met));
    const { distribution } = summarizeScores(edges);
    expect(distribution).toMatchObject([
      { from: 19, to: 19, places: count('1') },
      { from: 15, to: 18, places: count('2') },
      { from: 10, to: 14, places: count('2') },
      { from: 5, to: 9, places: count('2') },
      { from: 0, to: 4, places: count('2') },
    ]);
  });

  it('tells all from fewer for other sets, and takes the bands of the caller', () => {
    const scores = [scored('A', 4, small, '2024-01-01'), scored('B', 1, small, '2024-01-01')];
    expect(summarizeScores(scores).distribution).toMatchObject([
      { from: 4, to: 4, places: count('1') },
      { from: 0, to: 3, places: count('1') },
    ]);
    expect(summarizeScores(scores, { bands: [{ from: 2, to: 4 }] })).toMatchObject({
      distribution: [{ from: 2, to: 4, places: count('1') }],
      outsideBands: count('1'),
    });
  });

  it('counts units of which nothing was assessed, and takes them for no zeros', () => {
    expect(summarizeScores([...five, unassessed])).toMatchObject({
      places: count('6'),
      assessedPlaces: count('5'),
      unassessedPlaces: count('1'),
      metAllOfAssessedPercent: count('20', 'percent'),
      metAllOfAllPercent: {
        kind: 'range',
        lower: '16.6666666666666666666666666666666666',
        upper: '33.3333333333333333333333333333333334',
        unit: 'percent',
      },
      averageMet: count('11.8', 'criterion/commune'),
      lowest: { met: count('4', 'criterion') },
    });
  });

  it('counts units of which a part was assessed', () => {
    const partly = scoreCriteria(commune2016to2020(), {
      subject: commune('P'),
      date: '2018-12-31',
      set: 'commune-2016-2020',
      findings: { '1': 'met' },
    });
    expect(summarizeScores([...five, partly]).partlyAssessedPlaces).toEqual(count('1'));
    // What has no known threshold may be met, too.
    const rest = { '1': 'met', '2': { value: 0 }, '4': 'met' } as const;
    const openEnded = (name: string, verdicts: Assessment['findings']) =>
      scoreCriteria(small, {
        subject: commune(name),
        date: '2024-01-01',
        set: small.id,
        findings: { ...rest, ...verdicts },
      });
    const scores = [
      openEnded('A', { '3': 'not-met' }),
      openEnded('B', { '3.1': { value: 80 }, '3.2': 'met' }),
      openEnded('C', { '3.1': 'met', '3.2': { value: 80 } }),
    ];
    expect(scores.map(({ criteria }) => criteria[2]?.status)).toEqual([
      'not-met',
      'set-by-province',
      'threshold-unknown',
    ]);
    expect(summarizeScores(scores).partlyAssessedPlaces).toEqual(count('2'));
  });

  it('refuses figures where nothing was assessed', () => {
    expect(summarizeScores([unassessed])).toMatchObject({
      unassessedPlaces: count('1'),
      averageMet: { kind: 'refusal', code: 'nothing-assessed' },
      distribution: { kind: 'refusal', code: 'nothing-assessed' },
    });
    const none = summarizeScores([]);
    expect(none.places).toEqual(count('0', 'item'));
    expect(none.bySet).toEqual([]);
    expect(explain(none, 'en')).toBe('Nothing has been assessed.');
  });

  it('refuses joint figures over different sets, and reports each apart', () => {
    const later = scored('A', 10, commune2021to2025(), '2023-12-31');
    const summary = summarizeScores([...five, later]);
    expect(summary.places).toEqual(count('6'));
    const figures = ['metAllPlaces', 'metAllOfAssessedPercent', 'metAllOfAllPercent', 'averageMet'] as const;
    const lists = ['distribution', 'outsideBands', 'lowest', 'criteria', 'hardest', 'nearest'] as const;
    for (const figure of [...figures, ...lists]) {
      expect(summary[figure]).toMatchObject({ kind: 'refusal', code: 'sets-differ' });
    }
    expect(summary.bySet.map(({ set, averageMet }) => [set.id, averageMet])).toMatchObject([
      ['commune-2016-2020', { value: '11.8' }],
      ['commune-2021-2025', { value: '10' }],
    ]);
    expect(explain(summary, 'vi').split('\n')[0]).toBe(
      'Các kết quả chấm theo những bộ tiêu chí khác nhau nên được báo cáo riêng từng bộ.',
    );
  });

  it('counts units of different levels as neither', () => {
    const village = { ...five[0]!, set: { ...five[0]!.set, id: 'v', level: 'village' } } as ScoreToSummarize;
    const scores = [five[1]!, { ...village, subject: { level: 'village', name: 'V' } } as const];
    expect(summarizeScores(scores).places).toEqual(count('2', 'item'));
  });

  it('explains itself', () => {
    expect(explain(summarizeScores(five, { nearest: 0 }), 'vi').split('\n')).toEqual([
      '“Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020”: 5 xã; bình quân đạt 11,8 tiêu chí/xã; 1 xã đạt đủ 19 tiêu chí, chiếm 20% số xã đã đánh giá, 20% tổng số xã.',
      '  1 xã ÷ 5 xã × 100 = 20%',
    ]);
  });

  it('gives bounds, and says so, while criteria are open', () => {
    const two = ['A', 'B'].map((name) =>
      scoreCriteria(commune2016to2020(), {
        subject: commune(name),
        date: '2018-12-31',
        set: 'commune-2016-2020',
        findings: { '1': 'met', '2': 'met' },
      }),
    );
    const summary = summarizeScores([...two, unassessed], { nearest: 0 });
    expect(summary).toMatchObject({
      averageMet: { kind: 'range', lower: '2', upper: '19', unit: 'criterion/commune' },
      metAllPlaces: { kind: 'range', lower: '0', upper: '2', unit: 'commune' },
      metAllOfAssessedPercent: { kind: 'range', lower: '0', upper: '100' },
      metAllOfAllPercent: { kind: 'range', lower: '0', upper: '100' },
    });
    expect(explain(summary, 'en').split('\n')[0]).toBe(
      '“National criteria for new-rural communes 2016-2020”: 3 communes, of which 1 commune not assessed, 2 communes assessed only in part; on average at least 2 criteria/commune; none has met all 19 criteria for certain (2 communes at most).',
    );
    expect(explain(summary, 'vi').split('\n')[0]).toBe(
      '“Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020”: 3 xã, trong đó 1 xã chưa được đánh giá, 2 xã mới được đánh giá một phần; bình quân đạt ít nhất 2 tiêu chí/xã; chưa xã nào chắc chắn đạt đủ 19 tiêu chí (nhiều nhất 2 xã).',
    );
    // One that failed something cannot have met all; what failed is no upper bound of the average either.
    const failed = scored('C', 18);
    expect(summarizeScores([...two, failed])).toMatchObject({
      averageMet: {
        lower: '7.3333333333333333333333333333333333',
        upper: '18.6666666666666666666666666666666667',
      },
      metAllPlaces: { lower: '0', upper: '2' },
    });
    expect(explain(summarizeScores([unassessed]), 'vi')).toBe(
      '“Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020”: 1 xã, chưa xã nào được đánh giá.',
    );
  });

  it('reads scores that were stored', () => {
    const stored = JSON.parse(JSON.stringify(five)) as typeof five;
    expect(summarizeScores(stored)).toEqual(summarizeScores(five));
  });

  it('rejects a unit that occurs twice under one set', () => {
    expect(problemsOf(() => summarizeScores([...five, scored('A', 3)]))).toEqual([
      ['duplicate', 'scores.5.subject'],
    ]);
  });

  it('rejects counts that do not add up, units of another level and sets of two sizes', () => {
    const [one, two, three] = [five[0]!, five[1]!, five[2]!];
    const twenty = { ...one.total, value: '20' };
    expect(problemsOf(() => summarizeScores([{ ...one, total: twenty }]))).toEqual([
      ['contradiction', 'scores.0.counts'],
      ['contradiction', 'scores.0.total'],
    ]);
    const more = { ...two.criteria[0]!, id: '20' };
    const larger = {
      ...two,
      criteria: [...two.criteria, more],
      total: twenty,
      counts: { ...two.counts, met: { ...twenty, value: '19' } },
    };
    const district = { ...three, subject: { level: 'district', name: 'C' } } as const;
    expect(problemsOf(() => summarizeScores([one, larger, district]))).toEqual([
      ['contradiction', 'scores.1.criteria'],
      ['not-one-of', 'scores.2.subject.level'],
    ]);
    const broken = { ...one, total: { ...one.total, value: '-1' } };
    expect(problemsOf(() => summarizeScores([broken]))).toEqual([['wrong-type', 'scores.0.total.value']]);
  });

  it('rejects bands that overlap, run backwards or count nothing', () => {
    const withBands = (...bands: { from: number; to: number }[]) =>
      problemsOf(() => summarizeScores(five, { bands }));
    expect(withBands({ from: 10, to: 14 }, { from: 15, to: 19 })).toEqual([]);
    expect(withBands({ from: 10, to: 14 }, { from: 14, to: 19 })).toEqual([
      ['contradiction', 'options.bands.1'],
    ]);
    expect(withBands({ from: 3, to: 2 })).toEqual([['too-small', 'options.bands.0.to']]);
    expect(withBands({ from: -1, to: 2.5 })).toEqual([
      ['too-small', 'options.bands.0.from'],
      ['not-whole', 'options.bands.0.to'],
    ]);
  });
});
