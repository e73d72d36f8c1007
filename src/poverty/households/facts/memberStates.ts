import { toDecimal } from '../../../foundation/internal.js';
import type { DeprivationCondition } from '../../standards/indicator.js';
import { isWithin } from '../../standards/limitWords.js';
import { found, NOBODY, unclear, type FoundState } from './foundState.js';
import type { HouseholdMember } from './householdFacts.js';

/** Yes, no, or not known. */
type Answer = boolean | undefined;

/** Whether an indicator looks at a member, and whether that member would make the household deprived. */
interface MemberQuestion {
  readonly concerns: (member: HouseholdMember) => Answer;
  readonly lacks: (member: HouseholdMember) => Answer;
}

/** The indicators that one member is enough to make deprived. */
const questions: Readonly<Record<string, (condition: DeprivationCondition) => MemberQuestion>> = {
  employment: () => ({
    concerns: ({ work }) => (work === undefined ? undefined : work !== 'outside-labour-force'),
    lacks: ({ work }) =>
      work === undefined ? undefined : work === 'looking-for-work' || work === 'wage-without-contract',
  }),
  nutrition: (condition) => ({
    concerns: (member) => isOfAge(condition, member),
    lacks: ({ undernourished }) => undernourished,
  }),
  'health-insurance': (condition) => ({
    concerns: (member) => (member.insurance === 'state-budget' ? false : isOfAge(condition, member)),
    lacks: ({ insurance }) => (insurance === undefined ? undefined : insurance === 'uninsured'),
  }),
  'adult-education': (condition) => ({
    concerns: (member) => isOfAge(condition, member),
    lacks: ({ education }) => (education === undefined ? undefined : education === 'neither'),
  }),
  'child-schooling': (condition) => ({
    concerns: (member) => isOfAge(condition, member),
    lacks: ({ schooling }) => (schooling === undefined ? undefined : schooling === 'not-right-level'),
  }),
};

/** What an indicator asks of each member; `undefined` for one that does not go by single members. */
export function memberQuestion(id: string, condition: DeprivationCondition): MemberQuestion | undefined {
  return Object.hasOwn(questions, id) ? questions[id]?.(condition) : undefined;
}

/** The state that the members show: deprived for one of them who surely is, open while one might be. */
export function stateOfMembers(
  members: readonly HouseholdMember[],
  { concerns, lacks }: MemberQuestion,
): FoundState {
  const answers = members.map((member) => ({ isConcerned: concerns(member), isLacking: lacks(member) }));
  const first = answers.findIndex(({ isConcerned, isLacking }) => isConcerned === true && isLacking === true);
  if (first !== -1) return found(true, memberName(first, members[first]?.age));
  const open = answers.flatMap(({ isConcerned, isLacking }, index) =>
    isConcerned === false || isLacking === false ? [] : [index + 1],
  );
  if (open.length > 0) return unclear(aboutMembers(open));
  return answers.some(({ isConcerned }) => isConcerned !== false) ? NO_MEMBER : NOBODY;
}

/** Whether a member is of the ages that a condition looks at. */
export function isOfAge({ ages }: DeprivationCondition, { age }: HouseholdMember): Answer {
  return age === undefined ? undefined : isWithin(ages, toDecimal(age));
}

/** What is said of members by their places, which are counted from 1. */
export function aboutMembers(places: readonly number[]): { readonly vi: string; readonly en: string } {
  const list = places.join(', ');
  return {
    vi: `thông tin về thành viên thứ ${list}`,
    en: `something of member${places.length === 1 ? '' : 's'} ${list}`,
  };
}

function memberName(index: number, age: number | undefined): { readonly vi: string; readonly en: string } {
  const place = String(index + 1);
  return age === undefined
    ? { vi: `thành viên thứ ${place}`, en: `member ${place}` }
    : { vi: `thành viên thứ ${place}, ${String(age)} tuổi`, en: `member ${place}, aged ${String(age)}` };
}

const NO_MEMBER: FoundState = /* @__PURE__ */ found(false, {
  vi: 'không có thành viên nào thuộc trường hợp này',
  en: 'no member is in this case',
});
