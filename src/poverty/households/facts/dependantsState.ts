import { fraction, fractionQuantity, toDecimal } from '../../../foundation/internal.js';
import { bilingual } from '../../bilingual.js';
import type { DeprivationCondition } from '../../standards/indicator.js';
import { isWithin } from '../../standards/limitWords.js';
import { found, unclear, type FoundState } from './foundState.js';
import type { HouseholdMember } from './householdFacts.js';
import { aboutMembers, isOfAge } from './memberStates.js';

/** Whether dependants are too large a part of the members, whatever those may be of whom it is not known. */
export function dependantsState(
  members: readonly HouseholdMember[],
  condition: DeprivationCondition,
): FoundState {
  const answers = members.map((member) => isDependant(member, condition));
  const sure = answers.filter((answer) => answer === true).length;
  const open = answers.flatMap((answer, index) => (answer === undefined ? [index + 1] : []));
  const isOver = (count: number): boolean =>
    isWithin(condition.deprivedAt, toDecimal(shareOf(count, members.length)));
  if (isOver(sure)) return found(true, shown(sure, members.length));
  if (isOver(sure + open.length)) return unclear(aboutMembers(open));
  return found(false, shown(sure, members.length));
}

function isDependant(member: HouseholdMember, condition: DeprivationCondition): boolean | undefined {
  if (member.monthlySocialBenefit === true) return true;
  const isChild = isOfAge(condition, member);
  return isChild === false ? member.monthlySocialBenefit : isChild;
}

function shareOf(count: number, total: number): { readonly value: string } {
  return fractionQuantity(fraction(BigInt(count) * 100n, BigInt(total)), 'percent');
}

function shown(count: number, total: number): ReturnType<typeof bilingual> {
  return bilingual((write, locale) =>
    locale === 'vi'
      ? `${write(count)}/${write(total)} thành viên là người phụ thuộc`
      : `${write(count)} of ${write(total)} members are dependants`,
  );
}
