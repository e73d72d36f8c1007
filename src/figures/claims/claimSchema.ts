import * as z from 'zod/mini';
import {
  check,
  decimalSchema,
  lazySchema,
  localeSchema,
  measureSchema,
  shortText,
  subjectSchema,
  type CheckReport,
} from '../../foundation/internal.js';
import type {
  Band,
  Claim,
  ClaimInput,
  ClaimReading,
  PrintedFigure,
  RatedPart,
  StatedFigure,
} from './claimTypes.js';
import { intervalConventionNameSchema, intervalConventionSchema } from '../intervals/convention.js';
import { claimKinds } from './kinds/claimKinds.js';
import { figureSchema } from '../figureSchema.js';

/** The most inputs that a claim may have. */
const INPUTS_LIMIT = 200;

/** The most bands: each takes a product, of which a formula has at most 32. */
const BANDS_LIMIT = 30;

/** The most readings that a claim may state. */
const READINGS_LIMIT = 20;

/** What there are too few or too many of. */
const ITEMS = { items: 'inputs', itemsVi: 'số liệu đầu vào' };

const INPUT_NAME = /^[A-Za-z]\w{0,59}$/;

/** What the inputs of a stock and its flows are called. */
const FLOW_NAME = /^(?:start$|in|out)/;

/** Schema of {@link StatedFigure}. */
export const statedFigureSchema: z.ZodMiniType<StatedFigure> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    text: shortText(),
    printedUnit: z.exactOptional(shortText()),
    exact: z.exactOptional(z.boolean()),
    locale: z.exactOptional(localeSchema),
  }),
);

/** Schema of {@link ClaimInput}. */
export const claimInputSchema: z.ZodMiniType<ClaimInput> = /* @__PURE__ */ lazySchema(() =>
  anyFigure().check(
    check((input) => (typeof input === 'number' && !Number.isSafeInteger(input) ? asText(input) : [])),
  ),
);

/** Schema of {@link PrintedFigure}. */
export const printedFigureSchema: z.ZodMiniType<PrintedFigure> = /* @__PURE__ */ lazySchema(
  () =>
    anyFigure().check(
      check((input) => {
        const isPrinted = typeof input === 'string' || (typeof input === 'object' && 'text' in input);
        return isPrinted ? [] : asText(input);
      }),
    ) as z.ZodMiniType<PrintedFigure>,
);

function anyFigure(): z.ZodMiniType<ClaimInput> {
  const quantity = z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: decimalSchema(),
    unit: measureSchema,
  });
  return z.union([shortText(), z.number(), statedFigureSchema, figureSchema, quantity]);
}

/** A number does not tell how many decimals were printed, and so not how exact it is. */
function asText(input: unknown): readonly CheckReport[] {
  const number = typeof input === 'number' ? String(input) : '72,2%';
  const use = `'${number.replace('.', ',')}'`;
  return [{ code: 'wrong-type', details: { expected: 'string', hint: 'as-text', use } }];
}

/** Schema of {@link ClaimReading}. */
export const claimReadingSchema: z.ZodMiniType<ClaimReading> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    name: shortText(),
    formula: shortText(),
    relation: z.exactOptional(z.enum(['eq', 'le', 'ge'])),
    assumed: z.exactOptional(z.boolean()),
  }),
);

/** Schema of {@link Band}. */
export const bandSchema: z.ZodMiniType<Band> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ band: z.nullable(claimInputSchema), count: z.nullable(claimInputSchema) }),
);

/** Schema of {@link RatedPart}. */
export const ratedPartSchema: z.ZodMiniType<RatedPart> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    rate: z.nullable(claimInputSchema),
    count: z.exactOptional(z.nullable(claimInputSchema)),
  }),
);

