import {
  deepFreeze,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Refusal,
  type RefusalCode,
  type Subject,
} from '../../foundation/internal.js';
import { figureOf, ofSubject, subjectMember, type Refusable } from '../shared.js';
import type { PefaScore } from './pefaScore.js';
import type { YearPercent } from './pefaYears.js';

/** The dimensions of the PEFA framework of 2016 that are scored, by number. */
export type PefaDimensionNumber = '1.1' | '2.1' | '2.2' | '2.3' | '3.1' | '3.2';

/** The score of a dimension of the PEFA framework, with the figures of its years. */
export interface PefaDimension<C extends RefusalCode = RefusalCode> {
  /** Marks the result. */
  readonly kind: 'pefa-dimension';
  /** Whose budget it is, if that was said. */
  readonly subject?: Subject;
  /** The dimension. */
  readonly pefaDimension: PefaDimensionNumber;
  /** The score; refused where too few figures can be computed. */
  readonly pefaScore: PefaScore | Refusal<C>;
  /** The figure of each year. */
  readonly yearFigures: readonly YearPercent[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/** What a dimension is made of. */
interface DimensionParts<C extends RefusalCode> {
  readonly pefaDimension: PefaDimensionNumber;
  readonly subject: Subject | undefined;
  readonly name: BilingualText;
  readonly pefaScore: PefaScore | Refusal<C>;
  readonly given: readonly { readonly year?: number }[];
  readonly figures: readonly Refusable<'zero-denominator' | 'missing-input'>[];
  readonly rule: BilingualText;
}

/** The result for a dimension. */
export function pefaDimensionOf<C extends RefusalCode>(parts: DimensionParts<C>): PefaDimension<C> {
  const { pefaDimension, subject, name, pefaScore, given, figures, rule } = parts;
  const yearFigures = figures.map((figure, index): YearPercent => {
    const year = given[index]?.year;
    return { ...(year === undefined ? {} : { year }), percent: figureOf(figure, 'percent') };
  });
  return deepFreeze({
    kind: 'pefa-dimension',
    ...subjectMember(subject),
    pefaDimension,
    pefaScore,
    yearFigures,
    explanation: {
      say: ofSubject(subject, {
        vi: 'PEFA {dimension}, {name}: điểm {score}.',
        en: 'PEFA {dimension}, {name}: score {score}.',
      }),
      values: { ...subjectMember(subject), dimension: pefaDimension, name, score: pefaScore },
      steps: [{ say: rule }, ...yearFigures.map(yearStep)],
    },
  });
}

function yearStep({ year, percent }: YearPercent, index: number): Explanation {
  const place: ExplainedValue = year === undefined ? ORDINAL(index + 1) : YEAR(year);
  return { say: { vi: '{place}: {percent}.', en: '{place}: {percent}.' }, values: { place, percent } };
}

const ORDINAL = (place: number): BilingualText => ({
  vi: `năm thứ ${String(place)}`,
  en: `year ${String(place)} of 3`,
});
const YEAR = (year: number): BilingualText => ({ vi: `năm ${String(year)}`, en: String(year) });

/** What is said of the two years of three that a score needs. */
export function twoOfThreeRule(bands: string): BilingualText {
  return {
    vi: `${bands} trong ít nhất hai trên ba năm; nếu không thì D.`,
    en: `${bands} in at least two of the three years; otherwise D.`,
  };
}
