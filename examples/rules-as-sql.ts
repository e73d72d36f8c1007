/**
 * The poverty standard of 2022 to 2026 as a query, for a ministry whose households stay in its own database: the columns that it expects,
 * the query, the columns that it returns, and what the library itself says of four invented households.
 *
 *   npx ts-node rules-as-sql.ts [--dialect duckdb|postgresql|trino|spark|clickhouse]
 */
import { parseArgs } from 'node:util';
import {
  compilePoverty,
  describeError,
  isMtqgError,
  povertySql,
  type SqlColumn,
  type SqlDialect,
} from 'mtqg';

const { values } = parseArgs({ options: { dialect: { type: 'string', default: 'postgresql' } } });

/** What four households have: rural, with their income in đồng a month and the number of their deprivations. */
const households = {
  rows: 4,
  standard: 'vn-2022',
  area: 'rural',
  income: ['1500000', '1500000', '1500000', '3000000'],
  deprivationCount: [3, 2, null, null],
} as const;

function printColumns(columns: readonly SqlColumn[]): void {
  for (const { columnName, columnType, path } of columns)
    console.log(`--   ${columnName.padEnd(20)} ${columnType.padEnd(8)} ${path.join('.')}`);
}

try {
  const { sql, expects, returns } = povertySql('vn-2022', {
    dialect: values.dialect as SqlDialect,
    table: ['dieu_tra', 'ho_gia_dinh'],
    keys: ['ma_ho'],
    area: 'khu_vuc',
    income: 'thu_nhap',
    deprivationCount: 'so_thieu_hut',
  });
  console.log('-- Expects:');
  printColumns(expects);
  console.log(`\n${sql};\n\n-- Returns:`);
  printColumns(returns);
  const { classes, outcomes } = compilePoverty('vn-2022').evaluate(households);
  console.log('\n-- Of four rural households:');
  households.income.forEach((income, row) => {
    const count = households.deprivationCount[row] ?? 'NULL';
    console.log(`--   ${income}, ${String(count)} → ${outcomes[classes[row] ?? 0] ?? ''}`);
  });
} catch (error) {
  if (!isMtqgError(error)) throw error;
  console.error(describeError(error, 'en'));
  process.exitCode = 2;
}
