import * as z from 'zod/mini';
import {
  checkSound,
  dayInWords,
  deepFreeze,
  isoDateSchema,
  lazySchema,
  subjectSchema,
  yearOf,
  yearSchema,
  type Assumption,
  type BilingualText,
  type CheckReport,
  type Citation,
  type Explained,
  type IsoDate,
  type IsSound,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { programmeIdSchema, type ProgrammeId } from '../shared.js';
import {
  budgetLevelSchema,
  deadlineCapitalTypeSchema,
  publicInvestmentLawSchema,
  type BudgetLevel,
  type DeadlineCapitalType,
  type PublicInvestmentLaw,
} from './deadlineRule.js';

/** What `fundDeadline` needs. */
export interface FundDeadlineInput {
  /** Whose capital it is: a programme, a place, a project. */
  readonly subject?: Subject;
  /** The type of the capital. */
  readonly capitalType: DeadlineCapitalType;
  /** The year for which it was planned [niên độ]. */
  readonly fundYear: number;
  /** The programme, if it is the money of one. */
  readonly programme?: ProgrammeId;
  /** The law that rules it, for investment; by the year if left out: 2020 to 2024 the law of 2019, from 2025 that of 2024. */
  readonly law?: PublicInvestmentLaw;
  /** The budgets whose money it is: they decide who may extend. */
  readonly budgetLevel?: BudgetLevel;
  /** The day on which it was added to the plan of its year, if it was. */
  readonly addedOn?: IsoDate;
}

/** A last day on which capital may be disbursed. */
export interface SpendingDeadline {
  /** Marks a deadline, as against a refusal. */
  readonly kind: 'spending-deadline';
  /** The identity of the rule. */
  readonly id: string;
  /** The last day. */
  readonly deadline: IsoDate;
  /** What capital must meet for it. */
  readonly requires?: BilingualText;
  /** Who grants it. */
  readonly grantedBy?: BilingualText;
  /** What it rests on. */
  readonly sources: readonly Citation[];
}

/** Something that a deadline takes for granted. */
export type FundDeadlineAssumptionCode = 'law-by-fund-year';

/** What is said of what a deadline takes for granted. */
export const fundDeadlineAssumptionTexts: Readonly<Record<FundDeadlineAssumptionCode, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'law-by-fund-year': {
      vi: 'vốn của các năm 2020-2024 theo Luật Đầu tư công số 39/2019/QH14, từ năm 2025 theo Luật số 58/2024/QH15',
      en: 'capital of 2020-2024 is under Law 39/2019/QH14, from 2025 under Law 58/2024/QH15',
    },
  });

/** By when the capital of a year may be disbursed. */
export interface FundDeadline extends Explained {
  /** Marks the result. */
  readonly kind: 'fund-deadline';
  /** Whose capital it is, if that was said. */
  readonly subject?: Subject;
  /** The type of the capital. */
  readonly capitalType: DeadlineCapitalType;
  /** The year for which it was planned. */
  readonly fundYear: number;
  /** The programme, if that was said. */
  readonly programme?: ProgrammeId;
  /** The last day for all capital of the year; refused where it is not established. */
  readonly ordinaryDeadline: SpendingDeadline | Refusal<'rule-not-established'>;
  /** Last days later than the ordinary one, each with what it requires, the earliest first. */
  readonly extensions: readonly SpendingDeadline[];
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption<FundDeadlineAssumptionCode>[];
}

/** Schema of {@link FundDeadlineInput}: a law for investment only, a supplement within its year. */
export const fundDeadlineInputSchema: z.ZodMiniType<FundDeadlineInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      capitalType: deadlineCapitalTypeSchema,
      fundYear: yearSchema,
      programme: z.exactOptional(programmeIdSchema),
      law: z.exactOptional(publicInvestmentLawSchema),
      budgetLevel: z.exactOptional(budgetLevelSchema),
      addedOn: z.exactOptional(isoDateSchema),
    })
    .check(checkSound(deadlineReports)),
);

function deadlineReports(
  { capitalType, law, fundYear, addedOn }: FundDeadlineInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const isLawOfOther =
    isSound('capitalType') && isSound('law') && law !== undefined && capitalType === 'recurrent';
  const isAddedInOther =
    isSound('fundYear') && isSound('addedOn') && addedOn !== undefined && yearOf(addedOn) !== fundYear;
  return [
    ...(isLawOfOther
      ? [
          contradiction(
            'law',
            'the Public Investment Laws do not rule recurrent funds',
            'Luật Đầu tư công không điều chỉnh kinh phí sự nghiệp (chi thường xuyên)',
          ),
        ]
      : []),
    ...(isAddedInOther
      ? [
          contradiction(
            'addedOn',
            `${dayInWords(addedOn).en} is not in ${String(fundYear)}`,
            `ngày ${dayInWords(addedOn).vi} không thuộc năm ${String(fundYear)}`,
          ),
        ]
      : []),
  ];
}

function contradiction(member: string, what: string, whatVi: string): CheckReport {
  return { code: 'contradiction', at: [member], details: { what, whatVi } };
}
