import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  officialCriteriaSets,
  scoreCriteria,
  thresholdFor,
  type Assessment,
  type CriteriaSet,
  type NumberRequirement,
  type Threshold,
} from '../../src/criteria/index.js';
import { isMtqgError, toDecimal } from '../../src/foundation/internal.js';
import { tries } from '../fixtures/tries.js';

const name = 'A';
const circumstancesOf = (set: CriteriaSet) => {
  const date = set.validity.from;
  // The first year that a set holds income for lies after its first day.
  return [date, date.slice(0, 4) < '2020' ? '2020-12-31' : `${date.slice(0, 4)}-12-31`]
    .filter((day) => set.supersededFrom === undefined || day < set.supersededFrom)
    .flatMap((day) =>
      (set.columns ?? [undefined]).map((column) => ({ date: day, ...(column && { column: column.id }) })),
    );
};

/** The number that a plain value is compared with. */
function numberOf({ requirement }: Threshold): NumberRequirement | undefined {
  if (requirement.kind === 'number') return requirement;
  if (requirement.kind === 'if-any') return numberOf(requirement.then);
  return requirement.kind === 'met' ? requirement.embedded : undefined;
}

describe('every threshold of the official sets', () => {
  it.each(officialCriteriaSets().map((set) => [set.id, set] as const))(
    'of %s decides at its edge',
    (_, set) => {
      let compared = 0;
      for (const circumstances of circumstancesOf(set)) {
        for (const { id: criterion, indicators = [] } of set.criteria) {
          for (const { id } of indicators) {
            const threshold = thresholdFor(set, id, circumstances);
            const number = threshold && numberOf(threshold);
            if (number === undefined) continue;
            const edge = toDecimal(number.value);
            const isShare = number.unit === 'percent';
            for (const step of ['-0.01', '0', '0.01']) {
              const value = edge.plus(step);
              if (value.isNegative() || (isShare && value.gt(100))) continue;
              const score = scoreCriteria(set, {
                subject: { level: set.level, name },
                ...circumstances,
                set: set.id,
                findings: { [id]: { value: value.toFixed() } },
              });
              const judged = score.criteria
                .find((one) => one.id === criterion)
                ?.indicators.find((one) => one.id === id);
              const passes = {
                '>=': step !== '-0.01',
                '>': step === '0.01',
                '<=': step !== '0.01',
                '<': step === '-0.01',
                '=': step === '0',
              }[number.operator];
              expect([set.id, id, step, judged?.status]).toEqual([
                set.id,
                id,
                step,
                passes ? 'met' : 'not-met',
              ]);
              compared += 1;
            }
          }
        }
      }
      expect(compared).toBeGreaterThan(0);
    },
  );

  it('that is unknown neither passes nor fails', () => {
    for (const set of officialCriteriaSets()) {
      for (const circumstances of circumstancesOf(set)) {
        for (const { indicators = [] } of set.criteria) {
          for (const { id } of indicators) {
            const kind = thresholdFor(set, id, circumstances)?.requirement.kind;
            if (kind !== 'unknown' && kind !== 'set-by-province' && kind !== 'set-by-ministry') continue;
            const { indicatorCounts } = scoreCriteria(set, {
              subject: { level: set.level, name },
              ...circumstances,
              set: set.id,
              findings: { [id]: { value: '50' } },
            });
            expect([id, indicatorCounts.met.value, indicatorCounts['not-met'].value]).toEqual([id, '0', '0']);
          }
        }
      }
    }
  });
});

describe('reading an assessment the plain way', () => {
  const set = officialCriteriaSets().find(({ id }) => id === 'commune-2021-2025');
  const base = {
    subject: { level: 'commune', name: 'Xã A' },
    date: '2023-12-31',
    set: 'commune-2021-2025',
    column: 'TDMNPB',
  };
  const ids = (set?.criteria ?? []).flatMap(({ id, indicators = [] }) => [
    id,
    ...indicators.map((one) => one.id),
  ]);
  const finding = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('met', 'not-met', 'basically-met') },
    {
      weight: 6,
      arbitrary: fc
        .constantFrom('95', '13', '12.99', '0', '100', '39000000', 7, 12.5)
        .map((value) => ({ value })),
    },
    fc.constantFrom<unknown>(
      'not-applicable',
      { value: '50', unit: 'percent' },
      { value: '50', unit: 'VND' },
      { value: '100.01' },
      { value: '007.50' },
      { value: '-1' },
      { value: 1e21 },
      { value: '95', more: 1 },
      { parts: { men: { value: '95' } } },
      { grade: '2' },
      'perhaps',
      null,
    ),
  );
  const outcome = (assessment: unknown): unknown => {
    try {
      return scoreCriteria(set as CriteriaSet, assessment as Assessment);
    } catch (error) {
      return isMtqgError(error) ? error.problems : error;
    }
  };

  it('is left where anything is unusual', () => {
    const verdicts = { '1.1': 'met' };
    outcome({ ...base, findings: verdicts });
    const codes = (assessment: unknown) => {
      const said = outcome(assessment);
      return Array.isArray(said) ? said.map(({ code }: { code: string }) => code) : 'scored';
    };
    expect(codes({ ...base, findings: verdicts, date: 20231231 })).toEqual(['wrong-type']);
    expect(codes({ ...base, findings: verdicts, year: '2023' })).toEqual(['wrong-type']);
    expect(codes({ ...base, findings: verdicts, subject: { level: 'province', name } })).toEqual([
      'not-one-of',
    ]);
    expect(
      codes({ ...base, findings: verdicts, subject: { level: 'commune', name, within: 'Lào Cai' } }),
    ).toBe('scored');
    expect(codes({ ...base, findings: { '4.2': 5 } })).toEqual(['wrong-type']);
    expect(codes({ ...base, findings: { '4.2': { value: true } } })).toEqual(['wrong-type']);
    const throwing = Object.defineProperty({ ...base }, 'findings', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(codes(throwing)).toEqual(['wrong-type']);
  });

  it('gives what reading it with the schema gives, mistakes included', () => {
    // The plan of the day is made by the first scoring, after which the plain way is taken.
    outcome({ ...base, findings: {} });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids, 'nothing', 'toString'), finding, { maxKeys: 25 }),
        fc.constantFrom<unknown>(base.subject.name, 'Xã Y Tý', ' ', 3),
        (verdicts, unitName) => {
          const plain = { ...base, subject: { ...base.subject, name: unitName }, findings: verdicts };
          // What has no prototype is read with the schema.
          const unusual = Object.assign(Object.create(null) as object, plain);
          expect(outcome(plain)).toEqual(outcome(unusual));
        },
      ),
      { numRuns: tries(300) },
    );
  });
});
