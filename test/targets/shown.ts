import {
  explain,
  isMtqgError,
  type Explained,
  type Quantity,
  type Refusal,
} from '../../src/foundation/index.js';
import { targetGap, type LevelProgress, type Target } from '../../src/targets/index.js';

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

/** The codes and places of what is wrong with a target; nothing if it is right. */
export function problemsOf(input: unknown): unknown {
  try {
    targetGap(input as Target);
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return undefined;
}
