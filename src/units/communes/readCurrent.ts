import {
  communeUnit,
  readLetters,
  readUnits,
  type DatedCommuneKind,
  type PackedUnit,
} from '../packed/index.js';
import type { Unit } from '../model/unit.js';
import type { KindChange } from './readChanges.js';

/** A commune, with the act that made it. */
export interface CurrentUnit {
  /** The commune. */
  readonly unit: Unit;
  /** The act. */
  readonly act: string;
}

/** The first day of the communes. */
export const FIRST_DAY = '2025-07-01';

/** Read the communes. Each line: a province's code and name, `|`, the number of the act, `:`, its communes. */
export function readCurrent(packed: string, changes: ReadonlyMap<string, KindChange>): CurrentUnit[] {
  return packed.split('\n').flatMap((line) => {
    const [head = '', units = ''] = line.split(':');
    const [province = '', number = ''] = head.split('|');
    const act = `${number}/NQ-UBTVQH15`;
    const frame = {
      system: 'nso2025',
      parent: province.slice(0, 2),
      within: readLetters(province.slice(2)),
      validity: { from: FIRST_DAY, to: null },
    };
    return readUnits(units).map((unit) => ({
      unit: communeUnit(unit, { ...frame, ...kindsOf(unit, act, changes.get(unit.code)) }),
      act,
    }));
  });
}

function kindsOf(
  { kind }: PackedUnit,
  act: string,
  change: KindChange | undefined,
): { readonly before?: readonly DatedCommuneKind[]; readonly last: DatedCommuneKind } {
  const first = (to: string | null) => ({ kind, validity: { from: FIRST_DAY, to }, act });
  return change === undefined
    ? { last: first(null) }
    : {
        before: [first(change.until)],
        last: { kind: 'ward', validity: { from: change.from, to: null }, act: change.act },
      };
}
