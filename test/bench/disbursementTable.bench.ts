import { bench, describe } from 'vitest';
import {
  disbursementTable,
  type DisbursementKey,
  type DisbursementRecord,
  type PlanRecord,
} from 'mtqg/capital';
import type { Quantity, Refusal } from 'mtqg/foundation';
import { compareWays } from './compareWays.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const PLACES = 34;
const PROGRAMMES = ['new-rural-2021-2025', 'poverty-2021-2025', 'ethnic-minority-2021-2025'];
const COMPONENTS = 10;
const SOURCES = ['NSTW', 'NSDP'] as const;
const TYPES = ['investment', 'recurrent'] as const;
const DAYS = Array.from({ length: 24 }, (_, at) => {
  const month = String(Math.floor(at / 2) + 1).padStart(2, '0');
  return `2025-${month}-${at % 2 === 0 ? '15' : '28'}`;
});
const BY: readonly DisbursementKey[] = ['programme', 'component', 'capitalSource', 'capitalType', 'subject'];

const lines = Array.from({ length: PLACES }, (_, place) =>
  PROGRAMMES.flatMap((programme) =>
    Array.from({ length: COMPONENTS }, (__, component) =>
      SOURCES.flatMap((capitalSource) =>
        TYPES.map((capitalType) => ({
          subject: `Tỉnh ${String(place + 1)}`,
          programme,
          component: String(component + 1),
          capitalSource,
          capitalType,
          years: { from: 2025, to: 2025 },
        })),
      ),
    ),
  ),
).flat(2);

const plans: readonly PlanRecord[] = lines.map((line, at) => ({
  ...line,
  value: String(40_000 + ((at * 7919) % 60_000)),
  unit: 'millionVND',
  planKind: 'annual',
  carriedOver: 'excluded',
}));

/** In the order of the days, as reports come in. */
const records: readonly DisbursementRecord[] = DAYS.flatMap((asOf, day) =>
  lines.map((line, at) => ({
    ...line,
    value: `${String(500 + ((at * 104_729 + day * 1_299_709) % 2500))}.${String(at % 1000).padStart(3, '0')}`,
    unit: 'millionVND' as const,
    asOf,
    counting: 'in-period' as const,
    figureStatus: 'actual' as const,
    planKind: 'annual' as const,
  })),
);

/** A million đồng with three decimals, in đồng. */
function inVnd(value: string): bigint {
  const [whole = '', decimals = ''] = value.split('.');
  return BigInt(whole + decimals.padEnd(6, '0'));
}

function inVndAsDouble(value: string): number {
  const [whole = '', decimals = ''] = value.split('.');
  return Number(whole + decimals.padEnd(6, '0'));
}

interface Sum<Amount> {
  plan: Amount;
  disbursed: Amount;
}

/** What anybody would write who cares for speed: no checks, nothing unknown; sums by all keys, these summed up again, a ratio each. */
function handLoop<Amount extends bigint | number>(zero: Amount, read: (value: string) => Amount) {
  const leaves = new Map<string, Sum<Amount>>();
  const add = (row: PlanRecord | DisbursementRecord, member: 'plan' | 'disbursed'): void => {
    const key = `${row.programme}|${row.component}|${row.capitalSource}|${row.capitalType}|${row.subject as string}`;
    let known = leaves.get(key);
    if (known === undefined) leaves.set(key, (known = { plan: zero, disbursed: zero }));
    known[member] = ((known[member] as number) + (read(row.value as string) as number)) as Amount;
  };
  for (const plan of plans) add(plan, 'plan');
  for (const record of records) add(record, 'disbursed');
  const sums = new Map<string, Sum<Amount>>(leaves);
  for (const [key, { plan, disbursed }] of leaves) {
    const parts = key.split('|');
    for (let depth = 0; depth < BY.length; depth += 1) {
      const outer = parts.slice(0, depth).join('|');
      const known = sums.get(outer) ?? { plan: zero, disbursed: zero };
      sums.set(outer, {
        plan: ((known.plan as number) + (plan as number)) as Amount,
        disbursed: ((known.disbursed as number) + (disbursed as number)) as Amount,
      });
    }
  }
  return [...sums].map(([key, { plan, disbursed }]) => ({
    key,
    plan: String(plan),
    disbursed: String(disbursed),
    ratio: (Number(disbursed) / Number(plan)) * 100,
  }));
}

function table() {
  return disbursementTable(records, plans, { by: BY, asOf: '2025-12-31' });
}

/** Both ways have to say the same, else there is nothing to compare. */
function checkEqual(): void {
  const byHand = new Map(handLoop(0n, inVnd).map((sum) => [sum.key, sum]));
  const { total, rows } = table();
  const isSame = [total, ...rows].every(({ keys, withCarriedOver: { plan, disbursed } }) => {
    const sum = byHand.get(Object.values(keys).join('|'));
    return sum !== undefined && sum.plan === valueOf(plan) && sum.disbursed === valueOf(disbursed);
  });
  if (!isSame || rows.length + 1 !== byHand.size)
    throw new Error('the hand-written loop says something else');
}

function valueOf(figure: Quantity | Refusal): string {
  return figure.kind === 'quantity' ? figure.value : '';
}

describe('a table of disbursement', () => {
  bench(
    'by five keys',
    async () => {
      checkEqual();
      await compareWays(
        `${String(records.length)} records and ${String(plans.length)} plans by five keys`,
        [
          {
            name: 'hand-written loop, big integers',
            records: records.length,
            run: () => handLoop(0n, inVnd),
          },
          {
            name: 'hand-written loop, doubles',
            records: records.length,
            run: () => handLoop(0, inVndAsDouble),
          },
          { name: 'disbursementTable', records: records.length, run: table },
        ],
        10,
      );
    },
    once,
  );
});
