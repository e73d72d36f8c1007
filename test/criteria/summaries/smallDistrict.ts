import { defineCriteriaSet, scoreCriteria, type Assessment } from '../../../src/criteria/index.js';
import { small } from '../smallSet.js';

const date = '2024-01-01';

/** The score of a commune under the small set. */
export const scoreOf = (name: string, rest: Omit<Assessment, 'subject' | 'date'> = {}) =>
  scoreCriteria(small, { subject: { level: 'commune', name }, date, set: small.id, ...rest });

/** One commune that has met all, five that lack something in different ways, and one of which nothing was assessed. */
export const district = {
  all: scoreOf('A', {
    findings: { '1.1': 'met', '1.2': { value: 97 }, '2': { value: 0 }, '3': 'met', '4': 'met' },
  }),
  households: scoreOf('B', {
    findings: { '1.1': 'met', '1.2': { value: '93.5' }, '2': { value: 0 }, '3': 'met', '4': 'met' },
  }),
  houses: scoreOf('C', {
    findings: {
      '1.1': 'met',
      '1.2': { value: 99 },
      '2': { value: 3 },
      '3.1': { value: 80 },
      '3.2': 'met',
    },
  }),
  judged: scoreOf('D', { findings: { '1': 'met', '2': 'met', '3': 'basically-met', '4': 'not-met' } }),
  half: scoreOf('E', { findings: { '1': 'met', '2': 'met' } }),
  counted: scoreOf('F', { tally: { met: 2, notMet: 1 } }),
  none: scoreOf('G'),
};

export const scores = Object.values(district);

/** A set in which something need not apply, and something has parts. */
export const market = defineCriteriaSet({
  id: 'market',
  level: 'commune',
  tier: 'standard',
  title: { vi: 'Bộ tiêu chí có chợ', en: 'Set with a market' },
  validity: { from: '2022-01-01', to: null },
  citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' },
  criteria: [
    {
      id: '1',
      number: 1,
      name: { vi: 'Chợ', en: 'Market' },
      indicators: [
        {
          id: '1',
          name: { vi: 'Chợ', en: 'Market' },
          requirement: {
            kind: 'if-any',
            of: { vi: 'chợ', en: 'market' },
            requirement: { kind: 'met' },
          },
        },
      ],
    },
    {
      id: '2',
      number: 2,
      name: { vi: 'Nước', en: 'Water' },
      indicators: [
        {
          id: '2.1',
          name: { vi: 'Nước', en: 'Water' },
          unit: 'percent',
          requirement: {
            kind: 'all-of',
            parts: [
              {
                id: 'hygienic',
                name: { vi: 'Hợp vệ sinh', en: 'Hygienic' },
                requirement: { kind: 'number', operator: '>=', value: '95', unit: 'percent' },
              },
              {
                id: 'clean',
                name: { vi: 'Sạch', en: 'Clean' },
                requirement: { kind: 'number', operator: '>=', value: '60', unit: 'percent' },
              },
            ],
          },
        },
      ],
    },
  ],
});

/** The score of a commune under the set with a market. */
export const marketScore = (name: string, verdicts: Assessment['findings'] = {}) =>
  scoreCriteria(market, { subject: { level: 'commune', name }, date, set: market.id, findings: verdicts });
