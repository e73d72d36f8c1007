import { describe, expect, it } from 'vitest';
import {
  communeAdvanced2021to2025,
  communeModel2021to2025,
  scoreCriteria,
  withThresholds,
} from '../../../src/criteria/index.js';

/** An advanced set completed for one column and year, as an office with the text would do. The 45 million are made up. */
const advanced = withThresholds(communeAdvanced2021to2025(), {
  id: 'income',
  title: { vi: 'Thu nhập', en: 'Income' },
  set: 'commune-advanced-2021-2025',
  validity: { from: '2022-03-08', to: null },
  citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' },
  entries: [
    {
      indicator: '10',
      columns: ['TDMNPB'],
      years: { from: 2022, to: 2022 },
      requirement: { kind: 'number', operator: '>=', value: '45000000', unit: 'VND/person/year' },
    },
  ],
});

describe('the income of a model commune 2021–2025', () => {
  const income = (value: string, more: object, sets = [advanced]) =>
    scoreCriteria(
      communeModel2021to2025(),
      {
        subject: { level: 'commune', name: 'A' },
        date: '2022-12-31',
        set: 'commune-model-2021-2025',
        findings: { '2': { value } },
        ...more,
      },
      { sets },
    ).criteria[1]?.indicators[0];

  it('is 1.1 times the threshold of the advanced set, in the column of the commune', () => {
    expect(income('49500000', { column: 'TDMNPB' })).toMatchObject({
      status: 'met',
      margin: { value: '0' },
      threshold: { requirement: { value: '49500000' }, derivedFrom: { times: '1.1', of: '45000000' } },
    });
    expect(income('49499999', { column: 'TDMNPB' })?.status).toBe('not-met');
    expect(income('49500000', { facts: { region: 'BTB', 'extremely-difficult': true } })?.status).toBe('met');
  });

  it('is open where that threshold is not established, or the set is not given', () => {
    expect(income('49500000', { column: 'DBSH' })?.status).toBe('threshold-unknown');
    expect(income('49500000', { column: 'TDMNPB' }, [])?.status).toBe('threshold-unknown');
  });
});
