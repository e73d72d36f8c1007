import { rules, type YearFigures } from './communeRules.js';

const MET = 1;
const NOT_ASSESSED = 6;
const NOT_MET = 7;

/** What anybody would write for these 57 rules alone: no checks, no names, nothing but loops over typed arrays. */
export function handLoops({ columns, values, missing }: YearFigures) {
  const rows = columns.length;
  const indicators = rules.map(({ operator, thresholds }, index) => {
    const codes = new Uint8Array(rows);
    const [own, mask, limits] = [values[index]!, missing[index]!, Float64Array.from(thresholds)];
    if (operator === '>=') {
      for (let row = 0; row < rows; row += 1)
        codes[row] = mask[row]! === 1 ? NOT_ASSESSED : own[row]! >= limits[columns[row]!]! ? MET : NOT_MET;
    } else if (operator === '<=') {
      for (let row = 0; row < rows; row += 1)
        codes[row] = mask[row]! === 1 ? NOT_ASSESSED : own[row]! <= limits[columns[row]!]! ? MET : NOT_MET;
    } else {
      for (let row = 0; row < rows; row += 1)
        codes[row] = mask[row]! === 1 ? NOT_ASSESSED : own[row]! === limits[columns[row]!]! ? MET : NOT_MET;
    }
    return codes;
  });
  const met = new Uint16Array(rows);
  const criteria = Array.from({ length: rules.length / 3 }, (_, criterion) => {
    const codes = new Uint8Array(rows);
    const [one, two, three] = indicators.slice(3 * criterion, 3 * criterion + 3) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    for (let row = 0; row < rows; row += 1) {
      const code = Math.max(one[row]!, two[row]!, three[row]!);
      codes[row] = code;
      if (code === MET) met[row]! += 1;
    }
    return codes;
  });
  return { indicators, criteria, met };
}

/** One result object for each rule, with a reason in words. */
export function plainLoop(column: number, values: readonly number[]) {
  return rules.map(({ id, name, operator, thresholds }, index) => {
    const value = values[index]!;
    const threshold = thresholds[column]!;
    const margin = operator === '<=' ? threshold - value : value - threshold;
    const isMet = operator === '=' ? margin === 0 : margin >= 0;
    return {
      id,
      name,
      value,
      unit: 'percent',
      threshold,
      operator,
      margin,
      status: isMet ? 'met' : 'not-met',
      reason: `${name}: ${String(value)}% ${isMet ? 'đạt' : 'chưa đạt'} (${operator} ${String(threshold)}%)`,
    };
  });
}
