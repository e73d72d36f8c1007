import {
  decimalText,
  nearestHint,
  toDecimal,
  yearOf,
  type CheckReport,
  type IsSound,
} from '../../foundation/internal.js';
import { levelUnit, YEARLY } from '../model/readTarget.js';
import { contradiction, lack, type Reports } from '../model/reports.js';
import type { TargetObservation } from '../observation.js';
import type { Target, TargetKind } from '../kinds/target.js';
import { hasTable, rowsOf } from './chooseTarget.js';
import type { TargetGapRequest } from './targetGapRequest.js';
import { agreementReports } from './agreementReports.js';
import { figureReports } from './figureReports.js';
import { isTrend } from './observationsOf.js';

type Member = keyof TargetObservation;

/** What an observation may say of a target, by its kind: one of the first at least. */
const TAKEN: Readonly<Record<TargetKind, readonly [main: readonly Member[], more: readonly Member[]]>> = {
  level: [['value', 'places'], ['standardError']],
  share: [
    ['value', 'numerator'],
    ['denominator', 'standardError'],
  ],
  floor: [['below', 'places'], []],
  'count-added': [['added', 'value'], []],
  multiple: [['value'], ['standardError']],
  ratio: [['value'], ['comparedWith']],
  'yearly-change': [['change', 'value', 'groups'], ['standardError']],
  completion: [['value', 'metOn'], []],
};

const ALWAYS: readonly Member[] = ['year', 'figureStatus', 'breaksSeries'];

/** What is wrong with observations beside the target and the day of assessment, as far as these are right. */
export function requestReports(request: TargetGapRequest, isSound: IsSound): Reports {
  const { target, observations, options } = request;
  const isDated = isSound('options', 'date');
  // What is wrong elsewhere in a target does not hide what its observations may be.
  const isKnown = ['kind', 'unit', 'countedIn'].every((member) => isSound('target', member));
  return [
    ...(isSound('target') && isSound('options') ? regionReports(request) : []),
    ...(isSound('target') && isSound('observations') ? changeUnitReports(request) : []),
    ...(isTrend(observations)
      ? isSound('target') && isSound('observations')
        ? trendReports(target)
        : []
      : observations.flatMap((one, index): Reports => {
          const at = ['observations', index] as const;
          const found = isSound(...at)
            ? [
                ...(isDated ? dateReports(one, options.date) : []),
                ...(isKnown ? memberReports(target, one, isSound('target')) : []),
              ]
            : [];
          return found.map((report) => ({ ...report, at: [...at, ...(report.at ?? [])] }));
        })),
    ...(isTrend(observations) || !isSound('observations') ? [] : yearReports(observations)),
  ];
}

/** Levels in per cent change by points: 10% to 8% is a fall of 2 points, and one of 20 per cent. */
function changeUnitReports({ target, observations }: TargetGapRequest): Reports {
  if (target.kind !== 'yearly-change' || target.unit?.split('/')[0] !== 'percent') return [];
  const hasLevels =
    target.baseline !== undefined ||
    isTrend(observations) ||
    observations.some(
      ({ value, groups = [] }) => value !== undefined || groups.some((group) => group.value !== undefined),
    );
  const details = { expected: YEARLY, received: target.unit };
  return hasLevels ? [{ code: 'unit-mismatch', at: ['target', 'unit'], details }] : [];
}

/** A trend of rates in per cent says nothing of what is counted. */
function trendReports(target: Target): Reports {
  const received =
    target.kind === 'share'
      ? 'percent'
      : target.kind === 'yearly-change'
        ? levelUnit(target.unit ?? YEARLY)
        : target.unit;
  if (!TREND_KINDS.has(target.kind)) return [NO_TREND];
  return received === 'percent'
    ? riseReports(target)
    : [
        {
          code: 'unit-mismatch',
          at: ['observations'],
          details: { expected: received as string, received: 'percent' },
        },
      ];
}

