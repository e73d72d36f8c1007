import { describe, expect, it } from 'vitest';
import { defineCriteriaSet, type CriteriaSetDefinition, type Requirement } from '../../src/criteria/index.js';
import { criteriaSql, povertySql } from '../../src/sql/index.js';
import { constant } from '../../src/sql/sqlExpression.js';
import { deprivationsSql } from '../../src/sql/standards/deprivationsSql.js';
import type { Row } from '../criteria/batch/rowsToTable.js';
import type { Engine } from './engines.js';
import { expectEqual } from './sameAsColumnar.js';

const name = { vi: 'X', en: 'X' };
const citation = { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' } as const;
const context = { date: '2024-12-31' };
const number = (value: string): Requirement => ({ kind: 'number', operator: '>=', value, unit: 'percent' });

type To = Extract<Requirement, { kind: 'relative' }>['to'];
const relative = (to: To): Requirement => ({
  kind: 'relative',
  operator: '>=',
  times: 1,
  unit: 'percent',
  to,
});

/** A set of one criterion with one indicator. */
function setOf(
  requirement: Requirement,
  { indicator = '1.1', ...more }: Partial<CriteriaSetDefinition> & { readonly indicator?: string } = {},
): CriteriaSetDefinition {
  const indicators = [{ id: indicator, name, unit: 'percent' as const, requirement }];
  return {
    id: 'own',
    level: 'commune',
    tier: 'standard',
    title: name,
    validity: { from: '2020-01-01', to: null },
    citation,
    criteria: [{ id: '1', number: 1, name, indicators }],
    ...more,
  };
}

/** What is not known stays so. */
export function expectUnknowns(engines: readonly Engine[]): void {
  describe.each([0, 1])('what is not known stays so on engine %i:', (place) => {
    const columns = (...ids: string[]) => ids.map((id) => ({ id, name }));
    const found = { '1.1': { value: 50 } };

    it('a column that another set lacks, where the context names one that it has', async () => {
      const other = setOf(
        { kind: 'by-column', columns: { A: number('20'), B: number('40') } },
        { id: 'other', indicator: 'x', columns: columns('A', 'B') },
      );
      const own = setOf(relative({ kind: 'threshold', set: 'other', indicator: 'x' }), {
        columns: columns('B', 'C'),
      });
      const options = { sets: [defineCriteriaSet(other)] };
      const rows: Row[] = [
        { column: 'C', findings: found },
        { column: 'B', findings: found },
        { findings: found },
      ];
      for (const column of ['B', 'C']) {
        const given = { rows, context: { ...context, column }, options };
        expect(await expectEqual(engines[place]!, own, given)).toBe(true);
        const nameless = { ...given, rows: [{ findings: found }], source: { columns: null } };
        expect(await expectEqual(engines[place]!, own, nameless)).toBe(true);
      }
    });

    it('figures of indicators that are only watched, and of another set', async () => {
      const lastYear = relative({ kind: 'reference', base: 'last-year' });
      const own = setOf(relative({ kind: 'threshold', indicator: 'm' }), {
        monitored: [{ id: 'm', name, unit: 'percent', requirement: lastYear }],
      });
      const rows: Row[] = [
        { findings: found, references: { 'last-year': { m: 40 } } },
        { findings: found, references: { 'last-year': { m: 60 } } },
        { findings: found },
      ];
      const source = { references: { 'last-year': { m: 'figures' } } };
      expect(await expectEqual(engines[place]!, own, { rows, context, options: {}, source })).toBe(true);
      const other = setOf(lastYear, { id: 'other', indicator: 'x' });
      const to = setOf(relative({ kind: 'threshold', set: 'other', indicator: 'x' }));
      const options = { sets: [defineCriteriaSet(other)] };
      expect(await expectEqual(engines[place]!, to, { rows: [{ findings: found }], context, options })).toBe(
        true,
      );
    });

    it('standings that differ with every number of deprivations, none beyond the cut-off', async () => {
      const row = Array.from({ length: 9 }, (_, key) => key);
      const counted = { counted: constant('sure'), most: constant('most') };
      const { sql } = deprivationsSql(row, 2, counted, (key) => constant(String(key)));
      expect(sql).not.toMatch(/= [3-9]/);
      const answers = await engines[place]!.run(
        `SELECT ${sql} FROM (VALUES (1, 0, 0), (2, 0, 1), (3, 0, 2), (4, 0, 5), (5, 1, 1), (6, 1, 2), (7, 1, 4), (8, 2, 2), (9, 3, 7))
          AS t (id, sure, most) ORDER BY id`,
      );
      expect(answers.flat()).toEqual([0, 1, 2, 2, 3, 4, 4, 6, 6]);
    });

    it('numbers that are none are no values', async () => {
      const { run, dialect } = engines[place]!;
      const set = defineCriteriaSet(setOf(number('50')));
      const { sql } = criteriaSql(set, context, { dialect, table: 'd', keys: ['k'], values: { '1.1': 'v' } });
      await run(
        `CREATE TABLE d (k INTEGER, v DOUBLE PRECISION); INSERT INTO d VALUES
        (1, 'NaN'), (2, 'Infinity'), (3, '-Infinity'), (4, 49.99999999999999), (5, -0.0), (6, NULL), (7, 50), (8, 101), (9, -1)`,
      );
      const answers = (await run(`${sql} ORDER BY 1`)).map((row) => row.slice(1, 3));
      expect(answers).toEqual([
        ['wrong-type: values.1.1', null],
        ['wrong-type: values.1.1', null],
        ['wrong-type: values.1.1', null],
        [null, 'not-met'],
        [null, 'not-met'],
        [null, 'not-assessed'],
        [null, 'met'],
        ['too-large: values.1.1', null],
        ['too-small: values.1.1', null],
      ]);
    });

    it('a table with the name of a layer is itself', async () => {
      const { run, dialect } = engines[place]!;
      for (const table of ['mtqg_0', 'mtqg_1', 't']) {
        const { sql } = povertySql('vn-2006', { dialect, table, keys: ['k'], area: 'a', income: 'i' });
        await run(`CREATE TABLE "${table}" (k INTEGER, a TEXT, i INTEGER)`);
        await run(
          `INSERT INTO "${table}" VALUES (1, 'rural', 200000), (2, 'rural', 200001), (3, 'urban', NULL)`,
        );
        expect(await run(`${sql} ORDER BY 1`)).toEqual([
          [1, null, 'poor', 'poor', true, false, true],
          [2, null, 'class-not-established', 'near-poor, above', false, null, null],
          [3, null, 'missing-input', 'poor, near-poor, above', null, null, null],
        ]);
      }
    });
  });
}
