import { problemsEn } from '../../src/foundation/errors/messagesEn.js';
import { refusalReasons } from '../../src/foundation/index.js';

/** The words of the vectors for what is undefined or refused, where the library's code has another name. */
const CODES: Readonly<Record<string, string | readonly string[]>> = {
  // Of a first rate of zero, or of a later one, of which there is no logarithm.
  'zero-headcount': ['zero-baseline', 'not-positive'],
  'non-positive-value': 'not-positive',
  'zero-income': 'zero-denominator',
  'zero-weights': 'contradiction',
  'negative-income': 'too-small',
  'fewer-than-four-annual-values': 'too-few-observations',
  'zero-actual-cost': 'zero-denominator',
  'zero-planned-value': 'zero-denominator',
  'zero-earned-value': 'zero-denominator',
  'zero-time': 'zero-denominator',
  'zero-approved': 'zero-denominator',
  'zero-budget': 'zero-denominator',
  'zero-opening': 'zero-denominator',
  'zero-opening-balance': 'zero-denominator',
  'zero-undisbursed': 'zero-denominator',
  'zero-commitments': 'zero-denominator',
  'zero-spending': 'zero-denominator',
  'not-assessed': 'below-assessed',
  'target-year-passed': 'target-date-past',
};

const known: ReadonlySet<string> = new Set([...Object.keys(refusalReasons), ...Object.keys(problemsEn)]);

/** Where the codes of a refusal are not what a word of the vectors stands for; nothing if one of them is. */
export function refusedAs(word: string, codes: readonly string[]): readonly string[] {
  const wanted = [CODES[word] ?? word].flat();
  if (!wanted.every((code) => known.has(code))) return [`no code of the library is known for “${word}”`];
  if (codes.length === 0) return [`not refused (${word})`];
  return wanted.some((code) => codes.includes(code))
    ? []
    : [`refused for ${codes.join(', ')}, not ${wanted.join(' or ')}`];
}

/** What a sentence of the vectors says of a survey, as the library finds it. */
const FINDINGS: readonly (readonly [RegExp, string])[] = [
  [/covid|pandemic/i, 'across-pandemic'],
  [/more than three|too far|not within/i, 'too-far'],
  [/within three/i, 'covers'],
];

/** What a sentence says of surveys: each part of it names a year first and says what the survey of that year does. */
export function reasonsIn(sentence: string): readonly { readonly year: string; readonly finding: string }[] {
  return sentence.split(';').flatMap((part) => {
    const year = /\b\d{4}(?:\.\d+)?\b/.exec(part)?.[0];
    const finding = FINDINGS.find(([words]) => words.test(part))?.[1];
    return year === undefined || finding === undefined ? [] : [{ year, finding }];
  });
}

/** The words of the vectors for classes, where they are more than the library's code with spaces. */
const CLASSES: Readonly<Record<string, string>> = {
  'substantial-progress-on-track': 'on-track',
  'on-track-or-target-met': 'on-track-or-met',
  'fair-progress-but-acceleration-needed': 'fair-progress',
  maintaining: 'on-track',
  'target-year-passed': 'target-deadline-passed',
};

/** The code of the library for a class of the vectors. */
export function classCode(word: string): string {
  const code = word.toLowerCase().replace(/[^a-z]+/g, '-');
  return CLASSES[code] ?? code;
}
