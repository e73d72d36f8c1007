import { nearestHint, toDecimal, type CheckReport } from '../../../foundation/internal.js';
import type {
  AnswerTest,
  HouseholdReviewForms,
  ReviewCondition,
  ReviewItem,
  ReviewQuestion,
} from './reviewForms.js';

type Path = readonly (string | number)[];
type Questions = ReadonlyMap<string, ReviewQuestion>;

/** What is named but is not there, and tests that do not go with the kind of their question. */
export function referenceReports(forms: HouseholdReviewForms): readonly CheckReport[] {
  const { questions, regions, formA, formB1, formB2 } = forms;
  const known: Questions = new Map(questions.map((one) => [one.id, one]));
  const sheetIds = formB1.sheets.map(({ id }) => id);
  const regionIds = regions.map(({ id }) => id);
  return [
    ...questions.flatMap((one, index) => questionReports(known, one, ['questions', index])),
    ...itemReports(known, formA.exclusions, ['formA', 'exclusions']),
    ...itemReports(known, formA.items, ['formA', 'items']),
    ...itemReports(known, formB2.items, ['formB2', 'items']),
    ...formB1.sheets.flatMap(({ region }, index) =>
      region === undefined ? [] : absent(region, regionIds, 'regions', ['formB1', 'sheets', index, 'region']),
    ),
    ...formB1.items.flatMap(({ parts }, item) =>
      parts.flatMap(({ question, rows }, part) => {
        const at: Path = ['formB1', 'items', item, 'parts', part];
        return [
          ...absent(question, [...known.keys()], 'questions', [...at, 'question']),
          ...rows.flatMap((row, index) => [
            ...testReports(known.get(question), row, [...at, 'rows', index]),
            ...(row.otherReadings ?? []).flatMap(({ sheet }, reading) =>
              absent(sheet, sheetIds, 'formB1.sheets', [
                ...at,
                'rows',
                index,
                'otherReadings',
                reading,
                'sheet',
              ]),
            ),
          ]),
        ];
      }),
    ),
  ];
}

function questionReports(known: Questions, question: ReviewQuestion, at: Path): readonly CheckReport[] {
  const { kind, options, partOf, counts, quotient } = question;
  const numbers = [...known.values()].filter(isNumeric);
  // A number rests on those that stand before it, so that none rests on itself.
  const before = numbers.slice(0, Math.max(0, numbers.indexOf(question))).map(({ id }) => id);
  const named = [
    ...(partOf === undefined ? [] : [{ name: partOf, place: ['partOf'] }]),
    ...(quotient === undefined
      ? []
      : [
          { name: quotient.numerator, place: ['quotient', 'numerator'] },
          { name: quotient.denominator, place: ['quotient', 'denominator'] },
        ]),
  ];
  const isStrange = (counts !== undefined || quotient !== undefined) && !isNumeric(question);
  return [
    ...(kind === 'choice' && options === undefined
      ? [{ code: 'missing', at: [...at, 'options'], details: { expected: 'array' } } as const]
      : []),
    ...(isStrange ? [mismatch([...at, 'kind'], 'count, amount')] : []),
    ...named.flatMap(({ name, place }) => absent(name, before, 'questions', [...at, ...place])),
  ];
}

function itemReports(known: Questions, items: readonly ReviewItem[], at: Path): readonly CheckReport[] {
  return items.flatMap(({ when }, index) =>
    when === undefined ? [] : conditionReports(known, when, [...at, index, 'when']),
  );
}

function conditionReports(known: Questions, condition: ReviewCondition, at: Path): readonly CheckReport[] {
  if ('someMember' in condition) return [];
  if ('of' in condition) {
    return condition.of.flatMap((one, index) => conditionReports(known, one, [...at, 'of', index]));
  }
  return [
    ...absent(condition.question, [...known.keys()], 'questions', [...at, 'question']),
    ...testReports(known.get(condition.question), condition, at),
  ];
}

/** A test must ask of a question what can be answered. */
function testReports(
  question: ReviewQuestion | undefined,
  { is, atLeast, lessThan, moreThan }: AnswerTest,
  at: Path,
): readonly CheckReport[] {
  if (question === undefined) return [];
  const numbers = [atLeast, lessThan, moreThan].filter((bound) => bound !== undefined);
  if (isNumeric(question)) {
    if (is !== undefined) return [mismatch([...at, 'is'], 'atLeast, lessThan, moreThan')];
    if (numbers.length === 0) return [missing([...at, 'atLeast'], 'decimal')];
    return emptyReports(at, atLeast ?? moreThan, lessThan);
  }
  if (numbers.length > 0 || is === undefined) return [missing([...at, 'is'], 'value')];
  if (question.kind === 'yes-no')
    return typeof is === 'boolean' ? [] : [mismatch([...at, 'is'], 'true, false')];
  const ids = (question.options ?? []).map(({ id }) => id);
  return ids.length === 0 ? [] : absent(String(is), ids, `options (${question.id})`, [...at, 'is']);
}

/** A band that no number lies in. */
function emptyReports(
  at: Path,
  from: AnswerTest['atLeast'],
  lessThan: AnswerTest['lessThan'],
): readonly CheckReport[] {
  if (from === undefined || lessThan === undefined || toDecimal(from).lt(toDecimal(lessThan))) return [];
  return [
    { code: 'out-of-order', at: [...at, 'lessThan'], details: { previous: toDecimal(from).toFixed() } },
  ];
}

/** Whether a question is answered by a number. */
function isNumeric({ kind }: ReviewQuestion): boolean {
  return kind === 'count' || kind === 'amount';
}

function absent(name: string, known: readonly string[], where: string, at: Path): readonly CheckReport[] {
  if (known.includes(name)) return [];
  return [{ code: 'no-such-member', at, details: { key: name, where, ...nearestHint(name, known) } }];
}

function missing(at: Path, expected: string): CheckReport {
  return { code: 'missing', at, details: { expected } };
}

function mismatch(at: Path, allowed: string): CheckReport {
  return { code: 'not-one-of', at, details: { allowed } };
}
