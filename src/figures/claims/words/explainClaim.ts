import type { BilingualText, ExplainedValue, Explanation, Locale } from '../../../foundation/internal.js';
import { nameText } from './nameText.js';
import { missingNames } from '../judging/weighReading.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from '../input/claimAsRead.js';
import { writeFigure } from '../../writing/writeFigure.js';

/** What a formula of code looks like to a reader. */
const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

/** Explain a result of a claim: the sentence, and the formula with the figures in it. */
export function explainClaim(
  read: ReadClaim,
  formula: string,
  say: BilingualText,
  values: Readonly<Record<string, ExplainedValue>>,
  result = '_recomputed',
): Explanation {
  const figures = [...read.inputs].map(([name, figure]) => [name, figureText(figure)] as const);
  const unknown = missingNames(read, read.readings[0]).map((name) => [name, nameText(name, read)] as const);
  const printed = read.claimed?.text ?? '';
  const { subject } = read.claim;
  return {
    say: subject === undefined ? say : { vi: ofSubject(say.vi), en: ofSubject(say.en) },
    values: {
      ...Object.fromEntries([...figures, ...unknown]),
      ...(subject === undefined ? {} : { _subject: subject }),
      _printed: printed,
      ...values,
    },
    arithmetic: `${readable(formula)} = {${result}}`,
  };
}

function ofSubject(sentence: string): string {
  return `{_subject}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

/** The formula with gaps for the names, in the signs of arithmetic. */
function readable(formula: string): string {
  return formula
    .replace(/[A-Za-z]\w*/g, '{$&}')
    .replace(/\s*([-+*/−×÷])\s*/g, (_, sign: string) => ` ${SIGNS[sign] ?? sign} `)
    .trim();
}

/** A figure without what says nothing in arithmetic: its direction and what follows its unit. */
export function figureText(figure: OneFigure): BilingualText {
  const bare = { ...figure, changeDirection: null, unitWords: { ...figure.unitWords, detail: null } };
  const write = (locale: Locale): string => {
    const text = writeFigure(bare, { locale });
    return figure.form === 'range' ? `(${text})` : text;
  };
  return { vi: write('vi'), en: write('en') };
}
