import type { Citation, Explanation, ExplainedValue } from '../../foundation/internal.js';
import { isRefusal } from '../../foundation/internal.js';
import { profileIndicatorNames } from './profileNames.js';
import type {
  ProfileFigure,
  ProfileFigureStatus,
  ProfileIndicator,
  ProfileResult,
} from './programmeProfileTypes.js';

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

/** A result in one line: whose it is, what it is about, and its figures as far as there are any. */
export function lineOf({
  subject,
  group,
  name,
  figures,
}: Pick<ProfileResult, 'subject' | 'group' | 'name' | 'figures'>): Explanation {
  const told = figures.filter(({ value }) => !isRefusal(value));
  const values: Record<string, ExplainedValue> = { subject, name };
  if (group !== undefined) values['group'] = group;
  told.forEach((figure, at) => {
    values[`what${String(at)}`] = figure.name;
    values[`figure${String(at)}`] = figure.value;
    values[`period${String(at)}`] = figure.period;
  });
  const list = told
    .map((_figure, at) => `{what${String(at)}} ({period${String(at)}}) {figure${String(at)}}`)
    .join('; ');
  const head = group === undefined ? '{subject}, {name}' : '{subject}, {group}, {name}';
  const say = list === '' ? `${head}.` : `${head}: ${list}.`;
  return { say: { vi: say, en: say }, values };
}
