import type { Measure } from '../../../foundation/internal.js';
import { formulaText, type Formula } from '../formulas/formula.js';
import { tryFormulas } from './attempts.js';
import type { BenignTest, Conflict, Finding } from './types.js';

const NAME = '[A-Za-z]\\w*';

/** A name, or a sum in parentheses. */
const PART = `(?:${NAME}|\\([^()]+\\))`;

/** A formula that people take for others: its form, and the others in the terms of what the form catches. */
type Mistaken = readonly [form: string, ...others: readonly string[]];

/** «tăng 1,5 lần» may mean one and a half times as much, or as much again and a half. */
function increaseAndMultiple(): readonly Mistaken[] {
  return [
    [`(${NAME} / ${NAME})`, '$1 - 1'],
    [`(${NAME} / ${NAME}) - 1`, '$1'],
    [`((?:${PART}|\\d+) / ${NAME} \\* 100)`, '$1 - 100'],
    [`\\((${NAME} / ${NAME}) - 1\\) \\* 100`, '$1 * 100'],
  ];
}

/** A difference of rates printed as a relative change, or the reverse: from 5% to 4% is a fall of one point, and of 20%. */
export const pointsForPercent: BenignTest = {
  kind: 'points-for-percent',
  say: {
    vi: 'Có thể điểm phần trăm và % (thay đổi tương đối) bị lẫn với nhau: theo cách hiểu kia được {value|about}.',
    en: 'Percentage points and per cent (the relative change) may have been mixed up: the other one is {value|about}.',
  },
  find: (conflict) => {
    if (![...conflict.read.inputs.values()].every(({ unitWords }) => unitWords.category === 'percent'))
      return null;
    const difference: Mistaken = [`(${NAME}) - (${NAME})`, '(1 - $2 / $1) * 100', '($1 / $2 - 1) * 100'];
    const relative: Mistaken = [
      `\\((?:1 - )?(${NAME}) / (${NAME})(?: - 1)?\\) \\* 100`,
      '$1 - $2',
      '$2 - $1',
    ];
    return (
      tryMistaken(conflict, [difference], 'percent') ?? tryMistaken(conflict, [relative], 'percentagePoint')
    );
  },
};

/** The increase alone printed as a multiple, or the reverse. */
export const increaseForMultiple: BenignTest = {
  kind: 'increase-for-multiple',
  say: {
    vi: 'Có thể mức tăng thêm và mức so với ban đầu bị lẫn với nhau: theo cách hiểu kia được {value|about}.',
    en: 'The increase and the multiple may have been mixed up: the other one is {value|about}.',
  },
  find: (conflict) => tryMistaken(conflict, increaseAndMultiple()),
};

/** The longest series of years of which people count the years or the steps between them. */
const MOST_YEARS = 50;

/** From 2016 to 2020 there are four years from end to end, and five that are named: a change is divided by the one or by the other. */
export const otherSteps: BenignTest = {
  kind: 'other-steps',
  say: {
    vi: 'Có thể đã chia cho số năm của giai đoạn thay cho số năm từ đầu kỳ đến cuối kỳ, hoặc ngược lại: khi đó được {value|about}.',
    en: 'It may have been divided by the years of the period instead of those between its ends, or the reverse: that gives {value|about}.',
  },
  find: (conflict) => {
    const form = new RegExp(`^(${PART}) / (years|yearCount|\\d\\d?)$`);
    const [, change, years] = form.exec(formulaText(conflict.formula.tree)) ?? [];
    if (change === undefined || years === undefined) return null;
    const count = Number(years);
    if (count <= 1 || count > MOST_YEARS) return null;
    const others = Number.isNaN(count) ? [`(${years} + 1)`, `(${years} - 1)`] : [count + 1, count - 1];
    return tryFormulas(
      conflict,
      others.map((other) => `${change} / ${other}`),
    );
  },
};

function tryMistaken(conflict: Conflict, mistaken: readonly Mistaken[], unit?: Measure): Finding | null {
  const text = hundredLast(conflict.formula.tree);
  const others = mistaken.flatMap(([form, ...meant]) => {
    const pattern = new RegExp(`^${form}$`);
    return pattern.test(text) ? meant.map((other) => text.replace(pattern, other)) : [];
  });
  const found = tryFormulas(conflict, others);
  return found && unit !== undefined ? { ...found, unit } : found;
}

/** A formula with the factor of per cent behind a product, wherever it was. */
function hundredLast(tree: Formula): string {
  const text = formulaText(tree);
  const [, product = ''] = /^100 \* (.+)$/.exec(text) ?? [];
  const isProduct = product !== '' && !/ [-+] /.test(product.replace(/\([^()]*\)/g, ''));
  return isProduct ? `${product} * 100` : text;
}
