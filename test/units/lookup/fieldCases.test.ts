import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMtqgError } from '../../../src/foundation/index.js';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import { findUnits, province, rebaseSeries, type FindUnitsOptions } from '../../../src/units/index.js';

/** A case of look-up as the field gave it; other files of the same form are read by setting `MTQG_UNITS_AND_FIGURES`. */
interface FieldCase {
  id: string;
  kind: string;
  call: string;
  input: any;
  expected: string;
}

const file =
  process.env['MTQG_UNITS_AND_FIGURES'] ?? join(__dirname, '../../fixtures/units-and-figures.json');
const cases = JSON.parse(readFileSync(file, 'utf8')) as FieldCase[];

const directories = { current: communes(), former: formerCommunes() };

/** What comes of a call: identities with the reason of their match, what was assumed, or the code of an error. */
function outcome({ call, input }: FieldCase): string[] {
  try {
    if (call.startsWith('province(')) return [province(input.text, optionsOf(input.options)).id];
    if (call.startsWith('findUnits('))
      return findUnits(input.text, optionsOf(input.options)).matches.map(
        ({ place, matchedBy }) => `${place.id} ${matchedBy}`,
      );
    const { areas, assumptions = [] } = rebaseSeries(
      {
        moving: 'people',
        unit: 'household',
        observations: input.observations.map(({ unit, on, ...rest }: any) => ({
          place: unit,
          ...(on === undefined ? {} : { date: on }),
          ...rest,
        })),
      },
      { system: 'nso2025' },
    );
    return [
      ...assumptions.map(({ code }) => `assumes ${code}`),
      ...areas.map(({ places, figures }) => `${places[0]!.id} ${JSON.stringify(figures[0]!.count)}`),
    ];
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    return [`throws ${error.code}`];
  }
}

function optionsOf({ in: directory, at, ...rest }: any): FindUnitsOptions {
  const held = directories[directory as keyof typeof directories];
  return {
    ...rest,
    ...(held === undefined ? {} : { in: held }),
    ...(at === undefined ? {} : { date: at }),
  };
}

/** What the case accepts: the first match, a weaker one, nothing, or an error. */
function accepts({ expected }: FieldCase, [first = 'none', ...more]: readonly string[]): boolean {
  if (first.startsWith('throws')) return /error|throws|refus|mark/.test(expected);
  if (first.startsWith('assumes')) return /mark/.test(expected);
  if (/^none|\bnone\b, or/.test(expected)) return first === 'none';
  const [id = ''] = /(?:gso2004|nso2025|iso3166|region\d+):\w+/.exec(expected) ?? [];
  const reason = first.replace(`${id} `, '');
  if (expected.includes('weaker') && !/other-kind|toneless/.test(reason)) return false;
  if (expected.includes('not 20') && more.length > 0) return false;
  return id !== '' && first.startsWith(id);
}

const ofUnits = cases.filter(({ call }) => /^(?:province|findUnits|rebaseSeries)\(/.test(call));

test('there are cases', () => {
  expect(ofUnits.length).toBeGreaterThan(0);
});

describe.each(ofUnits)('$id: $kind', (one) => {
  test(`${JSON.stringify(one.input)} gives ${one.expected}`, () => {
    const given = outcome(one);
    expect(accepts(one, given), given.join(', ')).toBe(true);
  });
});
