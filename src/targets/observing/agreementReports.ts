import { readFigure, readTarget, type Read } from '../model/readTarget.js';
import { clash, contradiction, excess, lack, notAboveZero, type Reports } from '../model/reports.js';
import { shareReports } from '../model/shareReports.js';
import type { TargetObservation } from '../observation.js';
import type { CountAddedTarget } from '../kinds/countTargets.js';
import type { Target } from '../kinds/target.js';
import { averagedUnit } from '../units.js';
import { observedBounds } from './observedBounds.js';
import { isRange } from './span.js';

/** What an observation says twice agrees, with itself and with the target. */
export function agreementReports(given: Target, one: TargetObservation): Reports {
  const target = readTarget(given);
  const number = (member: 'numerator' | 'denominator' | 'added' | 'below' | 'comparedWith') => {
    const figure = one[member];
    return figure === undefined ? undefined : readFigure(figure, observedBounds(given, member));
  };
  switch (target.kind) {
    case 'share': {
      const printed = one.value === undefined || isRange(one.value) ? undefined : one.value;
      const value = printed === undefined ? undefined : readFigure(printed, observedBounds(given, 'value'));
      const whole = number('denominator') ?? target.denominator;
      return shareReports([], { numerator: number('numerator'), value }, printed, whole);
    }
    case 'floor':
    case 'level': {
      if (one.places === undefined) return excess(['below'], number('below'), target.denominator);
      const said = (['below', 'value'] as const).filter((member) => one[member] !== undefined);
      const isAverage = target.kind === 'floor' || averagedUnit(target.unit) !== undefined;
      const listed = String(one.places.length);
      return [
        ...(said.length > 0 ? [clash(['places'], ['places', ...said])] : []),
        ...(isAverage ? [] : [{ code: 'unknown-key', at: ['places'], details: { key: 'places' } } as const]),
        ...(target.denominator !== undefined && !target.denominator.eq(listed)
          ? [
              contradiction(
                ['places'],
                `the target is about ${target.denominator.toFixed()} places, but ${listed} stand in the list`,
                `mục tiêu tính trên ${target.denominator.toFixed()} đơn vị nhưng danh sách có ${listed} đơn vị`,
              ),
            ]
          : []),
      ];
    }
    case 'count-added':
      return addedReports(target, given as CountAddedTarget, one);
    case 'ratio':
      return notAboveZero(['comparedWith'], number('comparedWith'));
    case 'yearly-change':
      return changeReports(target, one);
    case 'completion': {
      const { value } = one;
      if (
        value === undefined ||
        isRange(value) ||
        one.metOn === undefined ||
        target.denominator === undefined
      )
        return [];
      const done = readFigure(value, observedBounds(given, 'value'));
      return done.lt(target.denominator)
        ? [
            contradiction(
              ['metOn'],
              `met on ${one.metOn}, but ${done.toFixed()} of ${target.denominator.toFixed()} are done`,
              `hoàn thành ngày ${one.metOn} nhưng mới làm ${done.toFixed()}/${target.denominator.toFixed()}`,
            ),
          ]
        : [];
    }
    case 'multiple':
      return [];
  }
}

/** A change is told by itself or by levels, and of groups that the target knows. */
function changeReports(
  target: Read<Extract<Target, { kind: 'yearly-change' }>>,
  one: TargetObservation,
): Reports {
  const known = new Set((target.groups ?? []).map(({ subject }) => keyOf(subject)));
  return [
    ...(one.change !== undefined && one.value !== undefined ? [clash([], ['change', 'value'])] : []),
    ...(one.groups ?? []).flatMap(({ subject, change, value }, index): Reports => [
      ...(known.has(keyOf(subject))
        ? []
        : [
            {
              code: 'no-such-member',
              at: ['groups', index, 'subject'],
              details: {
                key: keyOf(subject),
                where: 'the groups of the target',
                whereVi: 'các nhóm của mục tiêu',
              },
            } as const,
          ]),
      ...(change !== undefined && value !== undefined ? [clash(['groups', index], ['change', 'value'])] : []),
      ...(change === undefined && value === undefined ? [lack(['groups', index, 'change'])] : []),
    ]),
  ];
}

/** What tells a group from others. */
export function keyOf(subject: string | { readonly vi: string }): string {
  return typeof subject === 'string' ? subject : subject.vi;
}

/** What was added makes, with what there was, what there is, and no more than all. */
function addedReports(
  { baseline, denominator }: Read<CountAddedTarget>,
  given: CountAddedTarget,
  one: TargetObservation,
): Reports {
  const read = (member: 'added' | 'value') => {
    const figure = one[member];
    return figure === undefined || isRange(figure)
      ? undefined
      : readFigure(figure, observedBounds(given, member));
  };
  const [added, there, start] = [read('added'), read('value'), baseline?.value];
  // Where neither is told, that has been reported.
  if (added === undefined && (there === undefined || start === undefined))
    return one.value === undefined ? [] : [lack(['added'])];
  const said = added && (start ? added.plus(start) : added);
  return [
    ...excess(['added'], said, denominator),
    ...excess(['value'], there, denominator),
    ...(start && added && there && !start.plus(added).eq(there)
      ? [
          contradiction(
            ['value'],
            `${start.toFixed()} + ${added.toFixed()} is not ${there.toFixed()}`,
            `${start.toFixed()} + ${added.toFixed()} không bằng ${there.toFixed()}`,
          ),
        ]
      : []),
  ];
}
