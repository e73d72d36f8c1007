import type { CheckReport } from '../../foundation/internal.js';
import type { InKindContribution, InKindUnit } from './contributions.js';
import type { PlacedEntry } from './contributionValues.js';

/** The units of what is always counted in the same ones; money has none in kind. */
const UNITS: Readonly<Record<string, readonly InKindUnit[]>> = {
  'CD.NGAYCONG': ['labourDay'],
  'CD.DAT': ['squareMetre', 'hectare'],
  'CD.TIEN': [],
};

/** What is wrong with contributions in kind: another unit than their source has, or a worth that would be added twice. */
export function inKindReports(entries: readonly PlacedEntry[]): readonly CheckReport[] {
  return entries.flatMap(({ entry, index, source }) => {
    const units = Object.hasOwn(UNITS, source.code) ? UNITS[source.code] : undefined;
    return (entry.inKind ?? []).flatMap((item, place) => {
      const at = ['contributions', index, 'inKind', place] as const;
      return [
        ...(units === undefined || units.includes(item.unit) ? [] : [otherUnit(item, units, at)]),
        ...(item.countedInAmount === undefined ? [] : countedReports(item, entry.amount === undefined, at)),
      ];
    });
  });
}

function otherUnit(
  { unit }: InKindContribution,
  units: readonly InKindUnit[],
  at: readonly (string | number)[],
): CheckReport {
  const expected = units.length === 0 ? 'VND' : units.join(', ');
  return { code: 'unit-mismatch', at: [...at, 'unit'], details: { expected, received: unit } };
}

function countedReports(
  { unitPrice }: InKindContribution,
  isWithoutAmount: boolean,
  at: readonly (string | number)[],
): readonly CheckReport[] {
  const contradiction = (what: string, whatVi: string): CheckReport => ({
    code: 'contradiction',
    at: [...at, 'countedInAmount'],
    details: { what, whatVi },
  });
  return [
    ...(isWithoutAmount
      ? [
          contradiction(
            'the entry has no amount that could hold its worth',
            'nguồn vốn này chưa có số tiền để gồm giá trị quy đổi',
          ),
        ]
      : []),
    ...(unitPrice === undefined
      ? []
      : [
          contradiction(
            'its worth is in the amount already, the price would add it again',
            'giá trị quy đổi đã nằm trong số tiền, tính theo đơn giá sẽ bị trùng',
          ),
        ]),
  ];
}
