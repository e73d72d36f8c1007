import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCriteria, summarizeScores, type CriteriaScore } from '../../../src/criteria/index.js';
import { isRefusal, type Refusal } from '../../../src/foundation/index.js';
import { small } from '../smallSet.js';

const verdict = fc.constantFrom('met', 'basically-met', 'not-met');
const value = fc.record({ value: fc.integer({ min: 0, max: 100 }) });
const named = fc.record(
  {
    '1.1': verdict,
    '1.2': fc.oneof(verdict, value),
    '2': value,
    '3.1': value,
    '3.2': fc.oneof(verdict, value),
    '4': verdict,
  },
  { requiredKeys: [] },
);
const tally = fc
  .tuple(fc.nat(4), fc.nat(4))
  .filter(([met, notMet]) => met + notMet <= 4)
  .map(([met, notMet]) => ({ tally: { met, notMet } }));
const found = fc.oneof(
  { weight: 4, arbitrary: named.map((verdicts) => ({ findings: verdicts })) },
  { weight: 1, arbitrary: tally },
);

/** A few communes, assessed in any way or not at all. */
const anyDistrict = fc.array(found, { minLength: 1, maxLength: 12 }).map((all) =>
  all.map((one, at) =>
    scoreCriteria(small, {
      subject: { level: 'commune', name: `Xã ${at}` },
      date: '2024-01-01',
      set: small.id,
      ...one,
    }),
  ),
);

const listOf = <T>(list: readonly T[] | Refusal): readonly T[] => (isRefusal(list) ? [] : list);
const numberOf = (figure: { readonly value: string } | Refusal) =>
  'value' in figure ? Number(figure.value) : Number.NaN;
const sumOf = (figures: readonly { readonly value: string }[]) =>
  figures.reduce((sum, { value: one }) => sum + Number(one), 0);
const isAssessed = ({ statedBy }: CriteriaScore) => statedBy !== 'nothing';

describe('a summary of any communes', () => {
  it('counts every assessed commune once on every criterion and every indicator', () => {
    fc.assert(
      fc.property(anyDistrict, (scores) => {
        const { criteria, assessedPlaces } = summarizeScores(scores);
        for (const { counts, indicators } of listOf(criteria)) {
          expect(sumOf(Object.values(counts))).toBe(Number(assessedPlaces.value));
          for (const indicator of indicators)
            expect(sumOf(Object.values(indicator.counts))).toBe(Number(assessedPlaces.value));
        }
      }),
    );
  });

  it('counts as many criteria met over its criteria as over its communes, save those that are not named', () => {
    fc.assert(
      fc.property(anyDistrict, (scores) => {
        const byName = scores.filter(({ statedBy }) => statedBy === 'findings');
        const { averageMet, criteria } = summarizeScores(byName);
        if (isRefusal(averageMet)) return;
        const passes = sumOf(listOf(criteria).map(({ counts }) => counts.met));
        // While anything is open, the average is a range from what is met for certain.
        const least = averageMet.kind === 'range' ? Number(averageMet.lower) : Number(averageMet.value);
        expect(least * byName.length).toBeCloseTo(passes, 9);
      }),
    );
  });

  it('has each pass rate of the decided and of all where the open ones leave it', () => {
    fc.assert(
      fc.property(anyDistrict, (scores) => {
        for (const { counts, metOfAssessedPercent: range } of listOf(summarizeScores(scores).criteria)) {
          if (isRefusal(range)) continue;
          const failed = sumOf([counts['basically-met'], counts['not-met']]);
          const base = scores.filter(isAssessed).length - Number(counts['not-applicable'].value);
          expect(Number(range.lower)).toBeCloseTo((Number(counts.met.value) / base) * 100, 9);
          expect(Number(range.upper)).toBeCloseTo(((base - failed) / base) * 100, 9);
        }
      }),
    );
  });

  it('has its hardest criteria in order', () => {
    fc.assert(
      fc.property(anyDistrict, (scores) => {
        const hardest = listOf(summarizeScores(scores).hardest);
        for (const [at, one] of hardest.entries()) {
          const next = hardest[at + 1];
          expect(numberOf(one.metOfDecidedPercent)).toBeLessThan(100);
          if (next === undefined) continue;
          const [rate, nextRate] = [numberOf(one.metOfDecidedPercent), numberOf(next.metOfDecidedPercent)];
          expect(rate < nextRate || (rate === nextRate && one.number < next.number)).toBe(true);
        }
      }),
    );
  });

  it('lists every assessed commune that lacks something, none before one that lacks less', () => {
    fc.assert(
      fc.property(anyDistrict, (scores) => {
        const nearest = listOf(summarizeScores(scores, { nearest: scores.length }).nearest);
        const assessed = scores.filter(isAssessed);
        expect(nearest).toHaveLength(assessed.filter(({ metAll }) => !metAll).length);
        for (const [at, one] of nearest.entries()) {
          expect(Number(one.lacking.value)).toBe(sumOf([one.failed, one.open]));
          expect(Number(one.lacking.value)).toBe(one.criteria.length + Number(one.unnamedCount.value));
          const score = assessed.find(({ subject }) => subject.name === one.subject.name);
          expect(one.criteria.map(({ id }) => id)).toEqual(score?.missing.named.map(({ id }) => id));
          const next = nearest[at + 1];
          expect(Number(one.lacking.value)).toBeLessThanOrEqual(Number(next?.lacking.value ?? 4));
        }
      }),
    );
  });

  it('does not depend on the order of the communes, nor on whether they were stored, nor on those not assessed', () => {
    fc.assert(
      fc.property(anyDistrict, (scores) => {
        const summary = summarizeScores(scores);
        const backward = summarizeScores([...scores].reverse());
        const unordered = ({ bySet }: typeof summary) =>
          JSON.stringify(bySet.map((figures) => ({ ...figures, lowest: null })));
        expect(unordered(backward)).toBe(unordered(summary));
        const stored = JSON.parse(JSON.stringify(scores)) as typeof scores;
        expect(JSON.stringify(summarizeScores(stored))).toBe(JSON.stringify(summary));
        const { criteria, hardest, nearest } = summarizeScores(scores.filter(isAssessed));
        if (isRefusal(criteria)) return;
        expect(JSON.stringify([criteria, hardest, nearest])).toBe(
          JSON.stringify([summary.criteria, summary.hardest, summary.nearest]),
        );
      }),
    );
  });
});
