import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  disbursementTable,
  type DisbursementKey,
  type DisbursementRecord,
  type DisbursementTable,
  type PlanRecord,
} from '../../src/capital/index.js';
import { Decimal, type Quantity, type Refusal } from '../../src/foundation/internal.js';

const keys: readonly DisbursementKey[] = [
  'subject',
  'programme',
  'component',
  'capitalSource',
  'capitalType',
  'years',
];
const by = fc.shuffledSubarray([...keys]);
const asOf = '2025-12-31';

const line = fc.record(
  {
    subject: fc.constantFrom('Y Tý', 'A Lù', { vi: 'Bát Xát', en: 'Bat Xat' }),
    programme: fc.constantFrom('NTM', 'GN'),
    component: fc.constantFrom('1', '2', '10'),
    capitalSource: fc.constantFrom('NSTW' as const, 'NSDP' as const),
    capitalType: fc.constantFrom('investment' as const, 'recurrent' as const),
    years: fc.constantFrom({ from: 2024, to: 2024 }, { from: 2025, to: 2025 }),
  },
  { requiredKeys: ['years'] },
);
const amount = fc.record({
  value: fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.integer({ min: 0, max: 100_000 }).map((number) => (number / 100).toFixed(2)),
  ),
  unit: fc.constantFrom('VND' as const, 'millionVND' as const, 'billionVND' as const),
});
const plans: fc.Arbitrary<readonly PlanRecord[]> = fc
  .array(
    fc.tuple(line, amount, fc.constantFrom('annual' as const, 'carried-over' as const, 'advance' as const)),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(([where, money, planKind], at) => ({ ...where, ...money, planKind, id: String(at) })),
  );
const records: fc.Arbitrary<readonly DisbursementRecord[]> = fc
  .array(
    fc.tuple(
      line,
      amount,
      fc.constantFrom('2025-06-30', '2025-07-31', '2025-08-31'),
      fc.constantFrom('annual' as const, 'carried-over' as const, 'not-stated' as const),
    ),
    { maxLength: 15 },
  )
  .map((rows) =>
    rows.map(([where, money, day, planKind], at) => ({
      ...where,
      ...money,
      asOf: day,
      counting: 'in-period',
      planKind,
      id: String(at),
    })),
  );

const read = (figure: Quantity | Refusal): Decimal =>
  figure.kind === 'quantity' ? new Decimal(figure.value) : new Decimal(0);
const sum = (figures: readonly (Quantity | Refusal)[]): Decimal =>
  figures.reduce((total, figure) => total.plus(read(figure)), new Decimal(0));
const atDepth = ({ rows }: DisbursementTable, depth: number) => rows.filter((row) => row.depth === depth);
const isNear = (one: Decimal, other: Decimal): boolean =>
  one.minus(other).abs().lte(one.abs().plus(1).times('1e-30'));

test('totals are the same by whatever they are grouped, and the sums of the rows at each depth', () => {
  fc.assert(
    fc.property(records, plans, by, (done, planned, grouping) => {
      const table = disbursementTable(done, planned, { by: grouping, asOf });
      const { total } = disbursementTable(done, planned, { by: [], asOf });
      expect(table.total).toEqual(total);
      for (let depth = 1; depth <= grouping.length; depth += 1) {
        const rows = atDepth(table, depth).map(({ withCarriedOver }) => withCarriedOver);
        expect(sum(rows.map(({ plan }) => plan)).eq(read(total.withCarriedOver.plan))).toBe(true);
        expect(sum(rows.map(({ disbursed }) => disbursed)).eq(read(total.withCarriedOver.disbursed))).toBe(
          true,
        );
        const changes = atDepth(table, depth).map(({ change }) => change);
        expect(sum(changes).eq(read(total.change))).toBe(true);
        const points = atDepth(table, depth).map(({ shortfallPoints }) => shortfallPoints);
        expect(isNear(sum(points), read(total.shortfallPoints))).toBe(true);
      }
    }),
  );
});

test('with carried-over capital is without it and it alone, wherever all three are told', () => {
  fc.assert(
    fc.property(records, plans, by, (done, planned, grouping) => {
      const { total, rows } = disbursementTable(done, planned, { by: grouping, asOf });
      for (const { withCarriedOver, withoutCarriedOver, carriedOverOnly } of [total, ...rows]) {
        const parts = [withoutCarriedOver, ...(carriedOverOnly === undefined ? [] : [carriedOverOnly])];
        const isOpen = withoutCarriedOver.disbursed.kind === 'refusal';
        expect(sum(parts.map(({ plan }) => plan)).eq(read(withCarriedOver.plan))).toBe(true);
        if (!isOpen)
          expect(sum(parts.map(({ disbursed }) => disbursed)).eq(read(withCarriedOver.disbursed))).toBe(true);
      }
    }),
  );
});

test('the order of records does not matter', () => {
  fc.assert(
    fc.property(
      records.chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
      ),
      plans,
      by,
      ([one, other], planned, grouping) => {
        const tables = [one, other].map((rows) => disbursementTable(rows, planned, { by: grouping, asOf }));
        expect(JSON.stringify(tables[1])).toBe(JSON.stringify(tables[0]));
      },
    ),
  );
});

test('a correction and its reverse cancel', () => {
  fc.assert(
    fc.property(records, plans, by, fc.nat(), (done, planned, grouping, which) => {
      fc.pre(done.length > 0);
      const row = done[which % done.length]!;
      const pair = [row.value, `-${String(row.value)}`].map((value, at) => ({
        ...row,
        value,
        id: `correction ${at}`,
        correction: true as const,
      }));
      const options = { by: grouping, asOf };
      expect(disbursementTable([...done, ...pair], planned, options)).toEqual(
        disbursementTable(done, planned, options),
      );
    }),
  );
});

test('cumulative reports give what the amounts of their periods give', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 0n, max: 10n ** 17n }), { minLength: 1, maxLength: 9 }),
      plans,
      (values, planned) => {
        let before = 0n;
        const rows = values.map((value, at) => {
          before += value;
          const row = { unit: 'VND', asOf: `2025-0${at + 1}-28`, planKind: 'annual' } as const;
          return {
            inPeriod: { ...row, value, counting: 'in-period' as const },
            cumulative: { ...row, value: before, counting: 'cumulative' as const },
          };
        });
        const options = { by: 'programme', asOf } as const;
        const tables = [rows.map(({ inPeriod }) => inPeriod), rows.map(({ cumulative }) => cumulative)].map(
          (list) => disbursementTable(list, planned, options),
        );
        expect(tables[1]).toEqual(tables[0]);
      },
    ),
  );
});
