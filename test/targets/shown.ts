import {
  describeError,
  explain,
  isMtqgError,
  type Explained,
  type Quantity,
  type Refusal,
} from '../../src/foundation/index.js';
import {
  targetGap,
  type LevelProgress,
  type Target,
  type TargetGapByKind,
  type TargetKind,
  type TargetObservation,
} from '../../src/targets/internal.js';

/** A figure in one line: its value and unit, or why it is refused and what is missing. */
export function shown(figure: Quantity | Refusal | undefined): string | undefined {
  if (figure?.kind !== 'refusal') return figure && `${figure.value} ${figure.unit}`;
  return [figure.code, ...(figure.missing ?? [])].join(' ');
}

/** The same to one decimal. */
export function rounded(figure: Quantity | Refusal): string {
  return figure.kind === 'refusal' ? figure.code : Number(figure.value).toFixed(1);
}

/** The steps of a path, a line each. */
export function pathOf({ path }: LevelProgress): readonly string[] | undefined {
  return path?.steps.map(({ years, before, after, change, neededPerYear }) =>
    [years.from ?? '?', years.to, shown(before), shown(after), shown(change), shown(neededPerYear)].join(
      ' | ',
    ),
  );
}

/** The explanation, a line each, without indentation. */
export function told(result: Explained, locale: 'vi' | 'en'): readonly string[] {
  return explain(result, locale)
    .split('\n')
    .map((line) => line.trim());
}

/** A target beside where it stands. */
export type Standing<K extends TargetKind> = Target & {
  readonly kind: K;
  readonly current?: Partial<TargetObservation>;
};

/** The gap of a target with one observation, of 2023 if it says no year, at the end of its year. */
export function gapNow<K extends TargetKind>({ current, ...target }: Standing<K>): TargetGapByKind[K] {
  const year = current?.year ?? 2023;
  return targetGap(target as unknown as Target, current === undefined ? [] : [{ ...current, year }], {
    date: `${String(year)}-12-31`,
  }) as TargetGapByKind[K];
}

/** The codes and places of what is wrong with an input; nothing if it is right. */
export function problemsOf(
  target: unknown,
  observations: unknown = [],
  options: unknown = { date: '2023-12-31' },
): unknown {
  try {
    targetGap(target as Target, observations as [], options as { date: string });
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return undefined;
}

/** All that a result holds, a line for each figure, with the explanation in both languages; what is there without a value is shown, too. */
export function inFull({
  explanation,
  ...result
}: (Explained & Readonly<Record<string, unknown>>) | (Explained & object)): string {
  const lines = (value: unknown, at: string): readonly string[] => {
    if (typeof value !== 'object' || value === null) return [`${at}: ${String(value)}`];
    if ('kind' in value && (value.kind === 'quantity' || value.kind === 'refusal'))
      return [`${at}: ${String(shown(value as Quantity | Refusal))}`];
    if ('vi' in value && 'en' in value) return [`${at}: ${String(value.vi)} | ${String(value.en)}`];
    const members = Object.entries(value);
    if (members.every(([, one]) => typeof one !== 'object'))
      return [
        `${at}: ${members.map(([key, one]) => (Array.isArray(value) ? one : `${key} ${one}`)).join(', ')}`,
      ];
    return members.flatMap(([key, one]) => lines(one, `${at}.${key}`));
  };
  return [
    ...Object.entries(result).flatMap(([key, value]) => lines(value, key)),
    ...(['vi', 'en'] as const).flatMap((locale) => ['', ...told({ explanation } as Explained, locale)]),
  ].join('\n');
}

/** What is wrong with an input, a line for each problem, in Vietnamese and in English. */
export function problemsInFull(
  target: unknown,
  observations: unknown = [],
  options: unknown = { date: '2023-12-31' },
): readonly string[] {
  try {
    targetGap(target as Target, observations as [], options as { date: string });
  } catch (error) {
    if (isMtqgError(error))
      return (['vi', 'en'] as const).flatMap((locale) => describeError(error, locale).split('\n'));
    throw error;
  }
  return [];
}
