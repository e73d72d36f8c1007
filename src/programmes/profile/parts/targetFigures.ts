import type { Target, TargetGap } from '../../../targets/internal.js';
import { figuresOf, type Confirmation } from './profileFigures.js';
import type { ProfileFigure, ProfileIndicator } from '../programmeProfileTypes.js';

type Values = Partial<Readonly<Record<ProfileIndicator, ProfileFigure['value'] | undefined>>>;

/** The figures of a gap to a target, which has an id, and whether what is asked, and what is found of it, is not confirmed. */
export function targetFigures(
  gap: TargetGap,
  { id, wording = 'exact' }: Target,
  confirmation: { readonly asked: Confirmation; readonly found: Confirmation },
): readonly ProfileFigure[] {
  const { figureStatus = 'not-stated', currentYear, targetYear, date } = gap;
  const context = { basis: String(id), confirmation: confirmation.found } as const;
  const { target, current } = ends(gap);
  const { target: asked, ...others } = target;
  const ofTarget = {
    ...context,
    confirmation: confirmation.asked,
    period: String(targetYear ?? date),
    figureStatus: 'not-stated',
  } as const;
  return [
    ...figuresOf({ ...ofTarget, ...(wording === 'exact' ? {} : { wording }) }, { target: asked }),
    ...figuresOf(ofTarget, others),
    ...figuresOf(
      { ...context, period: String(currentYear ?? date), figureStatus },
      { ...current, ...rest(gap) },
    ),
  ];
}

/** What is asked, and what is there, in the members that each kind has for them. */
function ends(gap: TargetGap): { readonly target: Values; readonly current: Values } {
  switch (gap.targetKind) {
    case 'level':
      return { target: { target: gap.target }, current: { current: gap.current, 'total-gap': gap.totalGap } };
    case 'share':
      return {
        target: { target: gap.targetPercent, whole: gap.denominator },
        current: { current: gap.currentPercent, 'total-gap': gap.numeratorGap },
      };
    case 'count-added':
      return {
        target: { target: gap.targetAdded, 'share-at-target': gap.targetPercent },
        current: { current: gap.currentAdded },
      };
    case 'multiple':
    case 'ratio':
      return { target: { target: gap.targetTimes }, current: { current: gap.currentTimes } };
    case 'floor':
      return { target: { target: gap.target }, current: { 'total-gap': gap.totalShortfall } };
    default:
      return { target: { target: gap.target }, current: { current: gap.current } };
  }
}

function rest(gap: TargetGap): Values {
  return {
    gap: gap.gap,
    'achieved-share': gap.achievedPercent,
    ...('linear' in gap
      ? { 'needed-a-year': gap.linear.neededRate, 'path-remainder': gap.path?.remainder }
      : {}),
  };
}
