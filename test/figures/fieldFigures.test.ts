import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFigures, impliedValue, parseFigure, verifyClaim, type Figure } from '../../src/figures/index.js';
import { describeError, isMtqgError, isRefusal, type Locale } from '../../src/foundation/index.js';

/** A small case of a kind that was read wrongly in public texts. */
interface FieldCase {
  readonly id: string;
  readonly kind: string;
  readonly call: string;
  readonly options?: { readonly locale?: Locale };
  readonly input: unknown;
  readonly expected: unknown;
}

const path =
  process.env['MTQG_FIGURES_AND_CLAIMS'] ?? new URL('../fixtures/figures-and-claims.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: readonly FieldCase[] };

/** The members of a figure under the names of the file. */
const told = (figure: Figure): Readonly<Record<string, unknown>> => {
  if (figure.form === 'not-a-quantity' || figure.form === 'list') return { form: figure.form };
  const { form, text, unit, unitWords, qualifier } = figure;
  const head = {
    ...{ form, text, unit: unit ?? unitWords.text, sort: unitWords.category },
    qualifier: qualifier?.sense ?? null,
  };
  switch (figure.form) {
    case 'single': {
      const { value, interval } = figure;
      return { ...head, value, ...interval, exact: interval.lower === interval.upper };
    }
    case 'range':
      return { ...head, from: figure.lower.value, to: figure.upper.value };
    case 'pair':
      return { ...head, part: figure.numerator.value, whole: figure.denominator.value };
    case 'fraction':
      return { ...head, numerator: figure.numerator, denominator: figure.denominator };
    default:
      return head;
  }
};

/** The inputs of claims have other names in the file where the library has since renamed them. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'average-annual-change': { from: 'first', to: 'last', years: 'yearCount' },
  'change-in-points': { from: 'first', to: 'last' },
  'relative-change': { from: 'first', to: 'last' },
  'target-excess': { achieved: 'current' },
  'target-achievement': { achieved: 'current' },
  share: { part: 'numerator', whole: 'denominator' },
};

interface StoredClaim {
  readonly kind: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

const asClaim = (stored: unknown): Parameters<typeof verifyClaim>[0] => {
  const { kind, inputs, ...rest } = stored as StoredClaim;
  const names = renamed[kind] ?? {};
  const named = Object.entries(inputs).map(([name, input]) => [names[name] ?? name, input]);
  return { kind, inputs: Object.fromEntries(named) as unknown, ...rest } as never;
};

const answer = ({ call, options, input }: FieldCase): unknown => {
  switch (call) {
    case 'findFigures':
      return findFigures(input as string, options ?? {})
        .figures.map(({ figure }) => figure)
        .filter(({ form }) => form !== 'not-a-quantity')
        .map(told);
    case 'parseFigure':
      return told(parseFigure(input as string, options ?? {}));
    case 'verifyClaim':
      return verifyClaim(asClaim(input));
    case 'impliedValue': {
      const { implied } = impliedValue(asClaim(input));
      return isRefusal(implied) ? implied : { value: implied.value, unit: implied.unit };
    }
    default:
      throw new Error(call);
  }
};

/** What is expected, met in the members that it names and in the number of figures. */
const matching = (expected: unknown): unknown =>
  Array.isArray(expected)
    ? expected.map((one: object) => expect.objectContaining(one) as unknown)
    : expect.objectContaining(expected as object);

describe('figures and claims as people write them', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    expect(answer(one)).toEqual(matching(one.expected));
  });
});

interface UnitCase {
  readonly id: string;
  readonly call: string;
  readonly input: unknown;
  readonly expected: string;
}

const unitPath =
  process.env['MTQG_UNITS_AND_FIGURES'] ?? new URL('../fixtures/units-and-figures.json', import.meta.url);
const unitCases = (JSON.parse(readFileSync(unitPath, 'utf8')) as readonly UnitCase[]).filter(({ call }) =>
  /^(?:parseFigure|verifyClaim)\(/.test(call),
);

/** An answer in the words of the file. */
const said = ({ call, input }: UnitCase): string => {
  try {
    if (call.startsWith('parseFigure')) {
      const figure = parseFigure(input as string);
      if (figure.form !== 'single') return figure.form;
      const mark = figure.ambiguous ? ' ambiguous' : '';
      return `${figure.value} ${figure.unit ?? ''}`.trim() + mark;
    }
    const verdict = verifyClaim(asClaim(input));
    return verdict.verdict === 'unknowable'
      ? verdict.verdict
      : `${verdict.verdict}, recomputed ${verdict.recomputed.value} ${verdict.recomputed.unit}`;
  } catch (error) {
    return isMtqgError(error) ? `throws ${error.code}: ${describeError(error, 'en')}` : String(error);
  }
};

describe('figures and claims of files of units', () => {
  it.each(unitCases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    const alternatives = one.expected
      .split(/; or |, or (?=throws)|, as /)
      .map((text) => text.replace(/ or marked.*/, ''))
      .map((text) => (text === 'unit-mismatch' ? 'throws unit-mismatch' : text));
    const answered = said(one);
    expect(
      alternatives.some((alternative) => answered.startsWith(alternative)),
      `${one.expected} | ${answered}`,
    ).toBe(true);
  });
});