/** Schema of {@link Claim}. */
export const claimSchema: z.ZodMiniType<Claim> = /* @__PURE__ */ lazySchema(() => {
  const stated = z.exactOptional(z.nullable(claimInputSchema));
  const common = {
    subject: z.exactOptional(subjectSchema),
    claimed: z.exactOptional(z.nullable(printedFigureSchema)),
    locale: z.exactOptional(localeSchema),
    convention: z.exactOptional(z.union([intervalConventionSchema, intervalConventionNameSchema])),
    conventions: z.exactOptional(z.union([z.array(intervalConventionNameSchema), z.literal('all')])),
    unit: z.exactOptional(measureSchema),
    readings: z.exactOptional(z.array(claimReadingSchema).check(z.maxLength(READINGS_LIMIT))),
  };
  const anyInputs = z.record(z.string(), z.nullable(claimInputSchema)).check(check(nameReports));
  const named = Object.entries(claimKinds).map(([kind, { inputs }]) =>
    z.strictObject({
      ...common,
      kind: z.literal(kind),
      inputs: z.strictObject(Object.fromEntries(inputs.map((name) => [name, stated]))),
      changeDirection: z.exactOptional(z.enum(['increase', 'decrease'])),
    }),
  );
  const claims = z.discriminatedUnion('kind', [
    ...(named as [(typeof named)[number], ...typeof named]),
    z.strictObject({
      ...common,
      kind: z.enum(['composition', 'distribution', 'shares-to-100']),
      inputs: anyInputs,
    }),
    z.strictObject({
      ...common,
      kind: z.literal('stock-and-flow'),
      inputs: z.record(z.string(), z.nullable(claimInputSchema)).check(check(flowReports)),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('share-of-parts'),
      inputs: z.record(z.string(), z.nullable(claimInputSchema)).check(check(partReports)),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('rate-of-whole'),
      parts: z.array(ratedPartSchema).check(z.minLength(1), z.maxLength(BANDS_LIMIT)),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('average-over-bands'),
      bands: z.array(bandSchema).check(z.minLength(1), z.maxLength(BANDS_LIMIT)),
    }),
    z
      .strictObject({
        ...common,
        kind: z.literal('expression'),
        formula: z.exactOptional(shortText()),
        inputs: anyInputs,
      })
      .check(check(formulaReports)),
  ]);
  // The types of the inputs by kind come from the table.
  return claims as unknown as z.ZodMiniType<Claim>;
});

function nameReports(inputs: Readonly<Record<string, unknown>>): readonly CheckReport[] {
  const names = Object.keys(inputs);
  if (names.length === 0) return [{ code: 'too-short', details: { minimum: '1', ...ITEMS } }];
  if (names.length > INPUTS_LIMIT)
    return [{ code: 'too-long', details: { maximum: String(INPUTS_LIMIT), ...ITEMS } }];
  return names.filter((name) => !INPUT_NAME.test(name) || name === 'claimed').map(unknownKey);
}

/** One of the parts is that of which the share is. */
function partReports(inputs: Readonly<Record<string, unknown>>): readonly CheckReport[] {
  const missing: CheckReport = { code: 'missing', at: ['part'], details: { expected: 'value' } };
  return [...nameReports(inputs), ...(Object.hasOwn(inputs, 'part') ? [] : [missing])];
}

function flowReports(inputs: Readonly<Record<string, unknown>>): readonly CheckReport[] {
  const others = Object.keys(inputs).filter((name) => INPUT_NAME.test(name) && !FLOW_NAME.test(name));
  return [...nameReports(inputs), ...others.filter((name) => name !== 'claimed').map(unknownKey)];
}

function unknownKey(key: string): CheckReport {
  return { code: 'unknown-key', at: [key], details: { key } };
}

/** An expression has its formula, or readings of which the first is it. */
function formulaReports(claim: {
  readonly formula?: string;
  readonly readings?: readonly unknown[];
}): readonly CheckReport[] {
  return claim.formula === undefined && (claim.readings ?? []).length === 0
    ? [{ code: 'missing', at: ['formula'], details: { expected: 'string' } }]
    : [];
}
