import type { Citation, Provenance } from '../../../foundation/internal.js';
import type { TargetWording } from '../../../targets/internal.js';
import { profileIndicatorNames } from '../profileNames.js';
import type { ProfileFigure, ProfileFigureStatus, ProfileIndicator } from '../programmeProfileTypes.js';

/** Whether something rests on what is not confirmed; `unknown` where nobody says on what it rests. */
export type Confirmation = ProfileFigure['confirmation'];

/** What figures of one result have in common. */
export interface FigureContext {
  /** The time that they tell of. */
  readonly period: string;
  /** On what they rest. */
  readonly basis: string;
  /** How sure they are. */
  readonly figureStatus: ProfileFigureStatus;
  /** Whether they rest on what is not confirmed. */
  readonly confirmation: Confirmation;
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

/** A record, which may say who says so. */
interface Cited {
  readonly record: { readonly citation?: Citation };
}

/** Who says so, each once. */
export function citationsOf(rows: readonly Cited[]): readonly Citation[] {
  const texts = new Map(
    rows.flatMap(({ record: { citation } }) =>
      citation === undefined ? [] : [[JSON.stringify(citation), citation] as const],
    ),
  );
  return [...texts.values()];
}

/** Whether what records say is not confirmed; not known where one of them does not say who says so. */
export function confirmationOf(rows: readonly Cited[]): Confirmation {
  return leastSure(rows.map(({ record: { citation } }) => citation?.provenance));
}

/** Whether one of several is not confirmed; not known where it is not of one of them, or where there is none. */
export function leastSure(sources: readonly (Provenance | undefined)[]): Confirmation {
  if (sources.includes('unconfirmed')) return 'unconfirmed';
  const isKnown = sources.length > 0 && sources.every((one) => one !== undefined && one !== 'unknown');
  return isKnown ? 'confirmed' : 'unknown';
}
