import * as z from 'zod/mini';
import {
  decimalSchema,
  figureInputSchema,
  lazySchema,
  measureSchema,
  shortText,
  subjectSchema,
  type FigureInput,
  type Subject,
} from '../../../foundation/internal.js';

/** A place to which capital is allocated: a province, a district, a commune, or a project. */
export interface PlaceToAllocate {
  /** What the place is called. */
  readonly subject: Subject;
  /** What tells it from others of the same name: its code, say. Ids, and names without one, must all differ. */
  readonly id?: string;
  /** The ids of the classes of the rule to which it belongs: `['area-3', 'border']`; of those of one criterion the highest counts. */
  readonly classifications?: readonly string[];
  /** Its figures, by the ids of the rule, and how many of its units belong to each class, by the ids of the classes. */
  readonly figures?: Readonly<Record<string, FigureInput>>;
  /** The province by name or code, if the counterpart that it must add is asked for. */
  readonly province?: string;
  /** The share of balance supplement from the centre in its budget, in per cent, by which the counterpart goes. */
  readonly supportPercent?: FigureInput<'percent'>;
}

/** The most places: more than there have ever been communes. */
const MOST_PLACES = 100_000;

/** Schema of {@link PlaceToAllocate}. */
export const placeToAllocateSchema: z.ZodMiniType<PlaceToAllocate> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    subject: subjectSchema,
    id: z.exactOptional(shortText()),
    classifications: z.exactOptional(z.readonly(z.array(shortText()))),
    figures: z.exactOptional(z.record(z.string(), figureSchema())),
    province: z.exactOptional(shortText()),
    supportPercent: z.exactOptional(figureInputSchema({ units: ['percent'], min: 0, max: 100 })),
  }),
);

/** Schema of the places of an allocation: one at least. */
export const placesToAllocateSchema: z.ZodMiniType<readonly PlaceToAllocate[]> = /* @__PURE__ */ lazySchema(
  () => z.readonly(z.array(placeToAllocateSchema).check(z.minLength(1), z.maxLength(MOST_PLACES))),
);

/** A figure that is not negative, alone or with its unit, which only the rule can judge. */
function figureSchema(): z.ZodMiniType<FigureInput> {
  const number = decimalSchema({ min: 0 });
  return z.union([
    number,
    z.strictObject({
      kind: z.exactOptional(z.literal('quantity')),
      value: number,
      unit: measureSchema,
    }),
  ]);
}
