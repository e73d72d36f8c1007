import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { examples, printedBy } from './printedBy.js';

const golden = fileURLToPath(new URL('../fixtures/examples/', import.meta.url));

/** All that is said of a row: its lines in the tables, with their continuations, and the paragraphs below that bear its number. */
function partOf(printed: string, row: string): string {
  const own = new RegExp(`^${row.replace('.', '\\.')}  `);
  let inside = false;
  return printed
    .split('\n')
    .filter((line) => (inside = own.test(line) || (inside && line.startsWith('     '))))
    .join('\n');
}

/** What each row of the documents must be printed with, checked by hand against the figures that the documents print. */
const rows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'lao-cai-poverty-and-smart-commune': {
    '1.1': [
      ...['50.79%', '20.42%', 'down by 7.6%/year', '7.5925 percentage points/year', 'consistent'],
      ...[
        '−30.37 percentage points',
        '−7.5925 percentage points/year',
        '−59.8%',
        '−20.4%/year',
        '4 year-steps',
      ],
    ],
    '1.2': ['44/52', '44 objectives of 52 objectives: 84.6%', 'missing: 8 objectives, not named'],
    '1.3': [
      'more than 15 thủ tục hành chính',
      'more than 360 hồ sơ',
      '20 thành viên',
      '“hơn 15 thủ tục hành chính” is understood as from 15',
    ],
    '1.4': [
      '105 works',
      '277 km',
      'Provincial budget',
      'Central budget',
      'Labour days',
      'Donated land',
      'unknown is not zero',
    ],
    '1.5': [
      '15 ha',
      '6.2 ha',
      '10 ha',
      '7 ha',
      '15 ha + 6.2 ha + 10 ha + 7 ha = 38.2 ha',
      'no sum',
      'unit-mismatch',
    ],
  },
  'bac-giang-quang-nam-disbursement': {
    '2.1': ['998 billion VND', '1,971 billion VND', '50.6%', '50.63%', 'consistent', '973 billion VND'],
    '2.2': [
      ...[
        'first day 2021-01-01',
        'current pace: 30.2 billion VND/month',
        '324.3 billion VND/month',
        '10.7 times',
      ],
      ...[
        '1,088.7 billion VND, 55.2%',
        'forecast at the pace needed: 1,971 billion VND',
        'behind',
        'assumption',
      ],
      ...[
        'first day 2022-01-01',
        'current pace: 47.5 billion VND/month',
        '6.8 times',
        '1,140.6 billion VND, 57.9%',
      ],
    ],
    '2.3': ['more than 487 billion VND', '30%', '1,623 billion VND', 'within 1,597 – 1,733 billion VND'],
    '2.4': [
      ...[
        'more than 1,730 billion VND',
        'more than 262 billion VND',
        'nearly 11.5%',
        '15.1%',
        'inconsistent',
      ],
      ...[
        '2,278 billion VND',
        'does not follow from its inputs',
        '3.64 percentage points higher than published',
        'vốn kéo dài',
      ],
    ],
    '2.5': [
      ...[
        'down by 2.5%/year',
        '100% of plan',
        'asked: a fall of 2.5 percentage points/year',
        'achieved: 100%',
        'met',
      ],
      ...['6 communes', '13 communes', 'missing: 7 communes', '3.5 communes/year'],
    ],
    '2.6': [
      '100%',
      'nearly 100% [gần]',
      'below: 95% – 100%',
      'more than 90% [trên]',
      'above: 90% – 94.5%',
      'exact: 100%',
    ],
    '2.7': [
      ...[
        '3.81%, actual',
        'about 3.0% [dự kiến]',
        '3%, forecast',
        'rests on a forecast',
        '−0.81 percentage points',
      ],
      ...[
        'asked: a fall of 4 to 5 percentage points/year',
        'asked: a fall of 3 percentage points/year and more',
      ],
      ...['subgroup: ethnic-minority households [hộ DTTS]', '8.7%'],
    ],
    '2.8': [
      '6/10',
      '6 districts: 60%',
      '84.6%',
      '30.2%',
      '6.6%',
      '54.3% – 54.5%',
      '23.5% – 23.7%',
      '6.55% – 6.65%',
    ],
  },
  'lao-cai-plan-2025': {
    '3.1': ['40.4%', '44.3%', '84.7%', '15.3%', 'tỷ lệ nghèo đa chiều'],
    '3.2': ['2,040 workers', '60%', '3,400 people', '20%', 'about 408 workers'],
    '3.3': [
      ...[
        '628 houses',
        '100%',
        'consistent',
        '32.6 billion VND',
        '87 billion VND',
        '54.4 billion VND: 62.5%',
      ],
      ...['set by the province', '6 months ahead', 'set by the Government', '12 months ahead', 'met'],
    ],
    '3.4': [
      ...['10 projects', '12 billion VND of 29 billion VND', '41.38%'],
      ...['7 products of 44 products', '15.91%', '500 ha of 24,400 ha', '2.05%'],
    ],
    '3.5': [
      'Project 1:',
      'Project 8: Gender equality',
      'bình đẳng giới',
      'Project 10:',
      '2,387.812 billion VND',
    ],
    '3.6': [
      ...[
        'computers',
        '23 items',
        'officials certified',
        '22 people',
        'cameras',
        '25 items',
        'clusters',
        '5 items',
      ],
      ...[
        'Wi-Fi points',
        '14 items',
        'community digital groups',
        'OCOP products',
        '11 products',
        'not judged',
      ],
    ],
  },
  'lai-chau-criteria-targets': {
    '4.1': [
      ...['39 communes', '54 communes', '72%', '72.2%', 'consistent', '39 communes → 44 communes'],
      ...['44 communes → 54 communes', '0 communes', 'closes the gap: yes', 'closes the gap exactly'],
    ],
    '4.2': [
      ...[
        '13.9 criteria/commune',
        '17.3 criteria/commune',
        '80.6%',
        '80.35%',
        'consistent only',
        'within rounding',
      ],
      ...[
        'possibly 79.8% – 80.9%',
        '+1.6 criteria/commune',
        '+1.8 criteria/commune',
        'only within their rounding',
      ],
    ],
    '4.3': [
      ...[
        '57.5%',
        'at least 15 criteria in each commune',
        'to add 2 districts',
        'to add 3 districts',
        'to add 16 communes',
      ],
      ...['114 villages = 25%', 'about 456 villages in all', '4 communes', '7.4%', '7.41%', 'consistent'],
      ...['missing 3.4 criteria/commune', 'at least 1.5 times'],
    ],
    '4.4': [
      ...[
        '255,142 m²; in money: no price given',
        '30,996 labour days; in money: no price given',
        '4,945 million VND',
      ],
      ...[
        '81 items',
        '113 items',
        '66 houses',
        'money total: 4.945 billion VND',
        'money total: 11.1442 billion VND',
      ],
    ],
    '4.5': [
      'quarter 2 of 2024',
      'quý II/2024',
      '2024-04-01 to 2024-06-30',
      'quarter 4 of 2025',
      '2025-10-01 to 2025-12-31',
    ],
  },
  'ha-giang-2018-communes': {
    '5.1': ['33 communes', '177 communes', '18.6%', '18.64%', 'consistent', '2 communes'],
    '5.2': ['10.59 criteria/commune', '12 criteria/commune', 'gap: 1.41 criteria/commune', '249.57 criteria'],
    '5.3': ['38 communes: 21.5%', 'more: 5 communes', 'to add 1 commune'],
    '5.4': [
      'asked: a fall of 4.2 percentage points/year',
      'asked: a fall of 6 percentage points/year',
      'poor districts and communes',
    ],
    '5.5': [
      '134 communes of 177 communes',
      '75.71%',
      '34 communes of 177 communes',
      '19.21%',
      'border commune',
    ],
    '5.6': [
      ...['on 2018-12-31', 'National criteria for new-rural communes 2016-2020', 'in force from 2016-12-01'],
      ...['refused: the scores rest on different criteria sets'],
    ],
  },
};

