import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  listOverlayChanges,
  scoreCriteria,
  withThresholds,
  type CriteriaSet,
  type Finding,
  type OverlayEntry,
  type Requirement,
} from '../../src/criteria/index.js';
import { isMtqgError } from '../../src/foundation/internal.js';
import { isAsStrict } from '../../src/criteria/overlays/strictness/isAsStrict.js';
import { resolveRequirement } from '../../src/criteria/thresholds/resolveRequirement.js';
import type { Resolver } from '../../src/criteria/thresholds/resolution.js';
import { national, overlay, source } from '../criteria/overlays/overlaidSet.js';
import { tries } from '../fixtures/tries.js';

const columns = ['a', 'b', 'c'] as const;
const ids = [
  'number',
  'province',
  'columns',
  'years',
  'dates',
  'water',
  'sexes',
  'schools',
  'waste',
] as const;
const cuts = ['2021-06-01', '2022-01-01', '2023-05-05', '2024-01-01', '2025-07-01'];
const days = ['2022-01-01', '2023-05-04', '2023-05-05', '2024-01-01', '2026-11-22'];
const years = [2021, 2022, 2023, 2024, 2025, 2026];

const number = fc
  .integer({ min: 0, max: 100 })
  .map((value): Requirement => ({ kind: 'number', operator: '>=', value: String(value), unit: 'percent' }));
const plain: fc.Arbitrary<Requirement> = fc.oneof(
  number,
  fc.constantFrom<Requirement>({ kind: 'met' }, { kind: 'none' }, { kind: 'set-by-ministry' }),
);
const composite = plain.map((requirement): Requirement => ({
  kind: 'all-of',
  parts: [{ id: 'level', name: { vi: 'p', en: 'p' }, requirement }],
}));
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  { weight: 3, arbitrary: plain },
  composite,
  fc
    .tuple(plain, composite, number)
    .map(([a, b, c]): Requirement => ({ kind: 'by-column', columns: { a, b, c } })),
  fc.tuple(number, plain).map(([first, second]): Requirement => ({
    kind: 'by-year',
    years: [
      { from: 2023, to: 2023, requirement: first },
      { from: 2024, to: 2025, requirement: second },
    ],
  })),
  fc.tuple(number, number).map(([start, end]): Requirement => ({
    kind: 'interpolated',
    operator: '>=',
    unit: 'percent',
    start: { year: 2022, value: (start as { value: string }).value },
    end: { year: 2025, value: (end as { value: string }).value },
  })),
);
const part: Readonly<Record<string, readonly (readonly string[])[]>> = {
  water: [['whole'], ['clean'], ['piped']],
  sexes: [['men'], ['women']],
  schools: [['level']],
  waste: [['sorted'], ['burnt']],
};
const stretch = <T>(of: readonly T[]) =>
  fc
    .tuple(fc.nat(of.length - 1), fc.nat(of.length - 1))
    .map(([a, b]) => [of[Math.min(a, b)] as T, of[Math.max(a, b)] as T] as const);

const entry: fc.Arbitrary<OverlayEntry> = fc
  .constantFrom(...ids)
  .chain((indicator) =>
    fc.record({
      indicator: fc.constant(indicator),
      columns: fc.option(fc.constantFrom(...columns), { nil: undefined }),
      requirement,
      part: fc.option(fc.constantFrom(...(part[indicator] ?? [undefined])), { nil: undefined }),
      years: fc.option(stretch(years), { nil: undefined }),
      validity: fc.option(stretch(cuts), { nil: undefined }),
      provenance: fc.constantFrom('official', 'secondary', 'unconfirmed' as const),
    }),
  )
  .map((drawn) => ({
    indicator: drawn.indicator,
    requirement: drawn.requirement,
    citation: source('Entry', drawn.provenance),
    ...(drawn.columns === undefined ? {} : { columns: [drawn.columns] }),
    ...(drawn.part === undefined ? {} : { part: drawn.part }),
    // Of years of which its requirement does not speak, an entry is refused.
    ...(drawn.years === undefined || 'years' in drawn.requirement || 'start' in drawn.requirement
      ? {}
      : { years: { from: drawn.years[0], to: drawn.years[1] } }),
    ...(drawn.validity === undefined || drawn.validity[1] < '2022-01-01'
      ? {}
      : { validity: { from: drawn.validity[0], to: drawn.validity[1] } }),
  }));

/** Two to four entries, no two of them for the same corner of a cell. */
const entries: fc.Arbitrary<readonly OverlayEntry[]> = fc
  .array(entry, { minLength: 2, maxLength: 4 })
  .filter((some) => {
    try {
      listOverlayChanges(national, overlay(some));
      return true;
    } catch (error) {
      return !isMtqgError(error, 'duplicate');
    }
  });

