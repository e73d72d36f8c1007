import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  isoDateSchema,
  lazySchema,
  measureSchema,
  subjectSchema,
  yearSchema,
  type FigureInput,
} from '../../foundation/internal.js';
import { figureReports } from './readTarget.js';
import type { Target } from '../formerTarget.js';
import { targetReports } from './targetReports.js';

/** Schema of {@link Target}: one of its kinds, told apart by `kind`. */
export const targetSchema: z.ZodMiniType<Target> = /* @__PURE__ */ lazySchema(() => {
  const figure = z.union([
    decimalSchema(),
    z.strictObject({
      kind: z.exactOptional(z.literal('quantity')),
      value: decimalSchema(),
      unit: measureSchema,
    }),
  ]) as z.ZodMiniType<FigureInput<never>>;
  const maybe = z.exactOptional(figure);
  const year = z.exactOptional(yearSchema);
  const level = z.strictObject({ value: figure, year });
  const share = z.strictObject({ value: maybe, numerator: maybe, year });
  const change = z.strictObject({
    value: maybe,
    from: maybe,
    to: maybe,
    staysWithin: z.exactOptional(z.boolean()),
    year,
  });
  const common = {
    subject: z.exactOptional(subjectSchema),
    metOn: z.exactOptional(isoDateSchema),
    deadlines: z.exactOptional(z.array(z.strictObject({ setBy: subjectSchema, date: isoDateSchema }))),
  };
  const direction = z.exactOptional(z.enum(['at-least', 'at-most']));
  const path = z.exactOptional(
    z.array(z.strictObject({ year: yearSchema, value: maybe, added: maybe })).check(z.minLength(1)),
  );
  const shape = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('level'),
      ...common,
      unit: measureSchema,
      direction,
      baseline: z.exactOptional(level),
      current: z.exactOptional(level),
      target: level,
      path,
      denominator: maybe,
    }),
    z.strictObject({
      kind: z.literal('share'),
      ...common,
      unit: measureSchema,
      direction,
      denominator: maybe,
      baseline: z.exactOptional(share),
      current: z.exactOptional(share),
      target: share,
      path,
    }),
    z.strictObject({
      kind: z.literal('floor'),
      ...common,
      unit: measureSchema,
      countedIn: measureSchema,
      denominator: maybe,
      baseline: z.exactOptional(z.strictObject({ below: figure, year })),
      current: z.exactOptional(
        z.strictObject({
          below: maybe,
          places: z.exactOptional(
            z.array(z.strictObject({ place: subjectSchema, value: maybe })).check(z.minLength(1)),
          ),
          year,
        }),
      ),
      target: level,
    }),
    z.strictObject({
      kind: z.literal('count-added'),
      ...common,
      unit: measureSchema,
      denominator: maybe,
      baseline: z.exactOptional(level),
      current: z.exactOptional(z.strictObject({ added: maybe, value: maybe, year })),
      target: z.strictObject({ added: figure, year }),
      path,
    }),
    z.strictObject({
      kind: z.literal('multiple'),
      ...common,
      unit: measureSchema,
      direction,
      baseline: z.strictObject({ value: maybe, year }),
      current: z.exactOptional(level),
      target: z.strictObject({ times: figure, year }),
    }),
    z.strictObject({
      kind: z.literal('yearly-change'),
      ...common,
      unit: z.exactOptional(measureSchema),
      current: z.exactOptional(level),
      target: change,
      groups: z.exactOptional(
        z.array(z.strictObject({ subject: subjectSchema, current: z.exactOptional(level), target: change })),
      ),
    }),
  ]);
  return shape.check(checkSound(figureReports), checkSound(targetReports));
});
