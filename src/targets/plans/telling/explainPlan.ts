import type { BilingualText, Explanation } from '../../../foundation/internal.js';
import type { PlacePush, PlanStatus, PlanToTarget } from '../planToTargetResult.js';
import { subjectText } from './subjectText.js';

type Told = Omit<PlanToTarget, 'explanation'>;

const PUSHED: BilingualText = {
  vi: 'tập trung chỉ đạo {pushedPlaces}, hoàn thành thêm {pushedCriteria}',
  en: 'push {pushedPlaces}, {pushedCriteria}',
};

const SAID: Readonly<Record<PlanStatus, BilingualText>> = {
  met: {
    vi: 'mục tiêu {goal} đã đạt, hiện có {current}.',
    en: 'the target of {goal} is met: now {current}.',
  },
  reached: {
    vi: 'để đạt mục tiêu {goal} (hiện có {current}), cần {pushed}; khi đó đạt {reached}.',
    en: 'to reach the target of {goal} (now {current}), {pushed}; that makes {reached}.',
  },
  'over-budget': {
    vi: 'kinh phí {budget} không đủ để đạt mục tiêu {goal} (hiện có {current}, {needed}); {most}, nếu {pushed}.',
    en: 'a budget of {budget} does not reach the target of {goal} (now {current}; {needed}); {most}: {pushed}.',
  },
  'not-proven': {
    vi: 'chưa xác định được kinh phí {budget} có đủ để đạt mục tiêu {goal} hay không (hiện có {current}, {needed}); với kinh phí này, {most}, nếu {pushed}.',
    en: 'it is not proven whether a budget of {budget} reaches the target of {goal} (now {current}; {needed}); within the budget, {most}: {pushed}.',
  },
  'out-of-reach': {
    vi: 'không thể đạt mục tiêu {goal} trong điều kiện đã nêu (hiện có {current}); {most}, nếu {pushed}.',
    en: 'the target of {goal} is out of reach within these limits (now {current}); {most}: {pushed}.',
  },
  unknown: {
    vi: 'chưa đủ số liệu để biết có đạt được mục tiêu {goal} hay không (hiện có ít nhất {current}); theo số liệu đã có, {most}, nếu {pushed}.',
    en: 'it is not known whether the target of {goal} can be reached (now at least {current}); by what is known, {most}: {pushed}.',
  },
};

/** What is said of a figure that is proven, and of one that is only that of the plan found. */
const MOST: Readonly<Record<'proven' | 'found', BilingualText>> = {
  proven: { vi: 'nhiều nhất đạt {reached}', en: 'at most it makes {reached}' },
  found: { vi: 'phương án tìm được đạt {reached}', en: 'the plan found makes {reached}' },
};
const NEEDED: Readonly<Record<'proven' | 'found', BilingualText>> = {
  proven: { vi: 'cần {neededCost}', en: 'it takes {neededCost}' },
  found: { vi: 'phương án tìm được cần {neededCost}', en: 'the plan found for it takes {neededCost}' },
};

const FLOOR: BilingualText = {
  vi: '“không đơn vị nào dưới {floor}”',
  en: '“no place under {floor}”',
};
const PLAIN: BilingualText = { vi: '{target}', en: '{target}' };

/** How many places are told one by one. */
const MOST_TOLD = 20;

/** What a plan comes to, and the places to push, in words; and whether the target is proven to take no less than the needed cost. */
export function explainPlan(told: Told, isNeedProven: boolean): Explanation {
  const { subject, status, pushes, budget, neededCost, floor, assumptions } = told;
  const isCounted = assumptions.some(({ code }) => code === 'equal-costs');
  const cost = isCounted ? { vi: '', en: '' } : COST;
  const rest = pushes.slice(MOST_TOLD).length;
  const fill = (locale: 'vi' | 'en'): string =>
    (subject === undefined ? '' : '{subject}: ') +
    SAID[status][locale]
      .replace('{most}', MOST[told.isProvenBest ? 'proven' : 'found'][locale])
      .replace('{needed}', NEEDED[isNeedProven ? 'proven' : 'found'][locale])
      .replace('{goal}', (floor === undefined ? PLAIN : FLOOR)[locale])
      .replace('{pushed}', PUSHED[locale] + cost[locale]);
  return {
    say: { vi: fill('vi'), en: fill('en') },
    values: {
      ...(subject === undefined ? {} : { subject }),
      target: told.target,
      current: told.current,
      reached: told.reached,
      pushedPlaces: told.pushedPlaces,
      pushedCriteria: told.pushedCriteria,
      cost: told.cost,
      ...(floor && { floor }),
      ...(budget && { budget }),
      ...(neededCost && { neededCost }),
    },
    steps: [
      ...pushes.slice(0, MOST_TOLD).map((push) => pushStep(push, cost)),
      ...(rest === 0 ? [] : [{ say: rest === 1 ? ONE_MORE : MORE, values: { rest: String(rest) } }]),
    ],
  };
}

const COST: BilingualText = { vi: ', chi phí {cost}', en: ', at a cost of {cost}' };

const ONE_MORE: BilingualText = { vi: 'Và 1 đơn vị khác.', en: 'And one more place.' };
const MORE: BilingualText = { vi: 'Và {rest} đơn vị khác.', en: 'And {rest} more places.' };

function pushStep(
  { subject, criteria, cost, before, after }: PlacePush,
  costText: BilingualText,
): Explanation {
  return {
    say: {
      vi: `{place}: từ {before} lên {after} (tiêu chí {criteria})${costText.vi}.`,
      en: `{place}: from {before} to {after} (${criteria.length === 1 ? 'criterion' : 'criteria'} {criteria})${costText.en}.`,
    },
    values: {
      place: subjectText(subject),
      before,
      after,
      cost,
      criteria: criteria.map(({ id }) => id).join(', '),
    },
  };
}
