import {
  deepFreeze,
  problemError,
  readInput,
  type Explanation,
  type IsoDate,
  type Subject,
} from '../../foundation/internal.js';
import { areaRulesValidity, inDecision33 } from './areaRules.js';
import { areaName, areasThatFit, conditionsOfArea3 } from './areasThatFit.js';
import { communeAreaInputSchema, type CommuneArea, type CommuneAreaInput } from './communeAreaInput.js';

/** Of which area a commune is. */
export interface CommuneAreaResult {
  /** Marks this result. */
  readonly kind: 'commune-area';
  /** Whose area it is, as the input said. */
  readonly subject?: Subject;
  /** The day for which it was asked. */
  readonly date: IsoDate;
  /** The area; `null` where what is known leaves several. */
  readonly communeArea: CommuneArea | null;
  /** The areas that what is known leaves, one where it is settled; more than one, too, where two articles both hold. */
  readonly possibleAreas: readonly CommuneArea[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * Of which area a commune of the ethnic-minority and mountainous areas is [xã khu vực I, II, III]: by the criteria of
 * 33/2020/QĐ-TTg, Articles 2 to 5, as the official codification prints them.
 *
 * Rules: a commune with fewer than 15% minority households is `outside`. Area III [đặc biệt khó khăn]: not new-rural, and a rate
 * of poor households from 20% (Mekong River Delta: from 15%, or more than 150 poor minority households), or from 15% (from 12%) with one
 * of four further conditions. Area I [bước đầu phát triển]: a rate below 10%, or new-rural. Area II [còn khó khăn]: all others.
 *
 * The list of communes is decided by the Prime Minister (861/QĐ-TTg): this is what the criteria say, not that decision.
 *
 * @param input - The day, and what is known of the commune.
 * @returns A `commune-area`: the area, or which ones what is known leaves. A commune of the Mekong River Delta with a rate below 10% and
 * more than 150 poor minority households satisfies Articles 3 and 4 at once: both are given, and none is chosen.
 * @throws MtqgError `not-in-force` before 31 December 2020, and after 31 December 2025, from when 272/2025/NĐ-CP divides the areas by
 * criteria that are not established; `too-large`, `too-small` or `unit-mismatch` for figures that cannot be.
 *
 * @example
 * ```ts
 * import { communeArea } from 'mtqg/units';
 *
 * const known = { date: '2023-12-31', minorityPercent: 80, isNewRural: false, isInMekongDelta: false } as const;
 * communeArea({ ...known, poorPercent: 25 }).communeArea; // => 'area-3'
 * communeArea({ ...known, poorPercent: 12 }).communeArea; // => 'area-2'
 * communeArea({ ...known, poorPercent: 17 }).possibleAreas; // => ['area-3', 'area-2']
 * ```
 */
export function communeArea(input: CommuneAreaInput): CommuneAreaResult {
  const known = readInput(communeAreaInputSchema, input);
  const { subject, date } = known;
  if (date < areaRulesValidity.from || date > areaRulesValidity.to)
    throw problemError('not-in-force', ['date'], { date });
  const possibleAreas = areasThatFit(known);
  const [only, ...others] = possibleAreas as readonly [CommuneArea, ...CommuneArea[]];
  return deepFreeze({
    kind: 'commune-area',
    ...(subject === undefined ? {} : { subject }),
    date,
    communeArea: others.length === 0 ? only : null,
    possibleAreas,
    explanation: explained(known, possibleAreas),
  });
}

const SAYS = {
  settled: { vi: '{subject}: {areas} (ngày {date}).', en: '{subject}: {areas} ({date}).' },
  open: {
    vi: '{subject}: chưa xác định được, có thể là {areas} (ngày {date}).',
    en: '{subject}: not settled, it may be {areas} ({date}).',
  },
} as const;

/** What is said of a commune without a name. */
const ALONE = {
  settled: { vi: 'Là {areas} (ngày {date}).', en: 'The commune is: {areas} ({date}).' },
  open: {
    vi: 'Chưa xác định được, có thể là {areas} (ngày {date}).',
    en: 'The commune is not settled, it may be {areas} ({date}).',
  },
} as const;

const ARTICLES: Readonly<Record<CommuneArea, string>> = {
  'area-1': 'Điều 4',
  'area-2': 'Điều 5',
  'area-3': 'Điều 3',
  outside: 'Điều 2',
};

function explained(input: CommuneAreaInput, areas: readonly CommuneArea[]): Explanation {
  const { subject, date } = input;
  const state = areas.length === 1 ? 'settled' : 'open';
  const names = (locale: 'vi' | 'en', or: string): string =>
    areas.map((area) => areaName(area)[locale]).join(or);
  return {
    say: subject === undefined ? ALONE[state] : SAYS[state],
    values: {
      ...(subject === undefined ? {} : { subject }),
      date,
      areas: { vi: names('vi', ' hoặc '), en: names('en', ' or ') },
    },
    sources: areas.map((area) => inDecision33(ARTICLES[area])),
    steps: areas.includes('area-3') ? conditionsOfArea3(input) : [],
  };
}
