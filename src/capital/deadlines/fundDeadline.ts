import {
  deepFreeze,
  readInput,
  ruleNotEstablishedRefusal,
  type Assumption,
  type BilingualText,
  type Refusal,
} from '../../foundation/internal.js';
import { subjectMember } from '../shared.js';
import { isAbout, lastDayOf, type BudgetLevel, type DeadlineRule } from './deadlineRule.js';
import { deadlineRules } from './deadlineRules.js';
import { explainDeadline, fundName } from './deadlineExplanation.js';
import {
  fundDeadlineAssumptionTexts,
  fundDeadlineInputSchema,
  type FundDeadline,
  type FundDeadlineAssumptionCode,
  type FundDeadlineInput,
  type SpendingDeadline,
} from './fundDeadlineTypes.js';

/**
 * Tell by when the capital of a year may be disbursed [thời hạn giải ngân]: the ordinary last day, and later ones with what they
 * require.
 *
 * A plan year has thirteen months: its capital may be disbursed until 31 January of the next year. Capital added after 30 September,
 * cases of force majeure and others that the law lists, and programme money that may be carried over have longer. What is not
 * established is refused, such as the last day of recurrent funds of years before 2026.
 *
 * Sources: 39/2019/QH14, Điều 68; 58/2024/QH15, Điều 72; 26/2026/TT-BTC, Điều 19; 104/2023/QH15, 108/2023/QH15, 257/2025/QH15
 * (khoản 7 Điều 1), all after secondary sources.
 *
 * @param input - The type and the year of the capital; its programme, budget, law, and the day on which it was added.
 * @returns The ordinary last day, or a refusal (`rule-not-established`) that says what is not known; the extensions by day.
 * @throws MtqgError `contradiction` if recurrent funds are put under a Public Investment Law, or the capital was added in another year;
 * the codes of malformed input.
 *
 * @example
 * ```ts
 * import { fundDeadline, isRefusal } from 'mtqg/capital';
 *
 * const { ordinaryDeadline, extensions } = fundDeadline({
 *   capitalType: 'investment',
 *   fundYear: 2023,
 *   programme: 'poverty-2021-2025',
 * });
 * isRefusal(ordinaryDeadline) ? '' : ordinaryDeadline.deadline; // => '2024-01-31'
 * extensions.map(({ deadline }) => deadline); // => ['2024-12-31', '2024-12-31', '2025-12-31', '2026-12-31']
 * ```
 */
export function fundDeadline(input: FundDeadlineInput): FundDeadline {
  const valid = readInput(fundDeadlineInputSchema, input);
  const { subject, capitalType, fundYear, programme, law } = valid;
  const rules = deadlineRules().filter((rule) => holdsFor(rule, valid));
  // What is known to have been added late has its longer time without more.
  const late =
    valid.addedOn === undefined ? undefined : rules.find(({ addedAfter }) => addedAfter !== undefined);
  const ordinary = late ?? rules.find(({ kind }) => kind === 'ordinary');
  // Who has the longer time already gains nothing by an extension to the same day.
  const isLonger = (rule: DeadlineRule) =>
    ordinary === undefined || lastDayOf(rule, fundYear) > lastDayOf(ordinary, fundYear);
  const extensions = rules.filter((rule) => rule.kind === 'extension' && rule !== late && isLonger(rule));
  const result = {
    kind: 'fund-deadline',
    ...subjectMember(subject),
    capitalType,
    fundYear,
    ...(programme === undefined ? {} : { programme }),
    ordinaryDeadline: ordinary === undefined ? notEstablished(valid) : deadlineOf(ordinary, valid),
    extensions: extensions.map((rule) => deadlineOf(rule, valid)),
    assumptions: capitalType === 'investment' && law === undefined ? [lawByFundYear()] : [],
  } as const;
  return deepFreeze({
    ...result,
    explanation: explainDeadline(result, [...(ordinary === undefined ? [] : [ordinary]), ...extensions]),
  });
}

function lawByFundYear(): Assumption<FundDeadlineAssumptionCode> {
  const code = 'law-by-fund-year';
  return { code, text: fundDeadlineAssumptionTexts[code] };
}

/** Whether a rule is about capital of this type, year, law and programme, and, if it asks when it was added, of that day. */
function holdsFor(
  rule: DeadlineRule,
  { capitalType, fundYear, law, programme, addedOn }: FundDeadlineInput,
): boolean {
  return (
    isAbout(rule, capitalType, fundYear) &&
    (rule.law === undefined || law === undefined || rule.law === law) &&
    (rule.programmes === undefined || (programme !== undefined && rule.programmes.includes(programme))) &&
    (rule.addedAfter === undefined || addedOn === undefined || addedOn.slice(5) > rule.addedAfter)
  );
}

function deadlineOf(rule: DeadlineRule, { fundYear, budgetLevel }: FundDeadlineInput): SpendingDeadline {
  const { id, requires, grantedBy, sources } = rule;
  return {
    kind: 'spending-deadline',
    id,
    deadline: lastDayOf(rule, fundYear),
    ...(requires === undefined ? {} : { requires }),
    ...(grantedBy === undefined ? {} : { grantedBy: grantorOf(grantedBy, budgetLevel) }),
    sources,
  };
}

function grantorOf(
  grantors: Readonly<Record<BudgetLevel, BilingualText>>,
  budgetLevel: BudgetLevel | undefined,
): BilingualText {
  if (budgetLevel !== undefined) return grantors[budgetLevel];
  const { central, local } = grantors;
  return {
    vi: `${central.vi} (vốn ngân sách trung ương), ${local.vi} (vốn ngân sách địa phương)`,
    en: `${central.en} (central budget), ${local.en} (local budget)`,
  };
}

function notEstablished(fund: FundDeadlineInput): Refusal<'rule-not-established'> {
  const { vi, en } = fundName(fund);
  return {
    ...ruleNotEstablishedRefusal,
    reason: {
      vi: `chưa xác định được quy định về thời hạn giải ngân ${vi}`,
      en: `the rule on the last day of ${en} is not established`,
    },
  };
}
