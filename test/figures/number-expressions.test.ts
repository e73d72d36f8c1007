import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { measureNames, toDecimal, type BaseMeasure } from '../../src/foundation/internal.js';
import {
  parseFigure,
  type Figure,
  type FigureNumber,
  type SingleFigure,
  type Qualifier,
} from '../../src/figures/index.js';

/** A parse as it is stored: which members there are depends on the kind. */
type Parse = Readonly<Record<string, unknown>> & { readonly kind: string };

interface Expression {
  readonly id: string;
  readonly text: string;
  readonly parse: Parse;
}

const path =
  process.env['MTQG_NUMBER_EXPRESSIONS'] ?? new URL('../fixtures/number-expressions.json', import.meta.url);
const { expressions } = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly expressions: readonly Expression[];
};

/** The expressions of which the stored parse is held to be wrong, each with the reason. */
const disputed: Readonly<Record<string, string>> = {};

/** What the library is told: the text, and for a bare number the unit that its column heading gives. */
const read = ({ text, parse }: Expression): Figure => {
  const isBare = /^[\d.,\s]+$/.test(text) && typeof parse['unit'] === 'string';
  return parseFigure(text, isBare ? { heading: parse['unit'] as string } : {});
};

const number = (text: unknown): string => toDecimal(text as string).toString();
const written = (text: string): string =>
  text.toLowerCase().replaceAll('²', '2').replaceAll('³', '3').replaceAll(',', '');

type UnitOf = Pick<SingleFigure, 'unit' | 'unitWords'>;

/** All names that the stored parse may have for a unit: the library's, and the words as written, with what follows them. */
const namesOf = ({ unit, unitWords: { text, detail } }: UnitOf): readonly string[] => {
  const base = unit?.split('/')[0] as BaseMeasure | undefined;
  const full = written(`${text} ${detail ?? ''}`).trim();
  const prefixes = full.split(' ').map((_word, index, words) => words.slice(0, index + 1).join(' '));
  // Those who work are people, and a number without a unit is of whatever its page is about.
  const people = base === 'worker' ? ['người'] : [];
  const short = { percentagePoint: 'điểm %', house: 'nhà' }[base as string];
  const known = base === undefined ? [] : [written(short ?? measureNames[base].vi)];
  return [...known, ...people, ...prefixes];
};

const unitAs = (unit: UnitOf, stored: unknown): unknown =>
  typeof stored === 'string' && namesOf(unit).includes(written(stored)) ? stored : namesOf(unit);

const senses: Readonly<Record<string, string>> = { 'at-least': 'at_least', 'at-most': 'at_most' };

const qualifierAs = (qualifier: Qualifier | null): unknown =>
  qualifier && {
    word: qualifier.word,
    sense: qualifier.word === 'từ' ? 'from' : (senses[qualifier.sense] ?? qualifier.sense),
  };

/** What a stored `what` says in the library's word for it; other words are not compared. */
const whatOf = (what: string): string | undefined =>
  [
    [/month|day|date/, 'date'],
    [/period|years/, 'period'],
    [/programme/, 'programme'],
    [/document|law|resolution|decision/, 'document'],
  ].find(([pattern]) => (pattern as RegExp).test(what))?.[1] as string | undefined;

const valuesOf = (figure: FigureNumber): Readonly<Record<string, unknown>> => ({
  value: number(figure.written),
  scale: number(figure.multiplier),
  normalized: number(figure.value),
  decimals: figure.decimals,
});

