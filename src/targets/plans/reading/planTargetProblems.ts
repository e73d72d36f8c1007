import type { CheckReport, Measure } from '../../../foundation/internal.js';
import { unitLevelNames } from '../../../units/model/internal.js';
import { directionOf } from '../../model/direction.js';
import type { Target } from '../../kinds/target.js';
import { isScore, placeState } from './placeState.js';
import { readPlanTarget, unitsOf } from './planAim.js';
import type { PlaceToPlan, PlanTarget } from '../planTerms.js';

const KINDS = ['level', 'share', 'floor'] as const;

/** What keeps a target that is right by itself from a plan for some places. */
export function planTargetProblems(places: readonly PlaceToPlan[], target: Target): readonly CheckReport[] {
  if (!isPlanTarget(target))
    return [{ code: 'not-one-of', at: ['target', 'kind'], details: { allowed: KINDS.join(', ') } }];
  return [...directionProblems(target), ...unitProblems(places, target), ...wholeProblems(places, target)];
}

function isPlanTarget(target: Target): target is PlanTarget {
  return KINDS.some((kind) => kind === target.kind);
}

/** To push is to have more. */
function directionProblems(target: PlanTarget): readonly CheckReport[] {
  const read = readPlanTarget(target);
  if (read.kind === 'floor' || directionOf(read) === 'at-least') return [];
  return [{ code: 'not-one-of', at: ['target', 'direction'], details: { allowed: 'at-least' } }];
}

/** What criteria are counted in: what the scores say, else criteria. */
export function criterionUnit(places: readonly PlaceToPlan[]): Measure {
  const [first] = places;
  return first !== undefined && isScore(first) ? first.total.unit : 'criterion';
}

function unitProblems(places: readonly PlaceToPlan[], target: PlanTarget): readonly CheckReport[] {
  const { place, criterion } = unitsOf(target);
  const [first] = places;
  const levels = first !== undefined && isScore(first) ? [first.set.level] : Object.keys(unitLevelNames);
  const counted = criterionUnit(places);
  const isCounted = criterion === undefined || criterion === counted;
  const isPlaced = levels.some((level) => level === place);
  const wrong = (member: string, expected: readonly string[], received: string): readonly CheckReport[] => [
    { code: 'unit-mismatch', at: ['target', member], details: { expected: expected.join(', '), received } },
  ];
  if (target.kind === 'floor')
    return [
      ...(isCounted ? [] : wrong('unit', [counted], target.unit)),
      ...(isPlaced ? [] : wrong('countedIn', levels, place)),
    ];
  if (isCounted && isPlaced) return [];
  const averages = target.kind === 'share' ? [] : levels.map((level) => `${counted}/${level}`);
  return wrong('unit', [...levels, ...averages], target.unit);
}

/** The places that are listed are those that the target is about, and an average is taken over some of which something is known. */
function wholeProblems(places: readonly PlaceToPlan[], target: PlanTarget): readonly CheckReport[] {
  const said = readPlanTarget(target).denominator;
  const listed = String(places.length);
  if (said !== undefined && !said.eq(listed)) {
    const details = {
      what: `the target is about ${said.toFixed()} places, and ${listed} are listed`,
      whatVi: `mục tiêu tính trên ${said.toFixed()} đơn vị nhưng danh sách có ${listed} đơn vị`,
    };
    return [{ code: 'contradiction', at: ['target', 'denominator'], details }];
  }
  const isBaseless =
    unitsOf(target).criterion !== undefined &&
    target.kind === 'level' &&
    !places.some((place) => placeState(place).isAssessed);
  if (!isBaseless) return [];
  const details = {
    expected: 'a place of which something is known',
    expectedVi: 'ít nhất một đơn vị đã có số liệu',
  };
  return [{ code: 'missing', at: ['target'], details }];
}
