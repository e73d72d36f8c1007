import { dayInWords, nearestHint, toDecimal, type Problem } from '../../../foundation/internal.js';
import { bilingual } from '../../bilingual.js';
import { areaNames } from '../area.js';
import type { IncomeLine, PovertyStandard } from '../standard.js';
import { firstDayOf } from '../standardOnDay.js';
import type { LocalPovertyStandardDefinition } from './localPovertyStandard.js';

type Local = LocalPovertyStandardDefinition;

/** Everything in which a local standard does not fit the national one. */
export function localMisfits(national: PovertyStandard, local: Local): readonly Problem[] {
  return [
    ...validityProblems(national, local),
    ...lineProblems(national, local),
    ...indicatorProblems(national, local),
    ...cutoffProblems(national, local),
  ];
}

function validityProblems(national: PovertyStandard, { validity: { from, to } }: Local): readonly Problem[] {
  const isApart = from > national.validity.to || (to !== null && to < firstDayOf(national));
  if (!isApart) return [];
  const what = {
    what: `the ${national.name.en} is in force on none of its days`,
    whatVi: `${national.name.vi} không áp dụng vào ngày nào trong thời gian này`,
  };
  return [{ code: 'contradiction', path: ['validity'], details: what }];
}

function lineProblems(national: PovertyStandard, local: Local): readonly Problem[] {
  const { incomeLines = [] } = local;
  return incomeLines.flatMap(({ line, area, upTo }, index): readonly Problem[] => {
    const cell = {
      vi: `${LINES[line].vi} ở ${areaNames[area].vi}`,
      en: `${areaNames[area].en} ${LINES[line].en}`,
    };
    const key = { key: cell.en, keyVi: cell.vi };
    const path = ['incomeLines', index];
    if (incomeLines.findIndex((one) => one.line === line && one.area === area) < index)
      return [{ code: 'duplicate', path, details: key }];
    const usual = national.incomeLines.find((one) => one.line === line && one.area === area);
    if (usual === undefined)
      return [{ code: 'no-such-member', path, details: { ...key, ...whereOf(national) } }];
    if (toDecimal(upTo).gte(usual.upTo.value)) return [];
    const [from, to] = [usual.upTo, upTo].map((one) => bilingual((write) => write(one))) as [Words, Words];
    return looser(national, local, [...path, 'upTo'], cell, from, to);
  });
}

function indicatorProblems(national: PovertyStandard, local: Local): readonly Problem[] {
  const { indicators } = local;
  if (indicators === undefined) return [];
  const known = new Set(national.indicators.map(({ id }) => id));
  const dimensions = [...national.dimensions, ...(local.dimensions ?? [])].map(({ id }) => id);
  const own = indicators.flatMap(({ id, name, dimension }, index): readonly Problem[] => {
    const path = ['indicators', index];
    const isRepeated = indicators.findIndex((one) => one.id === id) < index;
    const isWithoutName = !known.has(id) && name === undefined;
    const isWithoutDimension = !known.has(id) && dimension === undefined;
    const isLost = dimension !== undefined && !dimensions.includes(dimension);
    return [
      ...(isRepeated ? [{ code: 'duplicate', path, details: { key: id } } as const] : []),
      ...(isWithoutName ? [lacking([...path, 'name'], { expected: 'object', members: '{ vi, en }' })] : []),
      ...(isWithoutDimension ? [lacking([...path, 'dimension'], oneOf(dimensions))] : []),
      ...(isLost
        ? [
            {
              code: 'not-one-of',
              path: [...path, 'dimension'],
              details: { allowed: dimensions.join(', '), ...nearestHint(dimension, dimensions) },
            } as const,
          ]
        : []),
    ];
  });
  const left = [...known].filter((id) => !indicators.some((one) => one.id === id));
  const cell = {
    vi: `các chỉ số thiếu ${left.join(', ')}`,
    en: `indicators without ${left.join(', ')}`,
  };
  const [from, to] = [known.size, indicators.length].map((count) => ({
    vi: `${String(count)} chỉ số`,
    en: `${String(count)} in all`,
  })) as [Words, Words];
  return [...own, ...(left.length === 0 ? [] : looser(national, local, ['indicators'], cell, from, to))];
}

function cutoffProblems(national: PovertyStandard, local: Local): readonly Problem[] {
  const { deprivationCutoff: own } = local;
  if (own === undefined) return [];
  const path = ['deprivationCutoff'];
  const usual = national.deprivationCutoff;
  if (usual === undefined) {
    const key = { key: CUTOFF.en, keyVi: CUTOFF.vi };
    return [{ code: 'no-such-member', path, details: { ...key, ...whereOf(national) } }];
  }
  if (toDecimal(own.atLeast).lte(usual.atLeast.value)) return [];
  const [from, to] = [usual.atLeast, own.atLeast].map((one) => bilingual((write) => write(one))) as [
    Words,
    Words,
  ];
  return looser(national, local, [...path, 'atLeast'], CUTOFF, from, to);
}

type Words = ReturnType<typeof bilingual>;

/** That the national standard holds more households poor; nothing if the local one says why it may. */
function looser(
  national: PovertyStandard,
  { mayLoosenBecause, validity }: Local,
  path: Problem['path'],
  cell: Words,
  from: Words,
  to: Words,
): readonly Problem[] {
  if (mayLoosenBecause !== undefined) return [];
  const details = {
    cell: cell.en,
    cellVi: cell.vi,
    base: `the ${national.name.en}`,
    baseVi: national.name.vi,
    from: from.en,
    fromVi: from.vi,
    to: to.en,
    toVi: to.vi,
    start: validity.from,
    startVi: dayInWords(validity.from).vi,
  };
  return [{ code: 'loosens', path, details }];
}

function whereOf({ name }: PovertyStandard): Readonly<Record<'where' | 'whereVi', string>> {
  return { where: `the ${name.en}`, whereVi: name.vi };
}

function lacking(path: Problem['path'], details: Problem['details']): Problem {
  return { code: 'missing', path, details };
}

function oneOf(allowed: readonly string[]): Problem['details'] {
  const list = allowed.join(', ');
  return { expected: `one of: ${list}`, expectedVi: `một trong các giá trị: ${list}` };
}

/** What the lines are called beside an area. */
const LINES: Readonly<Record<IncomeLine['line'], Words>> = {
  poor: { vi: 'mức chuẩn nghèo', en: 'line of the poor' },
  'near-poor': { vi: 'mức chuẩn cận nghèo', en: 'line of the near-poor' },
  income: { vi: 'mức chuẩn thu nhập', en: 'income line' },
  'average-living-standard': { vi: 'mức sống trung bình', en: 'line of the average living standard' },
};

const CUTOFF: Words = {
  vi: 'ngưỡng số chỉ số thiếu hụt của hộ nghèo',
  en: 'number of deprivations from which on a household is poor',
};
