import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { criteriaSetOn, defineCriteriaSet, officialCriteriaSets } from '../../src/criteria/index.js';
import { povertyStandards } from '../../src/poverty/index.js';
import { criteriaSql, povertySql, sqlDialects, type SqlDialect } from '../../src/sql/index.js';
import { rulesOf } from '../../src/sql/dialect.js';
import { wholeSource } from './criteriaSource.js';

const require = createRequire(import.meta.url);

/**
 * The grammars by which queries are read back. node-sql-parser has one for PostgreSQL, whose syntax DuckDB shares, and one for Trino.
 * It has none for Spark, which began as Hive's dialect, and none for ClickHouse, which quotes as MySQL does: that these read
 * the queries shows no more than that they are well-formed. No grammar of it reads a quotation mark in a name, nor Hive's and MySQL's a
 * name of a table in three parts.
 */
const grammars: Readonly<Record<SqlDialect, string>> = {
  duckdb: 'postgresql',
  postgresql: 'postgresql',
  trino: 'trino',
  spark: 'hive',
  clickhouse: 'mysql',
};

const parse = (dialect: SqlDialect, sql: string): any => {
  const { Parser } = require(`node-sql-parser/build/${grammars[dialect]}`);
  const ast = new Parser().astify(sql, { database: grammars[dialect] });
  return Array.isArray(ast) ? ast : [ast];
};

describe.each(sqlDialects)('%s', (dialect) => {
  it('is read back by a parser, one statement with the columns that were told', () => {
    const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2023-12-31' });
    const { sql, returns } = criteriaSql(set, { date: '2023-12-31' }, wholeSource(set, dialect, '-'));
    const [query, ...others] = parse(dialect, sql);
    expect(others).toEqual([]);
    expect(query.type).toBe('select');
    expect(query.columns.length).toBe(returns.length);
  });

  it('prints every standard', () => {
    for (const { id, indicators, deprivationCutoff } of povertyStandards()) {
      const { sql, returns } = povertySql(id, {
        dialect,
        table: ['schema', 'households'],
        keys: ['code'],
        area: 'area',
        income: 'income',
        ...(deprivationCutoff === undefined
          ? {}
          : { deprivations: Object.fromEntries(indicators.map((one) => [one.id, `state of ${one.id}`])) }),
      });
      const [query, ...others] = parse(dialect, sql);
      expect(others).toEqual([]);
      expect(query.columns.length).toBe(returns.length);
    }
  });
});

test('every official set prints in every dialect, on the days on which it applies', () => {
  for (const set of officialCriteriaSets())
    for (const dialect of sqlDialects) {
      const date = set.supersededFrom === undefined ? '2026-12-31' : set.validity.from;
      const { sql, expects } = criteriaSql(set, { date }, wholeSource(set, dialect));
      expect(sql.startsWith('WITH mtqg_0 AS (')).toBe(true);
      expect(new Set(expects.map(({ columnName }) => columnName)).size).toBe(expects.length);
    }
});

describe('names', () => {
  const names: Readonly<Record<SqlDialect, readonly [string, string]>> = {
    duckdb: ['"a""; DROP TABLE x; --"', '"b`\\c"'],
    postgresql: ['"a""; DROP TABLE x; --"', '"b`\\c"'],
    trino: ['"a""; DROP TABLE x; --"', '"b`\\c"'],
    spark: ['`a"; DROP TABLE x; --`', '`b``\\c`'],
    clickhouse: ['`a"; DROP TABLE x; --`', '`b\\`\\\\c`'],
  };
  it.each(sqlDialects)('of %s end where they end', (dialect) => {
    const { name } = rulesOf(dialect);
    expect([name('a"; DROP TABLE x; --'), name('b`\\c')]).toEqual(names[dialect]);
    expect(name('Xã đạt chuẩn <b>')).toMatch(/^[`"]Xã đạt chuẩn <b>[`"]$/);
  });
});

describe('texts', () => {
  const texts: Readonly<Record<SqlDialect, readonly string[]>> = {
    duckdb: ["'O''Brien'", "'a\\'"],
    postgresql: ["'O''Brien'", "('a' || CHR(92))"],
    trino: ["'O''Brien'", "'a\\'"],
    spark: ["CONCAT('', 'O', CHAR(39), 'Brien')", "CONCAT('', 'a', CHAR(92))"],
    clickhouse: ["CONCAT('', 'O', CHAR(39), 'Brien')", "CONCAT('', 'a', CHAR(92))"],
  };
  it.each(sqlDialects)('of %s write no character that could end or escape', (dialect) => {
    const { text } = rulesOf(dialect);
    expect([text("O'Brien"), text('a\\')]).toEqual(texts[dialect]);
    expect([text('Tây Nguyên'), text('')]).toEqual(["'Tây Nguyên'", "''"]);
  });

  it('of one backslash alone are a text', () => {
    expect(rulesOf('postgresql').text('\\')).toBe('(CHR(92))');
    expect(rulesOf('spark').text('\n')).toBe("CONCAT('', CHAR(10))");
  });
});

test('numbers are exact decimals in ClickHouse too, where a point makes a double', () => {
  expect(rulesOf('clickhouse').number('92.50')).toBe("toDecimal128('92.50', 2)");
  expect(rulesOf('clickhouse').number('-3')).toBe('-3');
  expect(rulesOf('spark').number('92.5')).toBe('92.5');
});

test('a set with ids that mean something in SQL is still one statement', () => {
  const name = { vi: 'X', en: 'X' };
  const hostile = `'); DROP TABLE x; -- \\ " \``;
  const set = defineCriteriaSet({
    id: hostile,
    level: 'commune',
    tier: 'standard',
    title: name,
    validity: { from: '2020-01-01', to: null },
    citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' },
    columns: [{ id: hostile, name }],
    criteria: [
      {
        id: hostile,
        number: 1,
        name,
        indicators: [
          {
            id: `${hostile}1`,
            name,
            unit: 'percent',
            requirement: {
              kind: 'by-column',
              columns: { [hostile]: { kind: 'number', operator: '>=', value: '0.5', unit: 'percent' } },
            },
          },
        ],
      },
    ],
  });
  for (const dialect of sqlDialects) {
    const { sql, returns } = criteriaSql(
      set,
      { date: '2024-12-31' },
      { dialect, table: 't', keys: ['k'], columns: 'c', values: { [`${hostile}1`]: 'v' } },
    );
    expect(returns.at(-1)?.columnName).toBe('indicators_DROP_TABLE_x_1');
    // What is left outside of quotation marks is no statement of its own.
    const bare = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`\\]|``|\\.)*`/g, '');
    expect(bare).not.toMatch(/;|--|\\|['"`]/);
  }
});
