import { formulaText } from '../formulas/formula.js';
import { tryFormulas } from './attempts.js';
import type { BenignTest, Conflict, Finding } from './types.js';

const NAME = '[A-Za-z]\\w*';

/** A name, or a sum in parentheses. */
const PART = `(?:${NAME}|\\([^()]+\\))`;

/** A formula that people take for others: its form, and the others in the terms of what the form catches. */
type Mistaken = readonly [form: string, ...others: readonly string[]];

/** From 5% to 4% is a fall of one point, and of 20%. */
const pointsAndPercent: readonly Mistaken[] = [
  [`(${NAME}) - (${NAME})`, '100 * (1 - $2 / $1)', '100 * ($1 / $2 - 1)'],
  [`100 \\* \\((?:1 - )?(${NAME}) / (${NAME})(?: - 1)?\\)`, '$1 - $2', '$2 - $1'],
];

/** «tăng 1,5 lần» may mean one and a half times as much, or as much again and a half. */
const increaseAndMultiple: readonly Mistaken[] = [
  [`(${NAME} / ${NAME})`, '$1 - 1'],
  [`(${NAME} / ${NAME}) - 1`, '$1'],
  [`(100 \\* (?:${PART}|\\d+) / ${NAME})`, '$1 - 100'],
  [`100 \\* \\((${NAME} / ${NAME}) - 1\\)`, '100 * ($1)'],
];

/** A difference of rates printed as a relative change, or the reverse. */
export const pointsForPercent: BenignTest = {
  kind: 'points-for-percent',
  say: {
    vi: 'Có thể điểm % và % (thay đổi tương đối) bị lẫn với nhau: theo cách hiểu kia được {value}.',
    en: 'Points and per cent (the relative change) may have been mixed up: the other one is {value}.',
  },
  find: (conflict) =>
    [...conflict.read.inputs.values()].every(({ unit }) => unit.sort === 'percent')
      ? tryMistaken(conflict, pointsAndPercent)
      : null,
};

/** The increase alone printed as a multiple, or the reverse. */
export const increaseForMultiple: BenignTest = {
  kind: 'increase-for-multiple',
  say: {
    vi: 'Có thể mức tăng thêm và mức so với ban đầu bị lẫn với nhau: theo cách hiểu kia được {value}.',
    en: 'The increase and the multiple may have been mixed up: the other one is {value}.',
  },
  find: (conflict) => tryMistaken(conflict, increaseAndMultiple),
};

/** The longest series of years that is counted in steps. */
const MOST_STEPS = 50;

/** From 2016 to 2020 there are four steps and five years: a change is divided by the one or by the other. */
export const otherSteps: BenignTest = {
  kind: 'other-steps',
  say: {
    vi: 'Có thể phép chia lấy số năm (n) thay cho số bước (n − 1), hoặc ngược lại: khi đó được {value}.',
    en: 'It may have been divided by the years (n) instead of the steps (n − 1), or the reverse: that gives {value}.',
  },
  find: (conflict) => {
    const form = new RegExp(`^(${PART}) / (years|\\d\\d?)$`);
    const [, change, steps] = form.exec(formulaText(conflict.formula.tree)) ?? [];
    if (change === undefined || steps === undefined) return null;
    const count = Number(steps);
    if (count <= 1 || count > MOST_STEPS) return null;
    const others = steps === 'years' ? ['(years + 1)', '(years - 1)'] : [count + 1, count - 1];
    return tryFormulas(
      conflict,
      others.map((other) => `${change} / ${other}`),
    );
  },
};

function tryMistaken(conflict: Conflict, mistaken: readonly Mistaken[]): Finding | null {
  const text = formulaText(conflict.formula.tree);
  const others = mistaken.flatMap(([form, ...meant]) => {
    const pattern = new RegExp(`^${form}$`);
    return pattern.test(text) ? meant.map((other) => text.replace(pattern, other)) : [];
  });
  return tryFormulas(conflict, others);
}
