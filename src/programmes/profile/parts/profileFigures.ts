import type { Citation } from '../../../foundation/internal.js';
import type { TargetWording } from '../../../targets/internal.js';
import { profileIndicatorNames } from '../profileNames.js';
import type { ProfileFigure, ProfileFigureStatus, ProfileIndicator } from '../programmeProfileTypes.js';

/** What figures of one result have in common. */
export interface FigureContext {
  /** The time that they tell of. */
  readonly period: string;
  /** On what they rest. */
  readonly basis: string;
  /** How sure they are. */
  readonly figureStatus: ProfileFigureStatus;
  /** Whether they rest on what is not confirmed. */
  readonly isUnconfirmed: boolean;
  /** How exactly they are worded, if not exactly. */
  readonly wording?: Exclude<TargetWording, 'exact'>;
}

/** Make figures, by what they are; those that are not told are left out. */
export function figuresOf(
  context: FigureContext,
  values: Partial<Readonly<Record<ProfileIndicator, ProfileFigure['value'] | undefined>>>,
): readonly ProfileFigure[] {
  return (Object.keys(values) as ProfileIndicator[]).flatMap((id) => {
    const value = values[id];
    return value === undefined ? [] : [{ id, name: profileIndicatorNames[id], value, ...context }];
  });
}

/** Who says so, each once. */
export function citationsOf(
  rows: readonly { readonly record: { readonly citation?: Citation } }[],
): readonly Citation[] {
  const texts = new Map(
    rows.flatMap(({ record: { citation } }) =>
      citation === undefined ? [] : [[JSON.stringify(citation), citation] as const],
    ),
  );
  return [...texts.values()];
}

/** Whether one of them is not confirmed. */
export function areUnconfirmed(citations: readonly Citation[]): boolean {
  return citations.some(({ provenance }) => provenance === 'unconfirmed');
}
