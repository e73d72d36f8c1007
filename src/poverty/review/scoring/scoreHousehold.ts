import type { DeprivationState } from '../../households/deprivation.js';
import type { Review } from '../household/readReview.js';
import { indicatorState } from './indicatorState.js';
import type { Supposed } from './knowledge.js';
import { quickReview, type QuickReview } from './quickReview.js';
import { scenarios } from './scenarios.js';
import { scorePart, type PartScore } from './scorePart.js';
import { hullOf, sumOf, type ScoreSpan } from './scoreSpan.js';

/** The class by scores alone. */
export type ScoredClass = 'poor' | 'near-poor' | 'not-poor';

/** What the forms give for a household, over all that is possible. */
export interface HouseholdScore {
  readonly formA: QuickReview;
  /** The parts of the items of form B1, in its order. */
  readonly parts: readonly PartScore[];
  readonly scoreA: ScoreSpan;
  /** The indicators of form B2, in its order. */
  readonly states: readonly (DeprivationState | 'unknown')[];
  readonly deprivations: ScoreSpan;
  readonly classes: ReadonlySet<ScoredClass>;
}

/** Score a household by a sheet. */
export function scoreHousehold(review: Review, sheet: string): HouseholdScore {
  const all = scenarios(review).map((supposed) => scoreOne(review, sheet, supposed));
  const [first] = all as [HouseholdScore, ...HouseholdScore[]];
  return {
    formA: {
      ends: new Set(all.flatMap(({ formA }) => [...formA.ends])),
      excludedBy: first.formA.excludedBy.filter((number) =>
        all.every(({ formA }) => formA.excludedBy.includes(number)),
      ),
      items: hullOf(all.map(({ formA }) => formA.items)),
    },
    parts: first.parts.map((_, index) => mergedPart(all.map(({ parts }) => parts[index] as PartScore))),
    scoreA: hullOf(all.map(({ scoreA }) => scoreA)),
    states: first.states.map((state, index) =>
      all.every(({ states }) => states[index] === state) ? state : 'unknown',
    ),
    deprivations: hullOf(all.map(({ deprivations }) => deprivations)),
    classes: new Set(all.flatMap(({ classes }) => [...classes])),
  };
}

function scoreOne(review: Review, sheet: string, supposed: Supposed): HouseholdScore {
  const { formB1, formB2 } = review.forms;
  const formA = quickReview(review, supposed);
  const parts = formB1.items.flatMap((item) =>
    item.parts.map((part) => scorePart(review, sheet, part, supposed)),
  );
  const states = formB2.items.map((item) => indicatorState(review, item, supposed));
  const deprivations = sumOf(
    states.map((state) => ({
      lower: state === 'deprived' ? 1 : 0,
      upper: state === 'deprived' || state === 'unknown' ? 1 : 0,
    })),
  );
  const scoreA = sumOf(parts);
  const classes = classesOf(review, formA, scoreA, deprivations);
  return { formA, parts, scoreA, states, deprivations, classes };
}

/** The classes that are possible: a household that is not scored is not poor. */
function classesOf(
  { forms: { formB1, formB2 }, household: { area } }: Review,
  { ends }: QuickReview,
  scoreA: ScoreSpan,
  deprivations: ScoreSpan,
): ReadonlySet<ScoredClass> {
  const classes = new Set<ScoredClass>();
  const isScored = ends.has('scored');
  const upTo = formB1.upTo[area];
  if (isScored && scoreA.lower <= upTo) {
    if (deprivations.upper * formB2.pointsEach >= formB2.poorFrom) classes.add('poor');
    if (deprivations.lower * formB2.pointsEach < formB2.poorFrom) classes.add('near-poor');
  }
  if (ends.size > 1 || !isScored || scoreA.upper > upTo) classes.add('not-poor');
  return classes;
}

function mergedPart(parts: readonly PartScore[]): PartScore {
  return { rows: new Set(parts.flatMap(({ rows }) => [...rows])), ...hullOf(parts) };
}
