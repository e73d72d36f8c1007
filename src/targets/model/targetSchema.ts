import * as z from 'zod/mini';
import {
  checkSound,
  citationSchema,
  decimalSchema,
  isoDateSchema,
  lazySchema,
  measureSchema,
  shortText,
  subjectSchema,
  yearSchema,
  type FigureInput,
} from '../../foundation/internal.js';
import type { Target } from '../kinds/target.js';
import type { TargetWording } from '../kinds/targetCommon.js';
import { figureReports } from './readTarget.js';
import { targetReports } from './targetReports.js';

/** Schema of {@link TargetWording}. */
export const targetWordingSchema: z.ZodMiniType<TargetWording> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['exact', 'about', 'nearly', 'basically', 'more-than', 'less-than']),
);

/** Schema of a figure: a number, or a number with its unit; what it may be is checked beside what holds it. */
export const targetFigureSchema: z.ZodMiniType<FigureInput<never>> = /* @__PURE__ */ lazySchema(
  () =>
    z.union([
      decimalSchema(),
      z.strictObject({
        kind: z.exactOptional(z.literal('quantity')),
        value: decimalSchema(),
        unit: measureSchema,
      }),
    ]) as z.ZodMiniType<FigureInput<never>>,
);

/** Schema of {@link Target}: one of its kinds, told apart by `kind`. */
export const targetSchema: z.ZodMiniType<Target> = /* @__PURE__ */ lazySchema(() => {
  const figure = targetFigureSchema;
  const maybe = z.exactOptional(figure);
  const year = z.exactOptional(yearSchema);
  const subject = z.exactOptional(subjectSchema);
  const earlier = { value: maybe, year };
  const share = { value: maybe, numerator: maybe, year };
  const change = z.strictObject({ value: maybe, from: maybe, to: maybe, year });
  const common = {
    id: z.exactOptional(shortText()),
    name: subject,
    subject,
    component: subject,
    wording: z.exactOptional(targetWordingSchema),
    citation: z.exactOptional(citationSchema),
  };
  const regions = z.exactOptional(z.array(shortText()).check(z.minLength(1)));
  /** What all kinds on a level hold; `shapes` of the target and of the baseline. */
  const onLevel = <T extends z.core.$ZodShape, B extends z.core.$ZodShape>(target: T, baseline: B) => {
    const ends = {
      regions,
      target: z.strictObject(target),
      baseline: z.exactOptional(z.strictObject(baseline)),
    };
    return {
      ...common,
      ...ends,
      table: z.exactOptional(z.array(z.strictObject(ends)).check(z.minLength(1))),
      everyYear: z.exactOptional(z.boolean()),
    };
  };
  const direction = z.enum(['at-least', 'at-most']);
  const path = z.exactOptional(
    z.array(z.strictObject({ year: yearSchema, value: maybe, added: maybe })).check(z.minLength(1)),
  );
  const shape = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('level'),
      ...onLevel({ value: maybe, from: maybe, to: maybe, year }, earlier),
      unit: measureSchema,
      direction: z.exactOptional(z.enum(['at-least', 'at-most', 'exactly', 'between'])),
      path,
      denominator: maybe,
    }),
    z.strictObject({
      kind: z.literal('share'),
      ...onLevel(share, share),
      unit: measureSchema,
      of: subject,
      direction: z.exactOptional(direction),
      denominator: maybe,
      path,
    }),
    z.strictObject({
      kind: z.literal('floor'),
      ...onLevel({ value: figure, year }, { below: figure, year }),
      unit: measureSchema,
      countedIn: measureSchema,
      denominator: maybe,
    }),
    z.strictObject({
      kind: z.literal('count-added'),
      ...onLevel({ added: figure, year }, earlier),
      unit: measureSchema,
      denominator: maybe,
      path,
    }),
    z.strictObject({
      kind: z.literal('multiple'),
      ...onLevel({ times: figure, year }, earlier),
      unit: measureSchema,
      baseline: z.strictObject(earlier),
      direction: z.exactOptional(direction),
    }),
    z.strictObject({
      kind: z.literal('ratio'),
      ...onLevel({ times: figure, year }, { ...earlier, comparedWith: maybe }),
      unit: measureSchema,
      comparedName: subjectSchema,
      direction,
    }),
    z.strictObject({
      kind: z.literal('yearly-change'),
      ...common,
      unit: z.exactOptional(measureSchema),
      direction: z.exactOptional(z.literal('between')),
      baseline: z.exactOptional(z.strictObject(earlier)),
      target: change,
      groups: z.exactOptional(z.array(z.strictObject({ subject: subjectSchema, target: change }))),
    }),
    z.strictObject({
      kind: z.literal('completion'),
      ...common,
      unit: z.exactOptional(measureSchema),
      denominator: maybe,
      baseline: z.exactOptional(z.strictObject(earlier)),
      deadlines: z.array(z.strictObject({ setBy: subjectSchema, date: isoDateSchema })).check(z.minLength(1)),
    }),
  ]);
  return shape.check(checkSound(figureReports), checkSound(targetReports));
});