const mayLoosenBecause = { vi: 'thử', en: 'a trial' };
const lay = (set: CriteriaSet, some: readonly OverlayEntry[], id = 'x') =>
  withThresholds(set, overlay(some, { id, mayLoosenBecause }));

/** What every indicator asks for, in every column, year and day. */
function resolved(set: CriteriaSet) {
  const cells = [...set.criteria.flatMap(({ indicators = [] }) => indicators)];
  return Object.fromEntries(
    cells.flatMap(({ id, requirement: cell = { kind: 'unknown' } }) =>
      columns.flatMap((column) =>
        years.flatMap((year) =>
          days.map((date) => {
            const resolver: Resolver = {
              date,
              year,
              column: { kind: 'column', id: column, name: { vi: column, en: column } },
              count: () => undefined,
              reference: () => undefined,
              threshold: () => undefined,
              setId: set.id,
              refusesUnconfirmed: false,
            };
            // By which choices a threshold was come to is not what it asks for.
            const { requirement: asked } = resolveRequirement(cell, resolver, {
              key: id,
              citation: source('Outer'),
            });
            const text = JSON.stringify(asked, (key, value: unknown) =>
              ['column', 'year', 'lacks', 'citation'].includes(key) ? undefined : value,
            );
            return [`${id} ${column} ${String(year)} ${date}`, text];
          }),
        ),
      ),
    ),
  );
}

describe('an overlay', () => {
  it('changes nothing more when it is applied again', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const once = lay(national, some);
        expect(lay(once, some)).toEqual(once);
        const again = listOverlayChanges(once, overlay(some)).changes;
        expect(new Set(again.map(({ effect }) => effect))).toEqual(new Set(['unchanged']));
      }),
      { numRuns: tries(30) },
    );
  });

  it('can be divided, and its parts applied in any order', () => {
    fc.assert(
      fc.property(entries, ([first, ...rest]) => {
        const one = [first as OverlayEntry];
        const { criteria } = lay(national, [...one, ...rest]);
        expect(lay(lay(national, one), rest, 'y').criteria).toEqual(criteria);
        expect(lay(lay(national, rest, 'y'), one).criteria).toEqual(criteria);
      }),
      { numRuns: tries(30) },
    );
  });

  it('gives a set that is the same when it is stored and defined anew', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const set = lay(national, some);
        expect(defineCriteriaSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
      }),
      { numRuns: tries(30) },
    );
  });

  it('changes what is asked for in the cells, columns, years and days that it names, and nowhere else', () => {
    const before = resolved(national);
    fc.assert(
      fc.property(entries, (some) => {
        const after = resolved(lay(national, some));
        const isNamed = (indicator: string, column: string, year: number, date: string) =>
          some.some(
            (entry) =>
              entry.indicator === indicator &&
              entry.columns?.includes(column) !== false &&
              (entry.years === undefined || (entry.years.from <= year && year <= entry.years.to)) &&
              (entry.validity === undefined ||
                (entry.validity.from <= date && date <= (entry.validity.to ?? date))),
          );
        const changed = Object.entries(after).filter(([place, text]) => text !== before[place]);
        const unnamed = changed.filter(([place]) => {
          const [indicator = '', column = '', year = '', date = ''] = place.split(' ');
          return !isNamed(indicator, column, Number(year), date);
        });
        expect(unnamed).toEqual([]);
        expect(Object.keys(after)).toEqual(Object.keys(before));
      }),
      { numRuns: tries(25) },
    );
  });

  it('is applied without leave exactly if nothing that it changes is loosened', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const isLoosened = listOverlayChanges(national, overlay(some)).changes.some(
          ({ effect }) => effect === 'loosened',
        );
        let isRefused = false;
        try {
          withThresholds(national, overlay(some));
        } catch (error) {
          isRefused = isMtqgError(error, 'loosens');
        }
        expect(isRefused).toBe(isLoosened);
      }),
      { numRuns: tries(40) },
    );
  });
});

/** What is true of a unit: one value for the whole, for each part by its id and for each sex. */
interface World {
  readonly whole: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly isJudgedMet: boolean;
}

const partNames = ['p', 'q'] as const;
const bound = fc
  .tuple(fc.constantFrom('>=', '>', '<=', '<', '=' as const), fc.constantFrom('20', '40', '60'))
  .map(([operator, value]): Requirement => ({ kind: 'number', operator, value, unit: 'percent' }));
