import * as z from 'zod/mini';
import { boundsSchema, decimalTextSchema, localeSchema, measureSchema } from '../foundation/index.js';
import type { Figure, FigureNumber, FigureUnit, Qualifier } from './types.js';

const anyText = (): z.ZodMiniString => z.string().check(z.maxLength(2000));

/** Schema of {@link Qualifier}. */
export const qualifierSchema: z.ZodMiniType<Qualifier> = /* @__PURE__ */ (() =>
  z.strictObject({
    word: anyText(),
    sense: z.enum(['above', 'below', 'about', 'at-least', 'at-most', 'under']),
  }))();

/** Schema of {@link FigureUnit}. */
export const figureUnitSchema: z.ZodMiniType<FigureUnit> = /* @__PURE__ */ (() =>
  z.strictObject({
    text: anyText(),
    detail: z.nullable(anyText()),
    per: z.nullable(anyText()),
    measure: z.nullable(measureSchema),
    sort: z.enum(['count', 'money', 'percent', 'amount']),
  }))();

const numberMembers = /* @__PURE__ */ (() => ({
  value: decimalTextSchema,
  written: decimalTextSchema,
  scale: decimalTextSchema,
  decimals: z.number().check(z.minimum(0), z.maximum(34), z.int()),
  exact: z.boolean(),
  interval: boundsSchema,
}))();

/** Schema of {@link FigureNumber}. */
export const figureNumberSchema: z.ZodMiniType<FigureNumber> = /* @__PURE__ */ (() =>
  z.strictObject(numberMembers))();

/** Schema of {@link Figure}. */
export const figureSchema: z.ZodMiniType<Figure> = /* @__PURE__ */ (() => {
  const common = {
    kind: z.literal('figure'),
    text: anyText(),
    locale: localeSchema,
    ambiguous: z.boolean(),
    unit: figureUnitSchema,
    qualifier: z.nullable(qualifierSchema),
    direction: z.nullable(z.enum(['increase', 'decrease'])),
  };
  return z.discriminatedUnion('form', [
    z.strictObject({ ...common, form: z.literal('single'), ...numberMembers }),
    z.strictObject({
      ...common,
      form: z.literal('range'),
      from: figureNumberSchema,
      to: figureNumberSchema,
      interval: boundsSchema,
    }),
    z.strictObject({
      ...common,
      form: z.literal('pair'),
      part: figureNumberSchema,
      whole: figureNumberSchema,
    }),
  ]);
})();
