import {
  toDecimal,
  type BilingualText,
  type DecimalInput,
  type Explanation,
  type FigureInput,
} from '../../foundation/internal.js';
import {
  AREA_1_BELOW,
  AREA_3_CONDITIONS,
  AREA_3_FROM,
  inDecision33,
  MEKONG_POOR_ABOVE,
  MINORITY_FROM,
  ROAD_ABOVE,
  type AreaCondition,
} from './areaRules.js';
import { classificationNames } from './classifications.js';
import type { CommuneArea, CommuneAreaInput } from './communeAreaInput.js';

const OUTSIDE: BilingualText = {
  vi: 'không thuộc vùng đồng bào dân tộc thiểu số và miền núi',
  en: 'outside the ethnic-minority and mountainous areas',
};

/** What an area is called. */
export function areaName(area: CommuneArea): BilingualText {
  return area === 'outside' ? OUTSIDE : classificationNames[area];
}

/** In the order in which the decision goes through them. */
const AREAS: readonly CommuneArea[] = ['outside', 'area-3', 'area-1', 'area-2'];

/** One way in which what is not known may be. */
interface Case {
  readonly isWithin: boolean;
  readonly poor: DecimalInput;
  readonly isNewRural: boolean;
  readonly isInMekongDelta: boolean;
  readonly hasManyPoor: boolean;
  readonly hasOneMore: boolean;
}

/** Rates of poor households, one for each span in which all rates mean the same. */
const RATES = ['0', AREA_1_BELOW, '12', '15', '20'] as const;

/** The areas of all ways in which what is not known may be. */
export function areasThatFit(input: CommuneAreaInput): readonly CommuneArea[] {
  const found = new Set(casesOf(input).flatMap(areasOf));
  return AREAS.filter((area) => found.has(area));
}

function casesOf(input: CommuneAreaInput): readonly Case[] {
  const { minorityPercent, poorPercent, isNewRural, isInMekongDelta, minorityPoor } = input;
  const within = compared(minorityPercent, '>=', MINORITY_FROM);
  const many = compared(minorityPoor, '>', MEKONG_POOR_ABOVE);
  const rates = poorPercent === undefined ? RATES : [toDecimal(poorPercent)];
  return either(within).flatMap((isWithin) =>
    rates.flatMap((poor) =>
      either(isNewRural).flatMap((isRecognised) =>
        either(isInMekongDelta).flatMap((isMekong) =>
          either(many).flatMap((hasManyPoor) =>
            either(hasOneMore(input)).map((hasOne) => ({
              isWithin,
              poor,
              isNewRural: isRecognised,
              isInMekongDelta: isMekong,
              hasManyPoor,
              hasOneMore: hasOne,
            })),
          ),
        ),
      ),
    ),
  );
}

function either(known: boolean | undefined): readonly boolean[] {
  return known === undefined ? [true, false] : [known];
}

function areasOf(one: Case): readonly CommuneArea[] {
  if (!one.isWithin) return ['outside'];
  const isFirst = one.isNewRural || toDecimal(one.poor).lt(AREA_1_BELOW);
  const areas: CommuneArea[] = [
    ...(isThird(one) ? ['area-3' as const] : []),
    ...(isFirst ? ['area-1' as const] : []),
  ];
  return areas.length === 0 ? ['area-2'] : areas;
}

function isThird({ poor, isNewRural, isInMekongDelta, hasManyPoor, hasOneMore: hasOne }: Case): boolean {
  if (isNewRural) return false;
  const from = AREA_3_FROM[isInMekongDelta ? 'mekongDelta' : 'elsewhere'];
  const rate = toDecimal(poor);
  return rate.gte(from.alone) || (isInMekongDelta && hasManyPoor) || (rate.gte(from.withOneMore) && hasOne);
}

/** Whether one of the further conditions holds; not known where none that is known does. */
function hasOneMore(input: CommuneAreaInput): boolean | undefined {
  const each = AREA_3_CONDITIONS.map((condition) => holds(condition, input));
  if (each.includes(true)) return true;
  return each.includes(undefined) ? undefined : false;
}

function holds({ figure, operator, than }: AreaCondition, input: CommuneAreaInput): boolean | undefined {
  const own = compared(input[figure], operator, than);
  if (figure !== 'unpavedRoadPercent') return own;
  const isLong = compared(input.roadLength, '>', ROAD_ABOVE);
  if (own === false || isLong === false) return false;
  return own === undefined || isLong === undefined ? undefined : true;
}

function compared(figure: FigureInput | undefined, operator: '>' | '>=', than: string): boolean | undefined {
  if (figure === undefined) return undefined;
  const value = toDecimal(figure);
  return operator === '>' ? value.gt(than) : value.gte(than);
}

const SAYS = {
  true: { vi: 'Có: {name}.', en: 'Holds: {name}.' },
  false: { vi: 'Không: {name}.', en: 'Does not hold: {name}.' },
  undefined: { vi: 'Chưa biết: {name}.', en: 'Not known: {name}.' },
} as const;

/** Which of the further conditions of area III hold, one step each. */
export function conditionsOfArea3(input: CommuneAreaInput): readonly Explanation[] {
  return AREA_3_CONDITIONS.map((condition) => ({
    say: SAYS[`${holds(condition, input) ?? 'undefined'}`],
    values: { name: condition.name },
    sources: [inDecision33(condition.article)],
  }));
}
