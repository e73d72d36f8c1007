import type { BilingualText, ExplainedValue, Explanation } from '../../../foundation/internal.js';
import { inputLabels } from './claimNames.js';
import { missingNames } from '../judging/readingVerdict.js';
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
  const unknown = missingNames(read, read.readings[0]).map((name) => [name, nameText(name)] as const);
  const claimed = read.claimed === undefined ? nameText('claimed') : figureText(read.claimed);
  return {
    say,
    values: { ...Object.fromEntries([...figures, ...unknown]), _claimed: claimed, ...values },
    arithmetic: `${readable(formula)} = {${result}}`,
  };
}

/** The names of inputs, for a sentence. */
export function namesText(names: readonly string[]): BilingualText {
  const texts = names.map(nameText);
  return { vi: texts.map(({ vi }) => vi).join(', '), en: texts.map(({ en }) => en).join(', ') };
}

/** What people call an input. */
export function nameText(name: string): BilingualText {
  const label = Object.hasOwn(inputLabels, name) ? inputLabels[name] : undefined;
  return label ?? { vi: name, en: name };
}

/** The formula with gaps for the names, in the signs of arithmetic. */
function readable(formula: string): string {
  return formula
    .replace(/[A-Za-z]\w*/g, '{$&}')
    .replace(/\s*([-+*/−×÷])\s*/g, (_, sign: string) => ` ${SIGNS[sign] ?? sign} `)
    .trim();
}

/** A figure without what says nothing in arithmetic: its direction and what follows its unit. */
function figureText(figure: OneFigure): BilingualText {
  const bare = { ...figure, direction: null, unit: { ...figure.unit, detail: null } };
  return { vi: writeFigure(bare, { locale: 'vi' }), en: writeFigure(bare, { locale: 'en' }) };
}
