import type { ExplainedValue, Explanation } from '../../../foundation/internal.js';
import { differenceSaying, figureSaying, periodText } from '../figureWords.js';
import type {
  ComparedFigure,
  ComparedIdentity,
  IncomparableFigure,
  ProfilesComparedBy,
} from './profileComparisonTypes.js';

/** What compares and what does not, in words. */
export function explainComparison(
  comparedBy: ProfilesComparedBy,
  compared: readonly ComparedFigure[],
  notComparable: readonly IncomparableFigure[],
): Explanation {
  return {
    say: {
      vi: 'So sánh được {count} số liệu; không so sánh được {others}.',
      en: '{count} figures compare; {others} do not.',
    },
    values: { count: String(compared.length), others: String(notComparable.length) },
    steps: [...compared.map((one) => comparedStep(one, comparedBy)), ...notComparable.map(incomparableStep)],
  };
}

/** Figures of one place are told by its days, those of one day by their places. */
function comparedStep(figure: ComparedFigure, comparedBy: ProfilesComparedBy): Explanation {
  const { say: head, values } = headOf(figure);
  const told = figure.values.flatMap((one, at): (readonly [string, ExplainedValue])[] => [
    [`profile${String(at)}`, one[comparedBy]],
    [`period${String(at)}`, periodText(one.period)],
    [`value${String(at)}`, one.value],
    [`difference${String(at)}`, one.difference],
  ]);
  const say = (locale: 'vi' | 'en'): string => {
    const list = figure.values.map(({ value, wording, difference }, at) => {
      const one = `{profile${String(at)}} ({period${String(at)}})`;
      const what = figureSaying(
        { id: figure.id, value, ...(wording === undefined ? {} : { wording }) },
        `value${String(at)}`,
      )[locale];
      const apart = differenceSaying(difference, `difference${String(at)}`)[locale];
      return at === 0 ? `${one} ${what}` : `${one} ${what} (${apart})`;
    });
    return `${head}: ${list.join('; ')}.`;
  };
  return {
    say: { vi: say('vi'), en: say('en') },
    values: { ...values, ...Object.fromEntries(told) },
  };
}

function incomparableStep(figure: IncomparableFigure): Explanation {
  const { say: head, values } = headOf(figure);
  const { reasons } = figure;
  const list = reasons.map((_reason, at) => `{reason${String(at)}}`).join('; ');
  return {
    say: { vi: `${head}: không so sánh được: ${list}.`, en: `${head}: does not compare: ${list}.` },
    values: {
      ...values,
      ...Object.fromEntries(reasons.map(({ text }, at) => [`reason${String(at)}`, text])),
    },
  };
}

/** What a figure is of, and what it is. */
function headOf({ within, group, resultName, name }: ComparedIdentity): {
  readonly say: string;
  readonly values: Readonly<Record<string, ExplainedValue>>;
} {
  const parts = {
    ...(within === undefined ? {} : { within }),
    ...(group === undefined ? {} : { group }),
    result: resultName,
    name,
  };
  return {
    say: Object.keys(parts)
      .map((part) => `{${part}}`)
      .join(', '),
    values: parts,
  };
}
