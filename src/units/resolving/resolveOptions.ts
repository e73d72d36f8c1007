import * as z from 'zod/mini';
import { isoDateSchema, lazySchema, shortText } from '../../foundation/internal.js';
import type { InDirectories } from '../lookup/givenDirectories.js';
import { REASONS, type UnitFilter, type UnitMatchReason } from '../lookup/matchUnits.js';
import { placeLevelSchema } from '../model/unitLevels.js';

/** The headings of the columns in which units stand; those that a table has not are left out. */
export interface UnitColumns {
  /** The column of names; `name` if left out. */
  readonly name?: string;
  /** The column of codes; `code` if left out. Beside a name, the code must be that of a unit of the name. */
  readonly code?: string;
  /** The column of the districts in which units lie; `district` if left out. */
  readonly district?: string;
  /** The column of the provinces in which units lie; `province` if left out. */
  readonly province?: string;
}

/** What {@link resolveUnits} takes beside the rows. */
export interface ResolveOptions extends InDirectories, UnitFilter {
  /** The headings of the columns, where rows are records. */
  readonly columns?: UnitColumns;
  /** Reasons that leave a doubt and yet resolve a row, such as `toneless` for a table without diacritics; none if left out. */
  readonly accept?: readonly UnitMatchReason[];
}

/** A row of a table: the name or code alone, or a record of cells by heading. */
export type UnitRow = string | number | Readonly<Record<string, unknown>>;

/** Schema of {@link UnitColumns}. */
export const unitColumnsSchema: z.ZodMiniType<UnitColumns> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    name: z.exactOptional(shortText()),
    code: z.exactOptional(shortText()),
    district: z.exactOptional(shortText()),
    province: z.exactOptional(shortText()),
  }),
);

/** Schema of {@link ResolveOptions} without its directories, which are checked once each. */
export const resolveOptionsSchema: z.ZodMiniType<Omit<ResolveOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      date: z.exactOptional(isoDateSchema),
      level: z.exactOptional(placeLevelSchema),
      system: z.exactOptional(shortText()),
      within: z.exactOptional(shortText()),
      columns: z.exactOptional(unitColumnsSchema),
      accept: z.exactOptional(z.array(z.enum(REASONS))),
    }),
);
