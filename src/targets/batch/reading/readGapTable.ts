import { ProblemList, readRecord, readRowCount, type Problem } from '../../../foundation/internal.js';
import type { GapRule } from '../gapRule.js';
import { checkGapRows } from './checkGapRows.js';
import type { ReadGapTable, ReadLevels } from './gapTable.js';
import { readLevelColumn, readYears, readMask } from './readLevelColumn.js';

const MEMBERS = /* @__PURE__ */ new Set(['rows', 'current', 'baseline', 'target']);
const LEVELS = /* @__PURE__ */ new Set(['value', 'year', 'missing']);
const OF_TARGET = /* @__PURE__ */ new Set(['value', 'year']);

/**
 * Read a table, each member once.
 *
 * @throws MtqgError with all problems.
 */
export function readGapTable(rule: GapRule, input: unknown): ReadGapTable {
  const problems = new ProblemList();
  if (input === undefined) problems.add('missing', [], { expected: 'object' });
  const table = readRecord(input, [], problems, MEMBERS);
  const rows = input === undefined ? 0 : readRowCount(table.get('rows'), problems);
  if (input !== undefined && !table.has('current'))
    problems.add('missing', ['current'], { expected: 'object' });
  problems.throwAny();
  const nothingMissing = new Uint8Array(rows);
  const levels = (member: string, allowed: ReadonlySet<string>): ReadLevels => {
    const at: Problem['path'] = [member];
    const columns = readRecord(table.get(member), at, problems, allowed);
    const missing = readMask(columns.get('missing'), [...at, 'missing'], rows, problems);
    const reading = (name: string) => ({
      rows,
      problems,
      nothingMissing,
      missing,
      at: [...at, name],
    });
    return {
      value: readLevelColumn(columns.get('value'), { ...reading('value'), range: rule.range }),
      year: readYears(columns.get('year'), reading('year')),
      missing,
    };
  };
  const read: ReadGapTable = {
    rows,
    current: levels('current', LEVELS),
    baseline: levels('baseline', LEVELS),
    target: levels('target', OF_TARGET),
  };
  const isSound = problems.isEmpty;
  for (const member of ['value', 'year'] as const)
    if (isSound && read.current[member] === undefined)
      problems.add('missing', ['current', member], { expected: member === 'value' ? 'array' : 'number' });
  problems.throwAny();
  checkGapRows(rule, read, problems);
  problems.throwAny();
  return read;
}