describe.each(Object.entries(rows))('examples/%s.ts', (name, expected) => {
  let printed = '';
  beforeAll(async () => {
    printed = await printedBy(name);
  });

  it('prints what is kept of it, to the letter', () => {
    expect(printed).toBe(readFileSync(`${golden}${name}.txt`, 'utf8'));
  });

  it.each(Object.entries(expected))('prints row %s of its document', (row, texts) => {
    const part = partOf(printed, row);
    for (const text of texts) expect(part).toContain(text);
  });
});

it('has all rows of all examples', () => {
  const files = readdirSync(examples).filter((file) => file.endsWith('.ts'));
  // These have tests of their own.
  const others = [
    'check-a-press-release',
    'complete-a-criteria-set',
    'lao-cai-across-the-merger',
    'one-trend-nine-verdicts',
    'a-resolution-and-its-targets',
    'monthly-disbursement-report',
    'national-scale',
    'profile-of-a-province',
    'poverty-review-of-a-commune',
    'rules-as-sql',
    'score-a-province-from-csv',
  ];
  expect(files.sort()).toEqual([...Object.keys(rows), ...others].map((name) => `${name}.ts`).sort());
  const numbers = Object.values(rows).flatMap((ofDocument) => Object.keys(ofDocument));
  const counts = [5, 8, 6, 5, 6];
  expect(numbers.sort()).toEqual(
    counts.flatMap((count, at) => Array.from({ length: count }, (_, row) => `${at + 1}.${row + 1}`)),
  );
});
