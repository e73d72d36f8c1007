import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commune2016to2020,
  commune2021to2025,
  criteriaSetOn,
  printedRecognitionShares,
  recognitionShares,
  scoreCriteria,
  summarizeScores,
  type FoundStatus,
} from '../../src/criteria/index.js';
import { isMtqgError, isRefusal } from '../../src/foundation/internal.js';

const date = '2018-12-31';
const unit = (name: string) => ({ level: 'commune', name }) as const;
const verdict = fc.constantFrom<FoundStatus>('met', 'basically-met', 'not-met');
const verdicts = fc.dictionary(fc.constantFrom(...commune2016to2020().criteria.map(({ id }) => id)), verdict);
const valueOf = (figure: { readonly kind: string }) => Number((figure as unknown as { value: string }).value);

describe('a score', () => {
  it('counts every criterion once, and takes no unlisted one for a pass or a fail', () => {
    fc.assert(
      fc.property(verdicts, (listed) => {
        const { counts, missing, criteria } = scoreCriteria(commune2016to2020(), {
          subject: unit('A'),
          date,
          set: 'commune-2016-2020',
          findings: listed,
        });
        const sum = Object.values(counts).reduce((so, { value }) => so + Number(value), 0);
        expect(sum).toBe(19);
        expect(Number(counts['not-assessed'].value)).toBe(19 - Object.keys(listed).length);
        expect(missing.named.length + Number(counts.met.value)).toBe(19);
        for (const { id, status } of criteria) expect(status).toBe(listed[id] ?? 'not-assessed');
      }),
    );
  });

  it('never falls when one more criterion is met', () => {
    fc.assert(
      fc.property(verdicts, fc.integer({ min: 1, max: 19 }), (listed, number) => {
        const share = (given: typeof listed) =>
          valueOf(
            scoreCriteria(commune2016to2020(), {
              subject: unit('A'),
              date,
              set: 'commune-2016-2020',
              findings: given,
            }).sharePercent,
          );
        expect(share({ ...listed, [String(number)]: 'met' })).toBeGreaterThanOrEqual(share(listed));
      }),
    );
  });

  it('answers anything with a score or an error of the library', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
        try {
          scoreCriteria(commune2016to2020(), input as never);
        } catch (error) {
          expect(isMtqgError(error)).toBe(true);
        }
        try {
          summarizeScores(input as never);
        } catch (error) {
          expect(isMtqgError(error)).toBe(true);
        }
      }),
    );
  });
});

describe('a summary', () => {
  const scores = (counts: readonly number[]) =>
    counts.map((met, at) =>
      scoreCriteria(commune2016to2020(), {
        subject: unit(String(at)),
        date,
        tally: { met, notMet: 19 - met },
      }),
    );
  const counts = fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 30 });

  it('has its average between the least and the most, and every unit in one band', () => {
    fc.assert(
      fc.property(counts, (met) => {
        const summary = summarizeScores(scores(met));
        const average = valueOf(summary.averageMet);
        expect(average).toBeGreaterThanOrEqual(Math.min(...met) - 1e-9);
        expect(average).toBeLessThanOrEqual(Math.max(...met) + 1e-9);
        const bands = isArray(summary.distribution) ? summary.distribution : [];
        expect(bands.reduce((so, { places }) => so + Number(places.value), 0)).toBe(met.length);
        expect(valueOf(summary.outsideBands)).toBe(0);
      }),
    );
  });

  it('does not depend on the order of the scores, save for the order of who holds the minimum', () => {
    fc.assert(
      fc.property(counts, (met) => {
        const { lowest: one, ...forward } = summarizeScores(scores(met));
        const { lowest: other, ...backward } = summarizeScores([...scores(met)].reverse());
        expect(JSON.stringify({ ...forward, bySet: [] })).toBe(JSON.stringify({ ...backward, bySet: [] }));
        expect(isRefusal(one as never) || isRefusal(other as never)).toBe(false);
      }),
    );
  });
});

const isArray = (value: unknown): value is readonly { readonly places: { readonly value: string } }[] =>
  Array.isArray(value);

describe('the set in force', () => {
  it('is one and the same from its first day to the day before the next', () => {
    const day = fc.date({ min: new Date('2016-12-01'), max: new Date('2026-02-14'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (time) => {
        const iso = time.toISOString().slice(0, 10);
        const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: iso });
        expect(set).toBe(iso < '2022-03-08' ? commune2016to2020() : commune2021to2025());
      }),
    );
  });
});

describe('printed shares', () => {
  it('hold the true shares and counts from which they were rounded', () => {
    const nested = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat())
      .map(([total, a, b]) => ({ total, standard: a % (total + 1), b }))
      .map(({ total, standard, b }) => ({ total, standard, advanced: b % (standard + 1) }));
    fc.assert(
      fc.property(nested, ({ total, standard, advanced }) => {
        const exact = recognitionShares({ level: 'commune', total, standard, advanced });
        const round = (count: number) => ((count * 100) / total).toFixed(1);
        const printed = printedRecognitionShares({
          level: 'commune',
          percentOf: 'all-places',
          percent: { standard: round(standard), advanced: round(advanced) },
          total,
        });
        for (const [at, tier] of printed.tiers.entries()) {
          const share = valueOf(exact.tiers[at]!.ofAllPercent);
          expect(share).toBeGreaterThanOrEqual(Number(tier.ofAllPercent.lower) - 1e-9);
          expect(share).toBeLessThanOrEqual(Number(tier.ofAllPercent.upper) + 1e-9);
          const { possiblePlaces } = tier;
          if (possiblePlaces.kind === 'refusal') expect.unreachable();
          const count = at === 0 ? standard : advanced;
          expect(count).toBeGreaterThanOrEqual(Number(possiblePlaces.least?.value));
          expect(count).toBeLessThanOrEqual(Number(possiblePlaces.most?.value));
        }
      }),
    );
  });
});
