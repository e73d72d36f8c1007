import { describe, expect, it } from 'vitest';
import {
  assessRecognition,
  defineRecognitionRules,
  type ThresholdOperator,
} from '../../../../src/criteria/index.js';
import { explain } from '../../../../src/foundation/index.js';
import { commune, on } from '../units.js';

const text = { vi: 'Tỷ lệ', en: 'Rate' };
const citation = { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' } as const;

/** What is said of a figure, in both languages. */
function said(operator: ThresholdOperator, value: string) {
  const rules = defineRecognitionRules({
    id: 'own',
    level: 'commune',
    tier: 'own',
    title: text,
    validity: { from: '2024-01-01', to: null },
    citation,
    conditions: [
      {
        kind: 'finding',
        id: 'rate',
        name: text,
        unit: 'percent',
        requirement: { kind: 'number', operator, value: 90, unit: 'percent' },
        citation,
      },
    ],
  });
  const result = assessRecognition(rules, { subject: commune, date: on, findings: { rate: { value } } });
  return (['vi', 'en'] as const).map((locale) => explain(result, locale).split('\n')[4]?.trim());
}

describe('a figure', () => {
  it.each([
    [
      '>=',
      '94.1',
      'Đạt 94,1%, cao hơn mức yêu cầu 4,1 điểm phần trăm.',
      'The figure is 94.1%, 4.1 percentage points above what is required.',
    ],
    [
      '>',
      '85.9',
      'Đạt 85,9%, thấp hơn mức yêu cầu 4,1 điểm phần trăm.',
      'The figure is 85.9%, 4.1 percentage points below what is required.',
    ],
    ['>=', '90', 'Đạt 90%, bằng mức yêu cầu.', 'The figure is 90%, just what is required.'],
    [
      '<=',
      '94.1',
      'Đạt 94,1%, cao hơn mức yêu cầu 4,1 điểm phần trăm.',
      'The figure is 94.1%, 4.1 percentage points above what is required.',
    ],
    [
      '<',
      '85.9',
      'Đạt 85,9%, thấp hơn mức yêu cầu 4,1 điểm phần trăm.',
      'The figure is 85.9%, 4.1 percentage points below what is required.',
    ],
    ['=', '90', 'Giá trị: 90%.', 'Value: 90%.'],
  ] as const)('held against %s 90%%: %s', (operator, value, vi, en) => {
    expect(said(operator, value)).toEqual([vi, en]);
  });
});
