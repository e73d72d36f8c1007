import * as z from 'zod/mini';
import {
  check,
  decimalSchema,
  figureInputSchema,
  isoDateSchema,
  lazySchema,
  shortText,
  subjectSchema,
  toDecimal,
  type CheckReport,
} from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/lookup/internal.js';
import { deprivationStateSchema } from '../../households/deprivation.js';
import { residenceAreaSchema } from '../../standards/area.js';
import type { ReviewedHousehold, ReviewedMember } from './reviewedHousehold.js';

/** Schema of {@link ReviewedMember}: an age in months must lie within that in years. */
const memberSchema = (): z.ZodMiniType<ReviewedMember> =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      ageYears: z.exactOptional(decimalSchema({ min: 0, max: 150, integer: true })),
      ageMonths: z.exactOptional(decimalSchema({ min: 0, max: 1800, integer: true })),
      sex: z.exactOptional(z.enum(['male', 'female'])),
      heightCm: z.exactOptional(decimalSchema({ min: 0, max: 300 })),
      weightKg: z.exactOptional(decimalSchema({ min: 0, max: 700 })),
      healthInsurance: z.exactOptional(z.enum(['insured', 'state-budget', 'none'])),
      hasMonthlyAllowance: z.exactOptional(z.boolean()),
    })
    .check(check(ageReports));

/** Schema of {@link ReviewedHousehold}; whether its answers fit the forms is checked when it is reviewed by them. */
export const reviewedHouseholdSchema: z.ZodMiniType<ReviewedHousehold> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject(shapeWith(residenceAreaSchema)),
);

/** Schema of what is sound of a household, which may be without its area. */
export const soundHouseholdSchema: z.ZodMiniType<Partial<ReviewedHousehold>> = /* @__PURE__ */ lazySchema(
  () => z.strictObject(shapeWith(z.exactOptional(residenceAreaSchema))),
);

function shapeWith<Area>(area: Area) {
  return {
    subject: z.exactOptional(subjectSchema),
    date: z.exactOptional(isoDateSchema),
    area,
    region: z.exactOptional(shortText()),
    province: z.exactOptional(z.union([shortText(), unitRefSchema])),
    isListed: z.exactOptional(z.boolean()),
    provincialConditions: z.exactOptional(
      z.array(z.strictObject({ name: subjectSchema, isMet: z.exactOptional(z.boolean()) })),
    ),
    answers: z.exactOptional(z.record(z.string(), z.union([z.boolean(), z.string(), z.number()]))),
    members: z.exactOptional(z.array(memberSchema()).check(z.minLength(1), z.maxLength(1000))),
    deprivations: z.exactOptional(z.record(z.string(), deprivationStateSchema)),
    declaredIncome: z.exactOptional(figureInputSchema({ min: 0, units: ['VND/person/month'] })),
  };
}

function ageReports({ ageYears, ageMonths }: ReviewedMember): readonly CheckReport[] {
  if (ageYears === undefined || ageMonths === undefined) return [];
  const years = toDecimal(ageMonths).div(12).floor();
  if (years.eq(toDecimal(ageYears))) return [];
  const what = {
    what: `${String(ageMonths)} months are not ${String(ageYears)} years`,
    whatVi: `${String(ageMonths)} tháng không phải ${String(ageYears)} tuổi`,
  };
  return [{ code: 'contradiction', at: ['ageMonths'], details: what }];
}
