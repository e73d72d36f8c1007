import * as z from 'zod/mini';
import { boundsSchema, decimalTextSchema, localeSchema, measureSchema } from '../foundation/internal.js';
import type { Figure, FigureNumber, FigureUnit, NumberPart, OneThingFigure, Qualifier } from './types.js';

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
    perImplied: z.exactOptional(z.literal(true)),
    measure: z.nullable(measureSchema),
    sort: z.enum(['count', 'money', 'percent', 'amount']),
  }))();

/** Schema of {@link NumberPart}. */
export const numberPartSchema: z.ZodMiniType<NumberPart> = /* @__PURE__ */ (() =>
  z.strictObject({ written: decimalTextSchema, scale: decimalTextSchema }))();

const numberMembers = /* @__PURE__ */ (() => ({
  value: decimalTextSchema,
  written: decimalTextSchema,
  scale: decimalTextSchema,
  decimals: z.number().check(z.minimum(0), z.maximum(34), z.int()),
  parts: z.exactOptional(z.array(numberPartSchema)),
  exact: z.boolean(),
  interval: boundsSchema,
}))();

/** Schema of {@link FigureNumber}. */
export const figureNumberSchema: z.ZodMiniType<FigureNumber> = /* @__PURE__ */ (() =>
  z.strictObject(numberMembers))();

const figureHead = /* @__PURE__ */ (() => ({ kind: z.literal('figure'), text: anyText() }))();

const oneThing = /* @__PURE__ */ (() => {
  const common = {
    ...figureHead,
    locale: localeSchema,
    ambiguous: z.boolean(),
    unit: figureUnitSchema,
    qualifier: z.nullable(qualifierSchema),
    direction: z.nullable(z.enum(['increase', 'decrease'])),
  };
  return [
    z.strictObject({
      ...common,
      form: z.literal('single'),
      ...numberMembers,
      guess: z.exactOptional(z.literal('lost-zeros')),
    }),
    z.strictObject({
      ...common,
      form: z.literal('range'),
      from: figureNumberSchema,
      to: figureNumberSchema,
      excludesEnd: z.exactOptional(z.literal(true)),
      interval: boundsSchema,
    }),
    z.strictObject({
      ...common,
      form: z.literal('pair'),
      part: figureNumberSchema,
      whole: figureNumberSchema,
      wholeUnit: z.exactOptional(figureUnitSchema),
    }),
    z.strictObject({
      ...common,
      form: z.literal('fraction'),
      numerator: decimalTextSchema,
      denominator: decimalTextSchema,
    }),
    z.strictObject({ ...common, form: z.literal('indefinite'), order: decimalTextSchema }),
    z.strictObject({
      ...common,
      form: z.literal('frequency'),
      times: decimalTextSchema,
      every: decimalTextSchema,
    }),
  ] as const;
})();

/** Schema of {@link OneThingFigure}. */
export const oneThingFigureSchema: z.ZodMiniType<OneThingFigure> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('form', oneThing))();

/** Schema of {@link Figure}. */
export const figureSchema: z.ZodMiniType<Figure> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('form', [
    ...oneThing,
    z.strictObject({ ...figureHead, form: z.literal('list'), items: z.array(oneThingFigureSchema) }),
    z.strictObject({
      ...figureHead,
      form: z.literal('not-a-quantity'),
      what: z.enum([
        'date',
        'time',
        'year',
        'period',
        'document',
        'programme',
        'ordinal',
        'grade',
        'code',
        'unreadable',
      ]),
    }),
  ]))();
