import { nearestHint, readRecord, safely, type ReadNumbers } from '../../../foundation/internal.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { readBits, type ReadBits } from './readBits.js';
import type { TableReading } from './tableReading.js';
import { readStates } from './readStates.js';

/** What is known of deprivations: their number, bits, or a column of codes for each indicator. */
export type ReadDeprivations =
  | { readonly form: 'none' }
  | { readonly form: 'count'; readonly numbers: ReadNumbers }
  | ({ readonly form: 'bits' } & ReadBits)
  | {
      readonly form: 'states';
      /** The codes of each indicator, in the order of the bits; `undefined` where nothing is known. */
      readonly columns: readonly (Uint8Array | undefined)[];
    };

const NOTHING: ReadDeprivations = /* @__PURE__ */ Object.freeze({ form: 'none' });

const FORMS = ['deprived', 'deprivations', 'deprivationCount'] as const;

/** Read what is known of deprivations, in the one form in which it is given. */
export function readDeprivations(
  plan: PovertyPlan,
  table: ReadonlyMap<string, unknown>,
  count: ReadNumbers | undefined,
  reading: TableReading,
): ReadDeprivations {
  const { problems } = reading;
  const forms = FORMS.filter((form) => table.has(form));
  for (const form of forms.slice(1)) problems.add('duplicate', [form], { key: forms.join(', ') });
  if (table.has('deprivationCount') && !plan.takesCount)
    problems.add('no-such-member', ['deprivationCount'], { key: 'deprivationCount', ...whereOf(plan) });
  const bits = readBitColumns(table, reading);
  const columns = readStateColumns(plan, table.get('deprivations'), reading);
  if (count !== undefined) return { form: 'count', numbers: count };
  return bits ?? (columns === undefined ? NOTHING : { form: 'states', columns });
}

function readBitColumns(
  table: ReadonlyMap<string, unknown>,
  reading: TableReading,
): ReadDeprivations | undefined {
  const [deprived, unknown] = (['deprived', 'unknown'] as const).map((name) =>
    readBits(table.get(name), [name], reading),
  );
  if (deprived === undefined) {
    if (table.has('unknown') && !table.has('deprived'))
      reading.problems.add('missing', ['deprived'], { expected: 'array' });
    return undefined;
  }
  return { form: 'bits', deprived, unknown };
}

function readStateColumns(
  plan: PovertyPlan,
  record: unknown,
  reading: TableReading,
): readonly (Uint8Array | undefined)[] | undefined {
  const { problems } = reading;
  if (record === undefined) return undefined;
  const found = new Map<string, Uint8Array>();
  for (const [id, column] of readRecord(record, ['deprivations'], problems)) {
    const at = ['deprivations', id];
    if (!plan.indicators.includes(id)) {
      problems.add('no-such-member', at, { key: id, ...whereOf(plan), ...nearestHint(id, plan.indicators) });
      continue;
    }
    const codes = safely(at, problems, () => readStates(column, at, reading));
    if (codes !== undefined) found.set(id, codes);
  }
  return plan.indicators.map((id) => found.get(id));
}

/** Where indicators are looked for, as problems say it. */
function whereOf({ name }: PovertyPlan): { readonly where: string; readonly whereVi: string } {
  return { where: name.en, whereVi: name.vi };
}
