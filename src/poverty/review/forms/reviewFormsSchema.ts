import * as z from 'zod/mini';
import {
  amountSchema,
  bilingualTextSchema,
  checkSound,
  citationSchema,
  lazySchema,
  periodSchema,
  shortText,
} from '../../../foundation/internal.js';
import { residenceAreaSchema } from '../../standards/area.js';
import { formsReports } from './formsReports.js';
import type {
  HouseholdReviewForms,
  NutritionCutOff,
  ReviewCondition,
  ReviewItem,
  ReviewQuestion,
  ReviewRegion,
  ScoreItem,
  ScoreRow,
  ScoreSheet,
} from './reviewForms.js';

/** A whole number of points, items, months or years. */
const whole = (): z.ZodMiniType<number> => z.number().check(z.int(), z.minimum(0), z.maximum(10_000));

const testShape = () => ({
  is: z.exactOptional(z.union([z.boolean(), shortText()])),
  atLeast: z.exactOptional(amountSchema),
  lessThan: z.exactOptional(amountSchema),
  moreThan: z.exactOptional(amountSchema),
});

const conditionSchema: z.ZodMiniType<ReviewCondition> = /* @__PURE__ */ lazySchema(() =>
  z.union([
    z.strictObject({ question: shortText(), ...testShape() }),
    z.strictObject({ someMember: z.enum(['malnourished', 'uninsured']) }),
    z.strictObject({
      atLeast: amountSchema,
      of: z.array(z.lazy(() => conditionSchema)).check(z.minLength(1)),
    }),
  ]),
);

const questionSchema = (): z.ZodMiniType<ReviewQuestion> =>
  z.strictObject({
    id: shortText(),
    name: bilingualTextSchema,
    kind: z.enum(['yes-no', 'count', 'amount', 'choice']),
    options: z.exactOptional(
      z.array(z.strictObject({ id: shortText(), name: bilingualTextSchema })).check(z.minLength(1)),
    ),
    partOf: z.exactOptional(shortText()),
    counts: z.exactOptional(z.enum(['members', 'dependants'])),
    quotient: z.exactOptional(z.strictObject({ numerator: shortText(), denominator: shortText() })),
  });

const regionSchema = (): z.ZodMiniType<ReviewRegion> =>
  z.strictObject({ id: shortText(), name: bilingualTextSchema, provinces: z.array(shortText()) });

const sheetSchema = (): z.ZodMiniType<ScoreSheet> =>
  z.strictObject({
    id: shortText(),
    name: bilingualTextSchema,
    article: shortText(),
    area: residenceAreaSchema,
    region: z.exactOptional(shortText()),
  });

const rowSchema = (): z.ZodMiniType<ScoreRow> =>
  z.strictObject({
    name: bilingualTextSchema,
    ...testShape(),
    points: z.array(whole()),
    otherReadings: z.exactOptional(
      z.array(z.strictObject({ sheet: shortText(), points: whole(), note: bilingualTextSchema })),
    ),
  });

const scoreItemSchema = (): z.ZodMiniType<ScoreItem> =>
  z.strictObject({
    number: whole(),
    name: bilingualTextSchema,
    parts: z.array(z.strictObject({ question: shortText(), rows: z.array(rowSchema()) })),
  });

const itemSchema = (): z.ZodMiniType<ReviewItem> =>
  z.strictObject({
    id: shortText(),
    number: shortText(),
    name: bilingualTextSchema,
    when: z.exactOptional(conditionSchema),
  });

const cutOffSchema = (): z.ZodMiniType<NutritionCutOff> => {
  const bySex = z.strictObject({ male: amountSchema, female: amountSchema });
  return z.strictObject({ ageMonths: whole(), weightKg: z.exactOptional(bySex), heightCm: bySex });
};

/** Schema of {@link HouseholdReviewForms}: what it names it must hold, and rows of one part must exclude one another. */
export const householdReviewFormsSchema: z.ZodMiniType<HouseholdReviewForms> = /* @__PURE__ */ lazySchema(
  () => {
    const band = z.strictObject({ moreThan: amountSchema, upTo: amountSchema });
    return z
      .strictObject({
        id: shortText(),
        name: bilingualTextSchema,
        validity: periodSchema,
        sources: z.array(citationSchema),
        classCitation: citationSchema,
        questions: z.array(questionSchema()),
        regions: z.array(regionSchema()),
        formA: z.strictObject({
          citation: citationSchema,
          exclusions: z.array(itemSchema()),
          provincialNumber: shortText(),
          items: z.array(itemSchema()),
          stopAt: whole(),
        }),
        formB1: z.strictObject({
          citation: citationSchema,
          sheets: z.array(sheetSchema()).check(z.minLength(1)),
          items: z.array(scoreItemSchema()),
          upTo: z.strictObject({ rural: whole(), urban: whole() }),
        }),
        formB2: z.strictObject({
          citation: citationSchema,
          items: z.array(itemSchema()),
          pointsEach: whole(),
          poorFrom: whole(),
          adultFromYears: whole(),
          insuredFromYears: whole(),
          nutrition: z.array(cutOffSchema()),
        }),
        averageLivingStandard: z.strictObject({ citation: citationSchema, rural: band, urban: band }),
      })
      .check(checkSound(formsReports));
  },
);
