import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as mtqg from 'mtqg';
import { publicCalls } from '../fixtures/publicCalls.js';
import { tries } from '../fixtures/tries.js';

const RUNS = tries(60);

/** What people and programs put where something else belongs. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .constantFrom<unknown>(
      undefined,
      null,
      true,
      '',
      ' ',
      '0',
      '-0',
      '1e999',
      '1E+09',
      'NaN',
      'Infinity',
      '-Infinity',
      '0x10',
      '1_000',
      '50,79',
      '1.234.567',
      '٣',
      '1\u200b2',
      '−5',
      '2024-02-30',
      '31/12/2023',
      '9999-12-31',
      '__proto__',
      'constructor',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      Number.MIN_VALUE,
      Number.MAX_VALUE,
      Number.MAX_SAFE_INTEGER + 2,
      0.1 + 0.2,
      [],
      {},
      [[]],
      { value: '1' },
      { value: '1', unit: 'percent' },
      { kind: 'quantity', value: 'NaN', unit: 'percent' },
      { kind: 'refusal', code: 'zero-denominator', reason: { vi: 'x', en: 'x' } },
      // Made anew, since a later change may be made within it.
    )
    .map((value) => structuredClone(value)),
  fc
    .constantFrom<() => unknown>(
      () => Symbol('x'),
      () => 10n ** 400n,
      () => new Date(Number.NaN),
      () => new Date('2023-12-31T00:00:00Z'),
      () => new Map([['value', 1]]),
      () => () => 1,
      () => Object.create(null) as unknown,
    )
    .map((make) => make()),
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.date({ noInvalidDate: false }),
  fc.array(fc.integer(), { maxLength: 3 }),
);

/** What is done to one place of an input; the place is chosen by a number, so that any input will do. */
const change = fc.record({
  place: fc.nat(),
  way: fc.constantFrom('replace', 'remove', 'add', 'double', 'swap', 'scale', 'blemish'),
  value: oddValue,
});

type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;
type Container = Record<string, unknown>;

/** Every place of an input: what holds it, and its key. */
function placesOf(value: unknown, places: [Container, string][] = []): [Container, string][] {
  if (places.length > 5000) return places;
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Container, key]);
    placesOf((value as Container)[key], places);
  }
  return places;
}

function changed(input: unknown, changes: readonly Change[]): unknown {
  const root: Container = { input: structuredClone(input) };
  for (const { place, way, value } of changes) {
    const places = placesOf(root);
    if (places.length === 0) break;
    const [holder, key] = places[place % places.length]!;
    const old = holder[key];
    if (way === 'remove') Reflect.deleteProperty(holder, key);
    else if (way === 'add' && typeof old === 'object' && old !== null) (old as Container)['whole'] = value;
    else if (way === 'double' && Array.isArray(old)) old.push(...(old as unknown[]));
    else if (way === 'swap') {
      const [other, otherKey] = places[(place + 7) % places.length]!;
      if (typeof other[otherKey] !== 'object') holder[key] = other[otherKey];
    } else if (way === 'scale' && typeof old === 'number') holder[key] = -old * 1e6;
    else if (way === 'blemish' && typeof old === 'string')
      holder[key] = `${old.slice(0, place % (old.length + 1))}${String.fromCodePoint(place % 0x3000)}`;
    else holder[key] = value;
  }
  return root['input'];
}

const WORDS = /\bNaN\b|\bInfinity\b|(?<!is )\bundefined\b|\{[a-z]\w*\}/;
const NOT_FINITE = /"(?:-?Infinity|NaN)"|"value":null/;

/** What a reader is told, of a result or of an error: there must be something, and it must not throw. */
function told(call: (input: unknown) => unknown, input: unknown): string {
  try {
    const result = call(input);
    const json = JSON.stringify(result) ?? 'nothing';
    // A text that was given may be repeated.
    const mayRepeat = WORDS.test(inspect(input, { depth: 12 }));
    if (!mayRepeat) expect(json).not.toMatch(NOT_FINITE);
    const isExplained = typeof result === 'object' && result !== null && 'explanation' in result;
    if (!isExplained) return json;
    const explained = (['vi', 'en'] as const).map((locale) => mtqg.explain(result as mtqg.Explained, locale));
    if (!mayRepeat) expect(explained.join('')).not.toMatch(WORDS);
    return json + explained.join(' ');
  } catch (error) {
    if (!mtqg.isMtqgError(error)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    return `${mtqg.describeError(error, 'vi')} ${mtqg.describeError(error, 'en')}`;
  }
}

describe('an input changed at random is a finite result that can be explained, or an MtqgError that can be', () => {
  test.each(publicCalls)('%s', (_name, call, input) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = told(call, changed(input, changes));
        expect(text.length).toBeGreaterThan(1);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Those that write for people, or calculate with days and figures: with anything in the place of each parameter. */
const writers: readonly (readonly [name: string, call: (...args: any[]) => unknown])[] = [
  ['addDays', mtqg.addDays],
  ['citationText', mtqg.citationText],
  ['computeEach', mtqg.computeEach],
  ['decimalText', mtqg.decimalText],
  ['describeError', mtqg.describeError],
  ['describeProblems', mtqg.describeProblems],
  ['explain', mtqg.explain],
  ['formatFigure', mtqg.formatFigure],
  ['formatNumber', mtqg.formatNumber],
  ['formatQuantity', mtqg.formatQuantity],
  ['formatRange', mtqg.formatRange],
  ['measureLabel', mtqg.measureLabel],
  ['requirementText', mtqg.requirementText],
  ['toDecimal', mtqg.toDecimal],
];

describe('what writes for people throws nothing but an MtqgError, whatever it is given', () => {
  const locale = fc.oneof(fc.constantFrom('vi', 'en'), oddValue);
  const options = fc.oneof(fc.constant(undefined), fc.record({ decimals: oddValue }), oddValue);
  const first = fc.oneof(
    oddValue,
    fc.record({ kind: fc.constantFrom('quantity', 'range', 'refusal'), value: oddValue, unit: oddValue }),
    fc.record({ explanation: fc.record({ say: oddValue, values: oddValue, steps: oddValue }) }),
    fc.record({ source: oddValue, provenance: oddValue, article: oddValue }),
  );
  test.each(writers)('%s', (_name, call) => {
    fc.assert(
      fc.property(first, locale, options, (...args) => {
        try {
          const text = call(...args);
          if (typeof text === 'string') expect(text).not.toMatch(/\bNaN\b|\bInfinity\b|\bundefined\b/);
        } catch (error) {
          if (!mtqg.isMtqgError(error)) throw error;
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });
});