/** A figure in the terms of the stored parse. */
const asParse = (figure: Figure, stored: Parse): Readonly<Record<string, unknown>> => {
  if (figure.form === 'not-a-quantity') return { kind: 'not_a_quantity', what: figure.meaning };
  if (figure.form === 'list') {
    const items = (stored['items'] ?? []) as readonly Parse[];
    return {
      kind: 'list',
      items: figure.figures.map((item, index) => {
        const { kind, ...members } = asParse(item, items[index] ?? { kind: '' });
        return kind === 'single' ? members : { kind, ...members };
      }),
    };
  }
  const unit = unitAs(figure, stored['unit']);
  const { changeDirection: direction } = figure;
  const common = {
    unit,
    qualifier: qualifierAs(figure.qualifier),
    per: figure.unitWords.per?.toLowerCase() ?? null,
    ...(direction === null ? {} : { direction }),
  };
  switch (figure.form) {
    case 'single': {
      const { numberParts: parts } = figure;
      if (parts === undefined) return { kind: 'single', ...valuesOf(figure), ...common };
      const listed = parts.map((part) => ({ value: number(part.written), scale: number(part.multiplier) }));
      return { kind: 'compound', ...common, parts: listed, normalized: number(figure.value) };
    }
    case 'range': {
      const { lower: from, upper: to, excludesUpper: excludesEnd } = figure;
      const scales = { scale: number(from.multiplier), scale_max: number(to.multiplier) };
      const ends = { min: number(from.written), max: number(to.written) };
      const normalized = { normalized_min: number(from.value), normalized_max: number(to.value) };
      // `đến dưới` is of the upper end; a stored parse may name the word as the qualifier.
      const open =
        excludesEnd === true && stored['qualifier'] !== null ? { qualifier: stored['qualifier'] } : {};
      return { kind: 'range', ...common, ...open, ...scales, ...ends, ...normalized };
    }
    case 'pair': {
      const { numerator: part, denominator: whole, denominatorUnit = null, denominatorUnitWords } = figure;
      const units =
        denominatorUnitWords &&
        [figure, { unit: denominatorUnit, unitWords: denominatorUnitWords }]
          .map((one) => namesOf(one)[0])
          .join('; ');
      return {
        kind: 'ratio_pair',
        ...common,
        unit: units ?? unit,
        scale: number(part.multiplier),
        numerator: number(part.written),
        denominator: number(whole.written),
        normalized_numerator: number(part.value),
        normalized_denominator: number(whole.value),
      };
    }
    case 'fraction': {
      const { numerator, denominator } = figure;
      return { kind: 'fraction', ...common, numerator, denominator, of: figure.unitWords.detail };
    }
    case 'indefinite':
      return { kind: 'indefinite', ...common, order: number(figure.magnitude) };
    case 'frequency':
      return { kind: 'frequency', ...common, times: figure.occurrences, every: figure.every };
  }
};

/** What is stored besides the parse itself, or only where the words carry it. */
const REMARKS = ['confidence', 'note', 'scale_min'];
const NUMBERS = [
  'value',
  'scale',
  'scale_max',
  'normalized',
  'min',
  'max',
  'order',
  'numerator',
  'denominator',
];

/** The stored parse, numbers in one form, without remarks; directions only where they are one of the library's. */
const storedParse = (parse: Parse): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parse).flatMap(([name, value]): [string, unknown][] => {
      if (REMARKS.includes(name)) return [];
      if (name === 'direction' && value !== 'increase' && value !== 'decrease') return [];
      if (name === 'of' && parse.kind !== 'fraction') return [];
      if (name === 'what') return [[name, whatOf(String(value)) ?? expect.any(String)]];
      if (name === 'items' || name === 'parts')
        return [
          [
            name,
            (value as readonly Parse[]).map((item) => expect.objectContaining(storedParse(item)) as unknown),
          ],
        ];
      return [[name, NUMBERS.includes(name) || name.startsWith('normalized_') ? number(value) : value]];
    }),
  );

let agreed = 0;

describe('expressions of published texts are read as people read them', () => {
  it.each(expressions.map((expression) => [expression.id, expression.text, expression] as const))(
    '%s: %s',
    (id, _text, expression) => {
      const compare = (): void => {
        expect(asParse(read(expression), expression.parse)).toMatchObject(storedParse(expression.parse));
      };
      if (Object.hasOwn(disputed, id)) expect(compare).toThrow();
      else compare();
      agreed += Object.hasOwn(disputed, id) ? 0 : 1;
    },
  );

  afterAll(() => {
    process.stdout.write(`number expressions: ${agreed} of ${expressions.length} agreed\n`);
  });
});
