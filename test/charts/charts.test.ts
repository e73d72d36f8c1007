import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  assessmentComparisonChart,
  capitalMixChart,
  criteriaHeatMap,
  disbursementChart,
  povertyTrendChart,
  scoreDistributionChart,
  targetGapChart,
  type Chart,
} from 'mtqg/charts';
import { criteriaSetOn, scoreCriteria, summarizeScores } from 'mtqg/criteria';
import { disbursementRatio, fundDeadline } from 'mtqg/capital';
import { capitalMix } from 'mtqg/capital/mix';
import { compareAssessments } from 'mtqg/targets/assessments';
import { povertyTrend } from 'mtqg/poverty';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../problems.js';
import { communes, drawn, fourMethods, houses, laiChau, quangNam, yTy } from './drawn.js';
import { render } from './render.js';

/** All data of a picture, layer by layer. */
function dataOf(chart: any): readonly any[] {
  const own = chart.data === undefined ? [] : [chart.data.values];
  const parts = [...(chart.layer ?? []), ...(chart.vconcat ?? [])];
  return [...own, ...parts.flatMap(dataOf)];
}

/** A picture and all objects in it. */
function objectsIn(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(objectsIn)]
    : [];
}

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

describe.each(['vi', 'en'] as const)('in %s', (locale) => {
  test.each(Object.entries(drawn(locale)))(
    'Vega-Lite draws %s as the guides show it',
    async (name, chart) => {
      const svg = `${await render(chart)}\n`;
      const file = `${pictures}${name}.${locale}.svg`;
      // MTQG_WRITE_PICTURES=1 draws them anew; look at each before they are committed.
      if (process.env['MTQG_WRITE_PICTURES'] === '1') writeFileSync(file, svg);
      expect(existsSync(file)).toBe(true);
      expect(svg).toBe(readFileSync(file, 'utf8'));
    },
  );

  test.each(Object.entries(drawn(locale)))(
    '%s is plain JSON, shares nothing with the next one, and can be drawn as it is',
    async (name, chart) => {
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
      // Vega writes into the data that it draws: of a frozen picture it makes nothing but an error.
      const { spec } = compile(chart as unknown as TopLevelSpec);
      expect(await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG()).toMatch(/^<svg/);
      const again = drawn(locale)[name]!;
      expect(objectsIn(again).filter((one) => objectsIn(chart).includes(one))).toEqual([]);
      expect(chart.description).not.toMatch(/NaN|undefined|Infinity|\[object/);
    },
  );
});

describe('a trend of poverty', () => {
  const chart = povertyTrendChart(yTy(), 'vi', { targets: [{ target: { value: '10', year: 2030 } }] });

  test('has a point for each rate, with its words', () => {
    expect(dataOf(chart).at(-1)).toEqual([
      {
        year: 2019,
        rate: 38.4,
        label: '38,4%',
        standard: 'chuẩn nghèo đa chiều giai đoạn 2016-2020',
        status: 'thực hiện',
      },
      {
        year: 2020,
        rate: 35.2,
        label: '35,2%',
        standard: 'chuẩn nghèo đa chiều giai đoạn 2016-2020',
        status: 'thực hiện',
      },
      {
        year: 2022,
        rate: 50.79,
        label: '50,79%',
        standard: 'chuẩn nghèo đa chiều giai đoạn 2021-2025',
        status: 'thực hiện',
      },
      {
        year: 2023,
        rate: 41.3,
        label: '41,3%',
        standard: 'chuẩn nghèo đa chiều giai đoạn 2021-2025',
        status: 'thực hiện',
      },
      {
        year: 2024,
        rate: 30.05,
        label: '30,05%',
        standard: 'chuẩn nghèo đa chiều giai đoạn 2021-2025',
        status: 'thực hiện',
      },
      {
        year: 2025,
        rate: 20.42,
        label: '20,42%',
        standard: 'chuẩn nghèo đa chiều giai đoạn 2021-2025',
        status: 'ước thực hiện',
      },
    ]);
  });

  test('breaks in the middle between two standards, and goes on to the target from the latest rate', () => {
    expect(dataOf(chart)[0]).toEqual([{ year: 2021, label: 'đổi chuẩn nghèo' }]);
    expect(dataOf(chart)[2]).toEqual([
      { year: 2025, rate: 20.42, way: 0 },
      { year: 2030, rate: 10, way: 0 },
    ]);
    expect(chart.description).toContain('2030: mục tiêu: 10%');
  });

  test('has neither break nor target nor a legend of statuses where there is none', () => {
    const plain = povertyTrendChart(
      povertyTrend({ measure: 'poor', standard: 'vn-2022', observations: [{ year: 2022, ratePercent: 4 }] }),
      'en',
      { title: 'Poor' },
    );
    expect(dataOf(plain)).toHaveLength(3);
    expect(plain.title).toEqual({ text: 'Poor', anchor: 'start', offset: 12 });
    expect(JSON.stringify(plain)).toContain('"legend":null');
  });

  test('names its targets as the caller does', () => {
    const named = povertyTrendChart(yTy(), 'en', {
      width: 300,
      targets: [{ name: { vi: 'Nghị quyết', en: 'Resolution' }, target: { value: '9.555', year: 2026 } }],
    });
    expect(named.description).toContain('2026: Resolution: 9.56%');
    expect(named['width']).toBe(300);
  });
});

describe('a heat map', () => {
  test('tells what is met, failed, and not known', () => {
    const chart = criteriaHeatMap(communes(), 'en');
    expect(chart.description).toBe(
      'Y Tý: met 12, basically met 1, not met 4, not known 2; Bản Phiệt: met 17, basically met 1, not known 1; Gia Phú: met 15, basically met 1, not met 3',
    );
    expect(dataOf(chart)[0]).toHaveLength(57);
    expect(dataOf(chart)[0][1]).toMatchObject({
      row: 0,
      place: 'Y Tý',
      number: 2,
      result: 'not met',
      sign: '✗',
    });
    expect(dataOf(chart)[0][18]).toMatchObject({ row: 0, number: 19, result: 'not known', sign: '?' });
  });

  test('keeps two places of one name apart', () => {
    const [first] = communes();
    const [cells] = dataOf(criteriaHeatMap([first!, first!], 'vi'));
    expect(cells.map(({ row }: { row: number }) => row)).toEqual([
      ...Array(19).fill(0),
      ...Array(19).fill(1),
    ]);
  });

  test('does not put two sets beside one another', () => {
    const old = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
    const other = scoreCriteria(old, {
      set: old.id,
      subject: { level: 'commune', name: 'A' },
      date: '2018-12-31',
      findings: { '1': 'met' },
    });
    expect(problemsOf(() => criteriaHeatMap([...communes(), other], 'vi'))).toEqual([
      ['contradiction', 'result.3.set'],
    ]);
  });

  test('draws a name with quotes and marks as that name', async () => {
    const [first] = communes();
    const name = `"] + alert(1) + ["</text><script>alert(1)</script>\\`;
    const svg = await render(criteriaHeatMap([{ ...first!, subject: { ...first!.subject, name } }], 'vi'));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('alert(1)');
  });
});

test('a distribution has a bar for each band, and the reason where it is refused', async () => {
  const chart = scoreDistributionChart(summarizeScores(communes()), 'en');
  expect(dataOf(chart)).toEqual([
    [
      { band: '19', places: 0, label: '0 communes' },
      { band: '15–18', places: 2, label: '2 communes' },
      { band: '10–14', places: 1, label: '1 commune' },
      { band: '5–9', places: 0, label: '0 communes' },
      { band: '0–4', places: 0, label: '0 communes' },
    ],
  ]);
  const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2024-12-31' });
  const nothing = scoreCriteria(set, { subject: { level: 'commune', name: 'A' }, date: '2024-12-31' });
  const refused = scoreDistributionChart(summarizeScores([nothing]), 'en');
  expect(refused.description).toBe('nothing has been assessed');
  expect(dataOf(refused)).toEqual([[{ reason: 'nothing has been assessed' }]]);
  expect(await render(refused)).toContain('nothing has been assessed');
});

describe('a curve of disbursement', () => {
  test('has the amounts in billions, the plan, and the last days', () => {
    const deadline = fundDeadline({
      capitalType: 'investment',
      fundYear: 2023,
      programme: 'poverty-2021-2025',
    });
    const chart = disbursementChart([...quangNam()].reverse(), 'vi', { deadline });
    const [days, , plan, , curve] = dataOf(chart);
    expect(curve.map(({ date, amount, label }: any) => [date, amount, label])).toEqual([
      ['2023-03-31', 41, '2,37%'],
      ['2023-06-30', 120, '6,94%'],
      ['2023-09-30', 262, '15,14%'],
    ]);
    expect(days[0]).toEqual({ date: '2024-01-31', label: 'hạn giải ngân' });
    expect(new Set(days.map(({ date }: any) => date)).size).toBe(days.length);
    expect(plan.at(-1)).toEqual({ date: days.at(-1).date, amount: 1730 });
  });

  test('without a deadline the plan ends with the reports', () => {
    const chart = disbursementChart(quangNam(), 'en');
    expect(dataOf(chart)[0].at(-1)).toEqual({ date: '2023-09-30', amount: 1730 });
  });

  test('tells why there is no last day, and no ratio', () => {
    const given = fundDeadline({ capitalType: 'investment', fundYear: 2015 });
    expect(given.ordinaryDeadline).toMatchObject({ kind: 'refusal' });
    const ratio = disbursementRatio({
      disbursed: { value: 0, unit: 'billionVND', asOf: '2015-06-30' },
      plan: { value: 0, unit: 'billionVND', planKind: 'annual', years: { from: 2015, to: 2015 } },
    });
    const chart = disbursementChart([ratio], 'en', { deadline: given });
    expect(chart.description).toMatch(/^2015-06-30: 0 VND \(.*zero.*\)$/);
    expect(JSON.stringify(chart.title)).toContain('deadline: ');
  });

  test('is of one basis, and has one report a day', () => {
    const other = disbursementRatio({
      disbursed: { value: 1, unit: 'billionVND', asOf: '2023-03-31' },
      plan: { value: 10, unit: 'billionVND', planKind: 'medium-term', years: { from: 2021, to: 2025 } },
    });
    expect(problemsOf(() => disbursementChart([...quangNam(), other], 'en'))).toEqual([
      ['contradiction', 'result.3.planBasis'],
      ['duplicate', 'result.3.asOf'],
    ]);
  });
});

test('a mix has no bar for what is not known, and a pale one for the remainder', () => {
  const chart = capitalMixChart(houses(), 'en');
  expect(dataOf(chart)[0].map(({ amount, isRemainder }: any) => [amount, isRemainder])).toEqual([
    [32.6, false],
    [54.4, false],
    [null, false],
  ]);
  expect(JSON.stringify(chart.title)).toContain('Known so far: 87 billion VND');
  const rest = capitalMix({
    total: { value: 87, unit: 'billionVND' },
    contributions: [{ capitalSource: 'NSNN', amount: { value: '32.6', unit: 'billionVND' } }],
  });
  const bars = dataOf(capitalMixChart(rest, 'en'))[0];
  expect(bars[1]).toMatchObject({ amount: 54.4, isRemainder: true, label: '54.4 billion VND (62.53%)' });
  expect(bars[1].name).toMatch(/\(remainder\)$/);
});

test('a comparison has a point for each class, between two where it may be either, and reasons where there is none', () => {
  const rows = dataOf(assessmentComparisonChart(fourMethods(), 'en'))[0];
  expect(rows.map(({ verdict, standing }: any) => [verdict, standing])).toEqual([
    ['insufficient progress', 2],
    ['Limited progress', 2],
    ['limited or no progress', 2],
    ['fair progress but acceleration needed', 3],
    ['the method has no classes', null],
    ['observations of at least 4 years are needed', null],
    ['slight improvement', 3],
  ]);
  const stable = compareAssessments({
    unit: 'percent',
    direction: 'at-most',
    observations: [
      { year: 2015, value: 28 },
      { year: 2022, value: 28 },
    ],
  });
  const points = dataOf(assessmentComparisonChart(stable, 'en'))[0];
  expect(points.find(({ verdict }: any) => verdict === 'stable')).toMatchObject({ standing: 1.5 });
});

test('gaps have bars in per cent of their own way, beside the time that is gone', () => {
  const [rows] = dataOf(targetGapChart(laiChau(), 'en'));
  expect(rows).toEqual([
    {
      row: 0,
      name: 'Recognised communes (Lai Châu)',
      closed: 6.25,
      elapsed: 60,
      verdict: 'not met, behind; missing 15 communes',
    },
    {
      row: 1,
      name: 'Average of criteria',
      closed: expect.closeTo(77.78, 2),
      elapsed: 60,
      verdict: 'not met yet, on pace; missing 1.4 criteria/commune',
    },
    {
      row: 2,
      name: 'Poor rate',
      closed: expect.closeTo(-7.14, 2),
      elapsed: expect.closeTo(46.67, 2),
      verdict: 'not met, moving away; missing 15 percentage points',
    },
    { row: 3, name: 'km', closed: null, elapsed: null, verdict: 'not known' },
  ]);
  const nameless: any = { ...laiChau()[3]! };
  delete nameless.id;
  expect(targetGapChart([{ ...nameless, subject: 'Lai Châu' }], 'vi').description).toBe(
    'Lai Châu: chưa đủ số liệu để kết luận',
  );
  expect(targetGapChart([nameless], 'vi').description).toMatch(/^Mục tiêu 1: /);
});

describe('bad input', () => {
  const functions: Readonly<Record<string, (...given: any[]) => Chart>> = {
    assessmentComparisonChart,
    capitalMixChart,
    criteriaHeatMap,
    disbursementChart,
    povertyTrendChart,
    scoreDistributionChart,
    targetGapChart,
  };

  test.each(Object.entries(functions))('%s tells all that is wrong', (_, chart) => {
    const problems = problemsOf(() => chart({ kind: 'other' }, 'fr', { width: 1, colour: 'red' }));
    expect(problems.map(([, path]) => path.split('.')[0])).toEqual(
      expect.arrayContaining(['result', 'locale', 'options']),
    );
    expect(problems.map(([code]) => code)).toEqual(
      expect.arrayContaining(['not-one-of', 'too-small', 'unknown-key']),
    );
  });

  test('a target above 100%', () => {
    expect(
      problemsOf(() => povertyTrendChart(yTy(), 'vi', { targets: [{ target: { value: 101, year: 2030 } }] })),
    ).toEqual([['too-large', 'options.targets.0.target.value']]);
  });
});
