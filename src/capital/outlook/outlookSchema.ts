import * as z from 'zod/mini';
import {
  amountSchema,
  checkSound,
  dayInWords,
  figureInputSchema,
  fractionOf,
  isoDateSchema,
  lazySchema,
  moneyMembers,
  subjectSchema,
  toDecimal,
  yearSchema,
  type CheckReport,
  type IsoDate,
  type IsSound,
} from '../../foundation/internal.js';
import { capitalTypeSchema } from '../data/planTerms.js';
import { disbursedFigureStatusSchema, mismatches, onlyPlan } from '../disbursement/disbursed.js';
import { fallReports, sCurveShapeSchema } from '../execution/internal.js';
import { capitalPlanSchema } from '../plans/capitalPlan.js';
import type {
  DisbursementObservation,
  DisbursementOutlookInput,
  OutputProgress,
  PastYear,
} from './outlookTypes.js';

/** Schema of {@link DisbursementObservation}. */
export const disbursementObservationSchema: z.ZodMiniType<DisbursementObservation> =
  /* @__PURE__ */ lazySchema(() =>
    z.strictObject({
      ...moneyMembers(),
      asOf: isoDateSchema,
      figureStatus: z.exactOptional(disbursedFigureStatusSchema),
      capitalType: z.exactOptional(capitalTypeSchema),
    }),
  );

/** Schema of {@link PastYear}. */
export const pastYearSchema: z.ZodMiniType<PastYear> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      year: yearSchema,
      monthlyAmounts: z.array(amountSchema).check(z.minLength(12), z.maxLength(13)),
    })
    .check(
      checkSound(({ monthlyAmounts }: PastYear, isSound) =>
        !isSound('monthlyAmounts') || monthlyAmounts.some((amount) => !toDecimal(amount).isZero())
          ? []
          : [{ code: 'contradiction', at: ['monthlyAmounts'], details: NOTHING }],
      ),
    ),
);

const NOTHING = { what: 'nothing was disbursed in the year', whatVi: 'cả năm không giải ngân' };

/** Schema of {@link OutputProgress}. */
export const outputProgressSchema: z.ZodMiniType<OutputProgress> = /* @__PURE__ */ lazySchema(() => {
  const percent = figureInputSchema({ units: ['percent'], min: 0, max: 100 });
  return z
    .strictObject({
      donePercent: percent,
      plannedPercents: z.array(percent).check(z.minLength(1), z.maxLength(1000)),
    })
    .check(
      checkSound(({ plannedPercents }: OutputProgress, isSound) =>
        isSound('plannedPercents')
          ? fallReports(
              plannedPercents.map((one) => fractionOf(toDecimal(one))),
              ['plannedPercents'],
            )
          : [],
      ),
    );
});

/** Schema of {@link DisbursementOutlookInput}. */
export const disbursementOutlookInputSchema: z.ZodMiniType<DisbursementOutlookInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        observations: z.array(disbursementObservationSchema).check(z.minLength(1), z.maxLength(10_000)),
        plan: capitalPlanSchema,
        asOf: z.exactOptional(isoDateSchema),
        startsOn: z.exactOptional(isoDateSchema),
        deadline: z.exactOptional(isoDateSchema),
        pastYears: z.exactOptional(z.array(pastYearSchema).check(z.minLength(1), z.maxLength(100))),
        shape: z.exactOptional(sCurveShapeSchema),
        outputs: z.exactOptional(outputProgressSchema),
        overPlan: z.exactOptional(z.literal('allowed')),
      })
      .check(
        checkSound((input, isSound) => [
          ...observationReports(input, isSound),
          ...dayReports(input, isSound),
          ...(isSound('pastYears') ? lengthReports(input.pastYears ?? []) : []),
        ]),
      ),
  );

function observationReports(
  { observations, plan, overPlan }: DisbursementOutlookInput,
  isSound: IsSound,
): readonly CheckReport[] {
  // Of what is no list, nothing can be told.
  const isList: boolean = Array.isArray(observations);
  const list = isList ? observations : [];
  const days = list.map((one, index) => (isSound('observations', index, 'asOf') ? one.asOf : undefined));
  return list.flatMap((disbursed, index) => {
    const at = ['observations', index];
    const soundHere: IsSound = (first = '', ...rest) =>
      first === 'disbursed' ? isSound(...at, ...rest) : isSound(first, ...rest);
    const day = days[index];
    const misfits = mismatches(
      { disbursed, ...(overPlan === undefined ? {} : { overPlan }) },
      onlyPlan(plan),
      soundHere,
    );
    return [
      ...misfits.map((report) => ({ ...report, at: [...at, ...(report.at as readonly string[]).slice(1)] })),
      ...(day !== undefined && days.indexOf(day) < index
        ? [
            {
              code: 'duplicate',
              at: [...at, 'asOf'],
              details: { key: day, keyVi: dayInWords(day).vi },
            } as const,
          ]
        : []),
    ];
  });
}

function dayReports(
  { observations, plan, asOf, startsOn, deadline }: DisbursementOutlookInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const reports: CheckReport[] = [];
  if (isSound('asOf') && asOf !== undefined && isSound('observations')) {
    if (observations.every((one) => one.asOf > asOf)) {
      const day = dayInWords(asOf);
      const details = { what: `no amount up to ${day.en}`, whatVi: `không có số liệu đến ngày ${day.vi}` };
      reports.push({ code: 'contradiction', at: ['asOf'], details });
    }
  }
  if (startsOn === undefined && isSound('plan') && plan.years === undefined)
    reports.push({ code: 'missing', at: ['startsOn'], details: { expected: 'date' } });
  if (isSound('startsOn') && isSound('plan') && isSound('deadline') && deadline !== undefined) {
    const first = firstDay({ plan, ...(startsOn === undefined ? {} : { startsOn }) });
    if (first !== undefined && deadline < first) {
      const [from, to] = [dayInWords(first), dayInWords(deadline)];
      const details = { from: from.en, fromVi: from.vi, to: to.en, toVi: to.vi };
      reports.push({ code: 'period-reversed', at: ['deadline'], details });
    }
  }
  return reports;
}

/** The first day as given, or that of the years of the plan. */
export function firstDay({
  startsOn,
  plan,
}: Pick<DisbursementOutlookInput, 'startsOn' | 'plan'>): IsoDate | undefined {
  return startsOn ?? (plan.years === undefined ? undefined : `${String(plan.years.from)}-01-01`);
}

function lengthReports(pastYears: readonly PastYear[]): readonly CheckReport[] {
  const [first] = pastYears;
  const place = pastYears.findIndex(
    ({ monthlyAmounts }) => monthlyAmounts.length !== first?.monthlyAmounts.length,
  );
  return place === -1
    ? []
    : [{ code: 'contradiction', at: ['pastYears', place, 'monthlyAmounts'], details: LENGTHS }];
}

const LENGTHS = {
  what: 'some years have 12 months, others 13',
  whatVi: 'có năm 12 tháng, có năm 13 tháng',
};
