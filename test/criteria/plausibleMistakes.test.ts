import { expect, test } from 'vitest';
import { commune2026to2030, scoreCriteria, type Finding } from '../../src/criteria/index.js';
import { bothSaidOf } from '../problems.js';

const score = (findings: Readonly<Record<string, Finding>>) => () =>
  scoreCriteria(commune2026to2030(), {
    subject: { level: 'commune', name: 'Xã A' },
    date: '2026-12-31',
    set: 'commune-2026-2030',
    findings,
  });

test('a criterion that is met is contradicted by the indicators that fail, not by those that are open', () => {
  expect(bothSaidOf(score({ '3': 'met', '3.1': { value: '8' } }))).toEqual([
    ['assessment.findings["3"] (Xã A): contradiction: criterion 3 met, but indicator 3.1 not met'],
    ['assessment.findings["3"] (Xã A): mâu thuẫn: tiêu chí 3 đạt nhưng chỉ tiêu 3.1 chưa đạt'],
  ]);
  expect(score({ '3': 'met', '3.1': { value: '9.5' } })().criteria[2]?.status).toBe('met');
});

test('one that is not met is contradicted by all of them together', () => {
  const all = { '3.1': { value: '10' }, '3.6': 'met', '3.9': 'met', '3.10': 'met', '3.rest': 'met' } as const;
  expect(bothSaidOf(score({ '3': 'not-met', ...all }))[0]).toEqual([
    'assessment.findings["3"] (Xã A): contradiction: criterion 3 not met, but indicator 3.1 met, 3.6 met, 3.9 met, 3.10 met, 3.rest met',
  ]);
});