const simple = fc.oneof(
  { weight: 5, arbitrary: bound },
  fc.constantFrom<Requirement>({ kind: 'met' }, { kind: 'none' }),
);
const somePart = fc.subarray([...partNames], { minLength: 1 }).chain((names) =>
  fc.tuple(...names.map(() => simple)).map((asked) =>
    names.map((id, index) => ({
      id,
      name: { vi: id, en: id },
      requirement: asked[index] as Requirement,
    })),
  ),
);
const anyCell: fc.Arbitrary<Requirement> = fc.oneof(
  { weight: 2, arbitrary: simple },
  somePart.map((parts): Requirement => ({ kind: 'all-of', parts })),
  somePart.map((parts): Requirement => ({ kind: 'any-of', parts })),
  fc.tuple(simple, somePart).map(([whole, parts]): Requirement => ({ kind: 'of-which', whole, parts })),
  simple.map((asked): Requirement => ({ kind: 'both-sexes', requirement: asked })),
  simple.map((asked): Requirement => ({ kind: 'if-any', of: { vi: 'x', en: 'x' }, requirement: asked })),
);
const share = fc.constantFrom(0, 19, 20, 21, 30, 40, 41, 50, 60, 61, 100);
const world: fc.Arbitrary<World> = fc
  .record({
    men: share,
    women: share,
    weight: fc.constantFrom(0.25, 0.5),
    p: share,
    q: share,
    isJudgedMet: fc.boolean(),
  })
  .map(({ men, women, weight, p, q, isJudgedMet }) => {
    const whole = men * weight + women * (1 - weight);
    return { whole, parts: { men, women, p, q }, isJudgedMet };
  });

/** What would be found of a cell; no share within the whole is larger than it. */
function foundOf(cell: Requirement, { whole, parts, isJudgedMet }: World, value = whole): Finding {
  const shares = (ids: readonly { readonly id: string; readonly requirement: Requirement }[]) =>
    Object.fromEntries(
      ids.map(({ id, requirement: inner }) => [
        id,
        foundOf(inner, { whole, parts, isJudgedMet }, parts[id] as number),
      ]),
    );
  switch (cell.kind) {
    case 'met':
      return isJudgedMet ? 'met' : 'not-met';
    case 'all-of':
    case 'any-of':
      return { parts: shares(cell.parts) };
    case 'of-which':
      return { value: whole, parts: shares(cell.parts) };
    case 'both-sexes': {
      const ids = ['men', 'women'].map((id) => ({ id, requirement: cell.requirement }));
      return { parts: shares(ids) };
    }
    case 'if-any':
      return foundOf(cell.requirement, { whole, parts, isJudgedMet }, value);
    default:
      return { value };
  }
}

/** Whether what is true satisfies a cell, as scoring has it. */
function passes(cell: Requirement, true_: World): boolean {
  const name = { vi: 'c', en: 'c' };
  const set = defineCriteriaSet({
    id: 'one',
    level: 'commune',
    tier: 'standard',
    title: name,
    validity: { from: '2022-01-01', to: null },
    citation: source('One'),
    criteria: [
      { id: '1', number: 1, name, indicators: [{ id: 'c', name, unit: 'percent', requirement: cell }] },
    ],
  });
  const score = scoreCriteria(set, {
    subject: { level: 'commune', name: 'A' },
    date: '2023-12-31',
    set: set.id,
    findings: { c: foundOf(cell, true_) },
  });
  return score.criteria[0]?.status === 'met';
}

describe('what passes a cell that an overlay may lay over another', () => {
  it('passes the other', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCell, anyCell, fc.array(world, { minLength: 8, maxLength: 8 }), (old, next, worlds) => {
        const scope = {
          days: { from: '2022-01-01', to: '9999-12-31' },
          column: '',
          years: { from: 2023, to: 2023 },
        };
        if (!isAsStrict(next, old, scope)) return;
        compared += 1;
        for (const drawn of worlds) {
          // A whole that is judged by a verdict has no value, and no part of it is larger than the whole.
          const { whole, parts } = drawn;
          const { p = 0, q = 0 } = parts;
          const one = { ...drawn, parts: { ...parts, p: Math.min(p, whole), q: Math.min(q, whole) } };
          if (hasJudgedWhole(old) || hasJudgedWhole(next)) continue;
          if (passes(next, one)) expect([old, next, one, passes(old, one)]).toEqual([old, next, one, true]);
        }
      }),
      { numRuns: tries(300) },
    );
    expect(compared).toBeGreaterThan(tries(20));
  });
});

function hasJudgedWhole(cell: Requirement): boolean {
  return cell.kind === 'of-which' && cell.whole.kind === 'met';
}
