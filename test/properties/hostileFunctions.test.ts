import { describe, expect, test } from 'vitest';
import * as mtqg from 'mtqg';
import * as history from 'mtqg/units/history';
import { hostileInputs } from '../fixtures/hostileInputs.js';
import { tries } from '../fixtures/tries.js';
import { publicCalls, type Call } from '../fixtures/publicCalls.js';

type Path = readonly string[];

/** Every place of an input, the whole first. */
function placesOf(input: unknown, path: Path = []): readonly Path[] {
  if (typeof input !== 'object' || input === null) return [path];
  const members = Object.entries(input).flatMap(([key, member]) => placesOf(member, [...path, key]));
  return [path, ...members];
}

/** The input with something else in one place. */
function replacedAt(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy: any = Array.isArray(input) ? [...(input as unknown[])] : { ...(input as object) };
  copy[key] = replacedAt(copy[key], rest, value);
  return copy;
}

/** So many places of a large input are tried with each hostile value; other values try the others. */
const PLACES = tries(16);

/** What is endless is read until there are a thousand problems, which takes long, wherever it stands. */
const PLACES_OF_ENDLESS = 2;

function* mutations(input: unknown, make: () => unknown, most: number, turn: number): Generator {
  const places = placesOf(input);
  const stride = Math.ceil(places.length / most);
  for (const [index, path] of places.entries())
    if (index === 0 || (index + turn) % stride === 0) yield replacedAt(input, path, make());
}

/** What a call gives as text; `problems` where it throws an error of the library. */
function outcomeOf(call: Call, input: unknown): string {
  try {
    return JSON.stringify(call(input)) ?? 'nothing';
  } catch (error) {
    if (!mtqg.isMtqgError(error)) throw error;
    return GAP.test(error.message) ? `not told: ${error.message}` : 'problems';
  }
}

/** A gap of a message that was not filled. */
const GAP = /\{(?:allowed|expected|items|key|maximum|minimum|part|previous|what|where|whole)\}/;

const NOT_A_NUMBER = /(?:Infinity|NaN)"|"value":null/;

/** Whether a function hands out what the library holds, made when it is first asked for: the same whatever it is given. */
function isMade(value: unknown): boolean {
  if (typeof value !== 'function' || value.length > 0 || /^class/.test(String(value))) return false;
  try {
    const made = (value as () => unknown)();
    return typeof made === 'object' && made === (value as () => unknown)();
  } catch {
    return false;
  }
}

describe('every function takes what it should', () => {
  test.each(publicCalls)('%s', (_name, call, input) => {
    expect(outcomeOf(call, input)).not.toBe('problems');
  });

  test('and every public function that takes data is on the list', () => {
    const withoutData =
      /^(?:add|computeEach|days|decimalText|describe|explain|format(?:Number|Quantity|Range)|is[A-Z]|interval|measureLabel|nextReporting|quantity|readInput|reportingPeriod|toDecimal|unitKey|citationText|MtqgError|Decimal)/;
    const functions = Object.entries({ ...mtqg, ...history }).filter(
      ([name, value]) => typeof value === 'function' && !withoutData.test(name) && !isMade(value),
    );
    const names = functions.map(([name]) => name);
    expect([...new Set(publicCalls.map(([name]) => name))].sort()).toEqual(names.sort());
  });
});

// Large ones are for `readInput` alone: in every place of every input they would only take long. “NaN” may be a name.
const small = hostileInputs
  .filter(({ name }) => !/thousand|billion|million|deep|levels|text NaN/.test(name))
  .map((hostile, turn) => ({ ...hostile, turn }));

test.each(publicCalls)(
  '%s answers what does not belong in any place with a result without NaN, or an MtqgError',
  (_name, call, input) => {
    for (const { name, make, turn } of small) {
      const most = name.includes('endless') ? PLACES_OF_ENDLESS : PLACES;
      const outcomes = Array.from(mutations(input, make, most, turn), (hostile) => outcomeOf(call, hostile));
      expect(
        outcomes.filter((outcome) => NOT_A_NUMBER.test(outcome) || outcome.startsWith('not told')),
        name,
      ).toEqual([]);
      expect(({} as Record<string, unknown>)['polluted'], name).toBeUndefined();
    }
  },
);
