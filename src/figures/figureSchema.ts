import * as z from 'zod/mini';
import {
  boundsSchema,
  decimalTextSchema,
  lazy,
  lazySchema,
  localeSchema,
  measureSchema,
} from '../foundation/internal.js';
import type { Figure, FigureNumber, UnitWords, NumberPart, OneThingFigure, Qualifier } from './types.js';

const anyText = (): z.ZodMiniString => z.string().check(z.maxLength(2000));

/** Schema of {@link Qualifier}. */
export const qualifierSchema: z.ZodMiniType<Qualifier> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    word: anyText(),
    sense: z.enum(['above', 'below', 'about', 'at-least', 'at-most', 'under']),
  }),
);

/** Schema of {@link UnitWords}. */
export const unitWordsSchema: z.ZodMiniType<UnitWords> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    text: anyText(),
    detail: z.nullable(anyText()),
    per: z.nullable(anyText()),
    perImplied: z.exactOptional(z.literal(true)),
    category: z.enum(['count', 'money', 'percent', 'amount']),
  }),
);

/** Schema of {@link NumberPart}. */
export const numberPartSchema: z.ZodMiniType<NumberPart> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ written: decimalTextSchema, multiplier: decimalTextSchema }),
);

const numberMembers = /* @__PURE__ */ lazy(() => ({
  value: decimalTextSchema,
  written: decimalTextSchema,
  multiplier: decimalTextSchema,
  decimals: z.number().check(z.minimum(0), z.maximum(34), z.int()),
  numberParts: z.exactOptional(z.array(numberPartSchema)),
  exact: z.boolean(),
  interval: boundsSchema,
}));

/** Schema of {@link FigureNumber}. */
export const figureNumberSchema: z.ZodMiniType<FigureNumber> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject(numberMembers()),
);

const figureHead = /* @__PURE__ */ lazy(() => ({ kind: z.literal('figure'), text: anyText() }));

const oneThing = /* @__PURE__ */ lazy(() => {
  const common = {
    ...figureHead(),
    locale: localeSchema,
    ambiguous: z.boolean(),
    unit: z.nullable(measureSchema),
    unitWords: unitWordsSchema,
    qualifier: z.nullable(qualifierSchema),
    changeDirection: z.nullable(z.enum(['increase', 'decrease'])),
  };
  return [
    z.strictObject({
      ...common,
      form: z.literal('single'),
      ...numberMembers(),
      guess: z.exactOptional(z.literal('lost-zeros')),
    }),
    z.strictObject({
      ...common,
      form: z.literal('range'),
      lower: figureNumberSchema,
      upper: figureNumberSchema,
      excludesUpper: z.exactOptional(z.literal(true)),
      interval: boundsSchema,
    }),
    z.strictObject({
      ...common,
      form: z.literal('pair'),
      numerator: figureNumberSchema,
      denominator: figureNumberSchema,
      denominatorUnit: z.exactOptional(z.nullable(measureSchema)),
      denominatorUnitWords: z.exactOptional(unitWordsSchema),
    }),
    z.strictObject({
      ...common,
      form: z.literal('fraction'),
      numerator: decimalTextSchema,
      denominator: decimalTextSchema,
    }),
    z.strictObject({ ...common, form: z.literal('indefinite'), magnitude: decimalTextSchema }),
    z.strictObject({
      ...common,
      form: z.literal('frequency'),
      occurrences: decimalTextSchema,
      every: decimalTextSchema,
    }),
  ] as const;
});

/** Schema of {@link OneThingFigure}. */
export const oneThingFigureSchema: z.ZodMiniType<OneThingFigure> = /* @__PURE__ */ lazySchema(() =>
  z.discriminatedUnion('form', oneThing()),
);

/** Schema of {@link Figure}. */
export const figureSchema: z.ZodMiniType<Figure> = /* @__PURE__ */ lazySchema(() =>
  z.discriminatedUnion('form', [
    ...oneThing(),
    z.strictObject({ ...figureHead(), form: z.literal('list'), figures: z.array(oneThingFigureSchema) }),
    z.strictObject({
      ...figureHead(),
      form: z.literal('not-a-quantity'),
      meaning: z.enum([
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
  ]),
);
