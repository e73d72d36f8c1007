import * as z from 'zod/mini';
import {
  check,
  citationSchema,
  isoDateSchema,
  shortText,
  type CheckReport,
  lazySchema,
} from '../../foundation/internal.js';
import type { FieldSource, Succession, UnitDirectory, UnitId } from './unit.js';
import type { UnitCode } from './unitRef.js';
import { successionSchema, unitSchema } from './unitSchema.js';

/** Schema of {@link FieldSource}. */
export const fieldSourceSchema: z.ZodMiniType<FieldSource> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    system: z.exactOptional(shortText()),
    fields: z.array(shortText()),
    citation: citationSchema,
  }),
);

/** Schema of {@link UnitDirectory}: no unit and no succession stands in it twice. */
export const unitDirectorySchema: z.ZodMiniType<UnitDirectory> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      kind: z.literal('unit-directory'),
      name: shortText(),
      units: z.array(unitSchema),
      successions: z.array(successionSchema),
      asOf: isoDateSchema,
      knownFrom: z.exactOptional(isoDateSchema),
      sources: z.exactOptional(z.array(fieldSourceSchema)),
      notices: z.array(shortText()),
    })
    .check(check(directoryProblems)),
);

/** What is wrong with a directory beyond the shape of its members. */
export function directoryProblems(directory: {
  readonly units: readonly { readonly id?: UnitId; readonly code: UnitCode }[];
  readonly successions?: readonly Succession[];
}): readonly CheckReport[] {
  const { units, successions = [] } = directory;
  return [
    ...repeated(units, 'units', 'code', ({ id, code }) => id ?? `${code.system}:${code.value}`),
    ...repeated(
      successions,
      'successions',
      'successor',
      ({ predecessor, successor, date }) => `${predecessor} → ${successor}, ${date}`,
    ),
  ];
}

function repeated<T>(
  items: readonly T[],
  list: string,
  member: string,
  keyOf: (item: T) => string,
): readonly CheckReport[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ code: 'duplicate', at: [list, at, member], details: { key } }];
    seen.add(key);
    return [];
  });
}
