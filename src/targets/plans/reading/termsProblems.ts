import {
  inPlainUnit,
  nearestHint,
  type CheckReport,
  type IsSound,
  type QuantityInput,
} from '../../../foundation/internal.js';
import { aimOf } from './planAim.js';
import { criterionIds, placeState, subjectKey } from './placeState.js';
import { pushable } from '../offers/planOffers.js';
import type { PlaceToPlan, PlanTerms, PushScope } from '../planTerms.js';
import { byScope, saidOf } from '../offers/pushScopes.js';
import { subjectText } from '../telling/subjectText.js';
import { criterionUnit, planTargetProblems } from './planTargetProblems.js';

type Reports = readonly CheckReport[];

/** What is wrong with what is said of places that are right. */
export function termsProblems(places: readonly PlaceToPlan[], terms: PlanTerms, isSound: IsSound): Reports {
  const sound = (member: keyof PlanTerms): boolean => isSound('terms', member);
  const target = sound('target') ? planTargetProblems(places, terms.target) : [];
  const names = namesOf(places);
  const scopes = (['costs', 'excluded'] as const).flatMap((member) =>
    sound(member) ? scopeProblems(terms[member] ?? [], member, names) : [],
  );
  const units = sound('costs') ? unitProblems(terms, sound) : [];
  const isWhole =
    target.length + scopes.length === 0 && sound('target') && sound('costs') && sound('excluded');
  const problems = [...target, ...scopes, ...units, ...(isWhole ? costProblems(places, terms) : [])];
  return problems.map(({ at = [], ...problem }) => ({ ...problem, at: ['terms', ...at] }));

  function unitProblems({ costs = [], budget }: PlanTerms, isRight: typeof sound): Reports {
    const [first, ...others] = costs;
    const unit = first === undefined ? criterionUnit(places) : inPlainUnit(first.cost).unit;
    const wrong = (cost: QuantityInput, at: NonNullable<CheckReport['at']>): Reports =>
      inPlainUnit(cost).unit === unit
        ? []
        : [{ code: 'unit-mismatch', at: [...at, 'unit'], details: { expected: unit, received: cost.unit } }];
    return [
      ...others.flatMap(({ cost }, index) => wrong(cost, ['costs', index + 1, 'cost'])),
      ...(budget === undefined || !isRight('budget') ? [] : wrong(budget, ['budget'])),
    ];
  }
}

interface Names {
  readonly criteria: readonly string[];
  readonly subjects: ReadonlySet<string>;
}

function namesOf(places: readonly PlaceToPlan[]): Names {
  return {
    criteria: places.slice(0, 1).flatMap(criterionIds),
    subjects: new Set(places.map(({ subject }) => subjectKey(subject))),
  };
}

/** What is said is said of criteria and places that there are, and once. */
function scopeProblems(scopes: readonly PushScope[], member: string, { criteria, subjects }: Names): Reports {
  const seen = new Set<string>();
  const ids = new Set(criteria);
  return scopes.flatMap(({ criterion, subject }, index): Reports => {
    const at = [member, index];
    const problems: CheckReport[] = [];
    const place = subject === undefined ? '' : subjectKey(subject);
    const key = JSON.stringify([place, criterion ?? '']);
    if (seen.has(key))
      problems.push({ code: 'duplicate', at, details: { key: scopeText({ criterion, subject }) } });
    seen.add(key);
    if (criterion !== undefined && !ids.has(criterion)) {
      const where = { where: 'the criteria of the places', whereVi: 'các tiêu chí của các đơn vị' };
      problems.push({
        code: 'no-such-member',
        at: [...at, 'criterion'],
        details: { key: criterion, ...where, ...nearestHint(criterion, criteria) },
      });
    }
    if (subject !== undefined && !subjects.has(place)) {
      const where = { where: 'the places', whereVi: 'các đơn vị' };
      problems.push({
        code: 'no-such-member',
        at: [...at, 'subject'],
        details: { key: subjectText(subject).en, ...where },
      });
    }
    if (member === 'excluded' && criterion === undefined && subject === undefined)
      problems.push({
        code: 'missing',
        at,
        details: { expected: '“criterion” or “subject”', expectedVi: '“criterion” hoặc “subject”' },
      });
    return problems;
  });
}

function scopeText({
  criterion = '',
  subject,
}: {
  criterion: string | undefined;
  subject: PushScope['subject'];
}): string {
  return [subject === undefined ? '' : subjectText(subject).en, criterion]
    .filter((text) => text !== '')
    .join(' ');
}

/** Each criterion that may have to be pushed somewhere has a cost; of each that has none, the first place tells. */
function costProblems(places: readonly PlaceToPlan[], terms: PlanTerms): Reports {
  if (terms.costs === undefined) return [];
  const costs = byScope(terms.costs);
  const states = places.map(placeState);
  const lacking = new Map<string, string>();
  for (const { place, criteria } of pushable(states, aimOf(terms.target, states).needOf, terms)) {
    const costOf = saidOf(costs, place.subject);
    for (const criterion of criteria)
      if (costOf(criterion) === undefined && !lacking.has(criterion))
        lacking.set(criterion, subjectText(place.subject).en);
  }
  return [...lacking].map(([criterion, place]) => ({
    code: 'missing',
    at: ['costs'],
    details: {
      expected: `a cost of criterion ${criterion}, which ${place} lacks`,
      expectedVi: `chi phí của tiêu chí ${criterion}, mà ${place} còn thiếu`,
    },
  }));
}