/** A poverty rate is to fall: a change above 0 lacks its sign. */
function riseReports(target: Target): Reports {
  if (target.kind !== 'yearly-change') return [];
  const { value, from, to } = target.target;
  return Object.entries({ value, from, to }).flatMap(([member, end]): Reports => {
    if (end === undefined || toDecimal(end).lt(0)) return [];
    const details = {
      what: 'a poverty rate is to fall, so its change is negative',
      whatVi: 'tỷ lệ nghèo phải giảm nên mức thay đổi là số âm',
      hint: 'value',
      use: `-${decimalText(toDecimal(end))}`,
    };
    return [{ code: 'contradiction', at: ['target', 'target', member], details }];
  });
}

const TREND_KINDS: ReadonlySet<TargetKind> = /* @__PURE__ */ new Set<TargetKind>([
  'level',
  'share',
  'multiple',
  'yearly-change',
]);

const NO_TREND: CheckReport = /* @__PURE__ */ contradiction(
  ['observations'],
  'a trend of rates tells nothing of a target of this kind',
  'loại mục tiêu này không dùng được kết quả xu hướng tỷ lệ nghèo',
);

function regionReports({ target, options: { region } }: TargetGapRequest): Reports {
  if (!hasTable(target)) return [];
  const named = [target, ...(target.table ?? [])].flatMap(({ regions = [] }) => regions);
  if (rowsOf(target, region).length > 0 && (region === undefined || named.includes(region))) return [];
  const at = ['options', 'region'];
  const allowed = [...new Set(named)].join(', ');
  return region === undefined
    ? [
        {
          code: 'missing',
          at,
          details: { expected: `one of: ${allowed}`, expectedVi: `một trong các giá trị: ${allowed}` },
        },
      ]
    : [
        {
          code: 'no-such-member',
          at,
          details: {
            key: region,
            where: 'the regions of the target',
            whereVi: 'các vùng của mục tiêu',
            ...nearestHint(region, named),
          },
        },
      ];
}

/** No year stands twice. */
function yearReports(observations: readonly TargetObservation[]): Reports {
  const first = new Map(observations.map(({ year }, index) => [year, index] as const).reverse());
  return observations.flatMap(({ year }, index): Reports =>
    first.get(year) === index
      ? []
      : [{ code: 'duplicate', at: ['observations', index, 'year'], details: { key: String(year) } }],
  );
}

function memberReports(target: Target, one: TargetObservation, isSoundTarget: boolean): Reports {
  const [main, more] = TAKEN[target.kind];
  const given = (Object.keys(one) as Member[]).filter((member) => one[member] !== undefined);
  const foreign = given.filter((member) => ![...ALWAYS, ...main, ...more].includes(member));
  if (foreign.length > 0)
    return foreign.map((key): CheckReport => ({ code: 'unknown-key', at: [key], details: { key } }));
  const figures = figureReports(target, one);
  return [
    ...(given.some((member) => main.includes(member)) ? [] : [lack([main[0] as Member])]),
    ...figures,
    // What is wrong in itself agrees with nothing.
    ...(isSoundTarget && figures.length === 0 ? agreementReports(target, one) : []),
  ];
}

/** What was found is not of a year to come; what is expected may be. */
function dateReports({ year, figureStatus, metOn }: TargetObservation, date: string): Reports {
  const last = yearOf(date);
  return [
    ...(year > last && figureStatus !== 'forecast'
      ? [
          {
            code: 'too-large',
            at: ['year'],
            details: {
              maximum: `${String(last)}, the year of the date,`,
              maximumVi: `năm ${String(last)} của ngày đánh giá`,
            },
          } as const,
        ]
      : []),
    ...(metOn !== undefined && metOn > date
      ? [{ code: 'too-large', at: ['metOn'], details: { maximum: date } } as const]
      : []),
    ...(metOn !== undefined && yearOf(metOn) !== year
      ? [contradiction(['metOn'], `it is not in ${String(year)}`, `không thuộc năm ${String(year)}`)]
      : []),
  ];
}
