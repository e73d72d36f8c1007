import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMtqgError } from '../../src/foundation/internal.js';
import { tallyClassifications, unitKey } from '../../src/units/index.js';

describe('tallyClassifications', () => {
  it('gives shares from 0 to 100 of one base', () => {
    const counts = fc
      .integer({ min: 1, max: 10_000 })
      .chain((all) => fc.tuple(fc.constant(all), fc.nat(all)));
    fc.assert(
      fc.property(counts, ([communes, part]) => {
        const { shares } = tallyClassifications({
          communes,
          counts: [{ classifications: ['border'], communes: part }],
        });
        const share = shares[0]?.ofAllPercent;
        if (share?.kind !== 'quantity') expect.unreachable();
        expect(Number(share.value)).toBeCloseTo((part / communes) * 100, 9);
      }),
    );
  });

  it('answers anything with a tally or an error of the library', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
        try {
          tallyClassifications(input as never);
        } catch (error) {
          expect(isMtqgError(error)).toBe(true);
        }
      }),
    );
  });
});

describe('unitKey', () => {
  it('never confuses two coded units, whatever their codes hold', () => {
    const code = fc.record({ system: fc.string(), value: fc.string() });
    fc.assert(
      fc.property(code, code, (a, b) => {
        const key = (one: typeof a) => unitKey({ level: 'commune', name: 'A', code: one });
        expect(key(a) === key(b)).toBe(a.system === b.system && a.value === b.value);
      }),
    );
  });
});
