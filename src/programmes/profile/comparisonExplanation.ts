import type { ExplainedValue, Explanation } from '../../foundation/internal.js';
import type { ComparedFigure, IncomparableFigure } from './profileComparisonTypes.js';

/** What compares and what does not, in words. */
export function explainComparison(
  compared: readonly ComparedFigure[],
  notComparable: readonly IncomparableFigure[],
): Explanation {
  return {
    say: {
      vi: 'So sánh được {count} số liệu; không so sánh được {others}.',
      en: '{count} figures compare; {others} do not.',
    },
    values: { count: String(compared.length), others: String(notComparable.length) },
    steps: [...compared.map(comparedStep), ...notComparable.map(incomparableStep)],
  };
}

function comparedStep({ resultName, name, values }: ComparedFigure): Explanation {
  const told = values.flatMap(({ subject, period, value }, at): (readonly [string, ExplainedValue])[] => [
    [`subject${String(at)}`, subject],
    [`period${String(at)}`, period],
    [`value${String(at)}`, value],
  ]);
  const list = values
    .map((_value, at) => `{subject${String(at)}} ({period${String(at)}}) {value${String(at)}}`)
    .join('; ');
  const say = `{result}, {name}: ${list}.`;
  return { say: { vi: say, en: say }, values: { result: resultName, name, ...Object.fromEntries(told) } };
}

function incomparableStep({ resultName, name, reasons }: IncomparableFigure): Explanation {
  const list = reasons.map((_reason, at) => `{reason${String(at)}}`).join('; ');
  return {
    say: {
      vi: `{result}, {name}: không so sánh được: ${list}.`,
      en: `{result}, {name}: does not compare: ${list}.`,
    },
    values: {
      result: resultName,
      name,
      ...Object.fromEntries(reasons.map(({ text }, at) => [`reason${String(at)}`, text])),
    },
  };
}
