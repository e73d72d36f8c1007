import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  capitalMix,
  disbursementOutlook,
  disbursementRatio,
  type SourceNode,
} from '../../src/capital/internal.js';
import { Decimal } from '../../src/foundation/internal.js';

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 15n });
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const read = (figure: { kind: string; value?: string }) => new Decimal(figure.value ?? 'NaN');

test('a ratio times its plan is the disbursed amount', () => {
  fc.assert(
    fc.property(amount, positive, (part, whole) => {
      const { ratioPercent } = disbursementRatio({
        disbursed: { value: part, unit: 'VND' },
        plan: { value: whole, unit: 'VND', planKind: 'annual' },
        overPlan: 'allowed',
      });
      const back = read(ratioPercent).mul(whole.toString()).div(100);
      expect(back.minus(part.toString()).abs().lt('1e-15')).toBe(true);
    }),
  );
});

test('the scale in which both amounts are given does not change the ratio', () => {
  fc.assert(
    fc.property(
      amount,
      positive,
      fc.constantFrom('thousandVND', 'millionVND', 'billionVND'),
      (part, whole, unit) => {
        const inUnit = (scale: 'VND' | typeof unit) =>
          disbursementRatio({
            disbursed: { value: part, unit: scale },
            plan: { value: whole, unit: scale, planKind: 'annual' },
            overPlan: 'allowed',
          }).ratioPercent;
        expect(inUnit(unit)).toEqual(inUnit('VND'));
      },
    ),
  );
});

test('the state of an outlook follows from its forecast', () => {
  fc.assert(
    fc.property(amount, positive, day, day, day, (part, whole, ...days) => {
      const [startsOn, asOf, deadline] = days.sort();
      const result = disbursementOutlook({
        observations: [{ value: part, unit: 'VND', asOf }],
        plan: { value: whole, unit: 'VND', planKind: 'annual' },
        startsOn,
        deadline,
        overPlan: 'allowed',
      });
      if (result.status === 'plan-met') expect(part >= whole).toBe(true);
      if (result.status === 'deadline-passed') expect(asOf).toBe(deadline);
      if (result.status === 'on-pace') expect(read(result.forecastShortfall).lte(0)).toBe(true);
      if (result.status === 'behind') expect(read(result.forecastShortfall).gt(0)).toBe(true);
      expect(result.status).not.toBe('not-started');
    }),
  );
});

test('months before and after a day make up the months of the whole', () => {
  fc.assert(
    fc.property(day, day, day, (...days) => {
      const [startsOn, asOf, deadline] = days.sort();
      const months = (at: string) => {
        const { elapsedMonths, remainingMonths } = disbursementOutlook({
          observations: [{ value: 0, unit: 'VND', asOf: at }],
          plan: { value: 1, unit: 'VND', planKind: 'annual' },
          startsOn,
          deadline,
        });
        return read(elapsedMonths).plus(read(remainingMonths));
      };
      expect(months(asOf).minus(months(deadline)).abs().lt('1e-25')).toBe(true);
    }),
  );
});

test('shares of a mix sum to 100%, and their order changes nothing', () => {
  fc.assert(
    fc.property(positive, positive, positive, (a, b, c) => {
      const contributions = [
        { capitalSource: 'NSNN', amount: { value: a, unit: 'VND' } },
        { capitalSource: 'DN', amount: { value: b, unit: 'VND' } },
        { capitalSource: 'CD', amount: { value: c, unit: 'VND' } },
      ] as const;
      const mix = capitalMix({ contributions });
      const shares = mix.shares.map(({ sharePercent }) => read(sharePercent));
      expect(
        Decimal.sum(...shares)
          .minus(100)
          .abs()
          .lt('1e-25'),
      ).toBe(true);
      expect(capitalMix({ contributions: [...contributions].reverse() }).total).toEqual(mix.total);
    }),
  );
});

test('the levels of a tree of sources add up, in any order of the entries', () => {
  const codes = [
    'NSTW.DTPT.TN',
    'NSTW.DTPT.NN',
    'NSTW.SN',
    'NSDP.TINH',
    'NSDP.XA',
    'TDCS',
    'LG',
    'DN',
    'CD.TIEN',
    'HDK',
  ] as const;
  const entry = fc.record({ capitalSource: fc.constantFrom(...codes), dong: amount });
  const adds = ({ amount: whole, parts }: SourceNode): boolean =>
    parts.every(adds) &&
    (parts.length === 0 || Decimal.sum(...parts.map((part) => read(part.amount))).eq(read(whole)));
  fc.assert(
    fc.property(
      fc
        .array(entry, { minLength: 1, maxLength: 20 })
        .chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
      fc.constantFrom(undefined, 'merged-2026-2035', 'poverty-2021-2025'),
      (orders, programme) => {
        const [mix, other] = orders.map((entries) =>
          capitalMix({
            ...(programme === undefined ? {} : { programme }),
            contributions: entries.map(({ capitalSource, dong }) => ({
              capitalSource,
              amount: { value: dong, unit: 'VND' },
            })),
          }),
        );
        expect(mix?.tree.every(adds)).toBe(true);
        expect(
          Decimal.sum(...(mix?.tree ?? []).map((node) => read(node.amount))).eq(
            read(mix?.total ?? { kind: '' }),
          ),
        ).toBe(true);
        expect(other?.tree).toEqual(mix?.tree);
      },
    ),
  );
});
