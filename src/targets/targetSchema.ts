import * as z from 'zod/mini';
import {
  amountSchema,
  bilingualTextSchema,
  check,
  countSchema,
  decimalSchema,
  isoDateSchema,
  measureSchema,
  percentSchema,
  shortText,
  yearSchema,
} from '../foundation/internal.js';
import type { Target } from './target.js';
import {
  countAddedReports,
  floorReports,
  groupReports,
  levelReports,
  milestoneReports,
  paceReports,
  pathReports,
  shareReports,
} from './targetChecks.js';

/** Schema of {@link Target}: one of its kinds, told apart by `kind`. */
export const targetSchema: z.ZodMiniType<Target> = /* @__PURE__ */ (() => {
  const label = z.union([shortText(), bilingualTextSchema]);
  const number = decimalSchema();
  const wholeSchema = decimalSchema({ min: 1, integer: true });
  const condition = z.exactOptional(z.enum(['at-least', 'at-most']));
  const common = {
    name: z.exactOptional(label),
    asOf: z.exactOptional(yearSchema),
    due: z.exactOptional(yearSchema),
    metOn: z.exactOptional(isoDateSchema),
    deadlines: z.exactOptional(z.array(z.strictObject({ name: label, on: isoDateSchema }))),
  };
  const baselineOf = (value: typeof number) =>
    z.exactOptional(z.strictObject({ value, year: z.exactOptional(yearSchema) }));
  const pathOf = (value: typeof number) =>
    z.exactOptional(
      z
        .array(
          z
            .strictObject({
              year: yearSchema,
              value: z.exactOptional(value),
              added: z.exactOptional(number),
            })
            .check(check(milestoneReports)),
        )
        .check(z.minLength(1)),
    );
  const pace = z.strictObject({ from: number, to: z.exactOptional(number) }).check(check(paceReports));
  return z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('level'),
        ...common,
        condition,
        unit: measureSchema,
        target: number,
        current: z.exactOptional(number),
        baseline: baselineOf(number),
        path: pathOf(number),
        acrossUnits: z.exactOptional(countSchema),
      })
      .check(check(levelReports), check(pathReports)),
    z
      .strictObject({
        kind: z.literal('share'),
        ...common,
        condition,
        unit: measureSchema,
        targetPercent: z.exactOptional(percentSchema),
        targetCount: z.exactOptional(countSchema),
        denominator: z.exactOptional(wholeSchema),
        currentCount: z.exactOptional(countSchema),
        currentPercent: z.exactOptional(percentSchema),
        baseline: baselineOf(percentSchema),
        path: pathOf(percentSchema),
      })
      .check(check(shareReports), check(pathReports)),
    z
      .strictObject({
        kind: z.literal('floor'),
        ...common,
        unit: measureSchema,
        minimum: number,
        countedIn: measureSchema,
        below: z.exactOptional(countSchema),
        units: z.exactOptional(countSchema),
        values: z.exactOptional(
          z.array(z.strictObject({ name: label, value: z.exactOptional(number) })).check(z.minLength(1)),
        ),
        baseline: baselineOf(countSchema),
      })
      .check(check(floorReports)),
    z
      .strictObject({
        kind: z.literal('count-added'),
        ...common,
        unit: measureSchema,
        toAdd: countSchema,
        addedSoFar: z.exactOptional(countSchema),
        start: z.exactOptional(countSchema),
        denominator: z.exactOptional(wholeSchema),
        path: pathOf(countSchema),
      })
      .check(check(countAddedReports), check(pathReports)),
    z.strictObject({
      kind: z.literal('multiple'),
      ...common,
      unit: measureSchema,
      times: amountSchema,
      baseline: z.strictObject({
        year: z.exactOptional(yearSchema),
        value: z.exactOptional(amountSchema),
      }),
      current: z.exactOptional(number),
    }),
    z.strictObject({
      kind: z.literal('yearly-change'),
      ...common,
      unit: z.exactOptional(measureSchema),
      pace,
      actual: z.exactOptional(number),
      groups: z.exactOptional(
        z
          .array(z.strictObject({ name: label, pace, actual: z.exactOptional(number) }))
          .check(check(groupReports)),
      ),
    }),
  ]);
})();
