import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  lazySchema,
  measureSchema,
  subjectSchema,
  wholeNumber,
  yearSchema,
  type FigureInput,
  type IsSound,
} from '../../../foundation/internal.js';
import type { AssessmentInputByMethod } from './assessmentInput.js';
import type { AssessmentMethodId } from './assessmentMethod.js';
import { clash, type Reports } from '../../model/reports.js';
import { inputReports } from '../levels/levelReports.js';
import type { AnyAssessmentInput } from '../levels/readLevels.js';

/** What the schemas of the methods are made of. */
export function assessmentMembers() {
  const figure = z.union([
    decimalSchema(),
    z.strictObject({
      kind: z.exactOptional(z.literal('quantity')),
      value: decimalSchema(),
      unit: measureSchema,
    }),
  ]) as z.ZodMiniType<FigureInput<never>>;
  const observations = z
    .array(z.strictObject({ year: yearSchema, value: figure }))
    .check(z.minLength(1), z.maxLength(1000));
  return {
    figure,
    target: z.strictObject({ value: figure, year: z.exactOptional(yearSchema) }),
    common: {
      subject: z.exactOptional(subjectSchema),
      indicatorName: z.exactOptional(subjectSchema),
      unit: measureSchema,
      direction: z.enum(['at-least', 'at-most']),
      observations,
    },
    baselineYear: z.exactOptional(yearSchema),
    horizonYears: z.exactOptional(z.number().check(wholeNumber(), z.gte(1), z.lte(300))),
    window: z.exactOptional(z.enum(['short-term', 'long-term'])),
    weights: z.exactOptional(
      z
        .array(z.strictObject({ year: yearSchema.check(z.gte(2000)), weight: decimalSchema({ min: 0 }) }))
        .check(z.minLength(1), z.maxLength(1000)),
    ),
  };
}

/** The check of the parts of an input together. */
export function checkParts<T>(more: (input: AnyAssessmentInput) => Reports = () => []): z.core.$ZodCheck<T> {
  return checkSound((input: T, isSound: IsSound) => [
    ...inputReports(input as AnyAssessmentInput, isSound),
    ...more(input as AnyAssessmentInput),
  ]);
}

function windowReports({ window, baselineYear }: AnyAssessmentInput): Reports {
  return window !== undefined && baselineYear !== undefined
    ? [clash(['window'], ['window', 'baselineYear'])]
    : [];
}

/** What `assessProgress` takes, as one. */
export type AssessmentRequest = {
  readonly [M in AssessmentMethodId]: { readonly method: M; readonly input: AssessmentInputByMethod[M] };
}[AssessmentMethodId];

/** Schema of the two parameters of `assessProgress`: `{ method, input }`. */
export const assessmentRequestSchema: z.ZodMiniType<AssessmentRequest> = /* @__PURE__ */ lazySchema(() => {
  const { common, baselineYear, figure, target, horizonYears, window, weights } = assessmentMembers();
  const maybeTarget = z.exactOptional(target);
  const since = { ...common, baselineYear };
  const of = <M extends AssessmentMethodId, T extends z.core.$ZodLooseShape>(
    method: M,
    shape: T,
    more: (input: AnyAssessmentInput) => Reports = () => [],
  ) => z.strictObject({ method: z.literal(method), input: z.strictObject(shape).check(checkParts(more)) });
  return z.discriminatedUnion('method', [
    of(
      'eurostat',
      { ...since, target: z.exactOptional(z.strictObject({ value: figure, year: yearSchema })), window },
      windowReports,
    ),
    of('open-sdg', {
      ...since,
      target: maybeTarget,
      naturalLimit: z.exactOptional(figure),
      compatible: z.exactOptional(z.boolean()),
    }),
    of('unsd-2022', { ...since, target: maybeTarget }),
    of('unsd-2023', { ...since, target: maybeTarget }),
    of('escap-csi', { ...since, direction: z.enum(['at-least', 'at-most', 'exactly']), target, weights }),
    of('destatis-dns', { ...common, target: maybeTarget }),
    of('sdsn-trend', { ...since, best: figure, worst: figure, greenThreshold: figure, horizonYears }),
    of('istat', since),
    of('oecd-distance', { ...common, target, standardDeviation: figure }),
  ]);
});
