import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  localeSchema,
  quantitySchema,
  readInput,
  shortText,
  wholeNumber,
  type BilingualText,
  type Locale,
  type Quantity,
  type Subject,
} from '../foundation/internal.js';
import type { ChartOptions } from './chart.js';

/** Schema of the options of a picture; each kind may have more than {@link ChartOptions}. */
export function chartOptionsSchema<O extends ChartOptions>(
  more: Readonly<Record<string, z.ZodMiniType>> = {},
): z.ZodMiniType<O> {
  return z.strictObject({
    title: z.exactOptional(shortText()),
    width: z.exactOptional(z.number().check(z.gte(100), z.lte(5000), wholeNumber())),
    ...more,
  }) as unknown as z.ZodMiniType<O>;
}

/** What a picture shows of a refused figure. */
export interface RefusedFigure {
  /** Marks it. */
  readonly kind: 'refusal';
  /** Why, in words. */
  readonly reason: BilingualText;
}

/** The schema of a figure that may be refused. */
export function figureOrRefusal(): z.ZodMiniType<Quantity | RefusedFigure> {
  return z.union([quantitySchema, refusedSchema()]);
}

/** The schema of {@link RefusedFigure}. */
export function refusedSchema(): z.ZodMiniType<RefusedFigure> {
  return z.object({ kind: z.literal('refusal'), reason: bilingualTextSchema });
}

/** Whether a figure is refused. */
export function isRefused(figure: object): figure is RefusedFigure {
  return 'kind' in figure && figure.kind === 'refusal';
}

/** What was given to a picture, read. */
export interface ReadChart<T, O extends ChartOptions> {
  readonly result: T;
  readonly locale: Locale;
  readonly options: O & { readonly width: number };
}

/** Read a result, the language and the options, or throw all that is wrong with them. */
export function readForChart<T, O extends ChartOptions>(
  schema: z.ZodMiniType<T>,
  optionsSchema: z.ZodMiniType<O>,
  given: { readonly result: unknown; readonly locale: unknown; readonly options: unknown },
): ReadChart<T, O> {
  const read = readInput(
    z.strictObject({ result: schema, locale: localeSchema, options: optionsSchema }),
    given,
  );
  return { ...read, options: { width: 480, ...read.options } };
}

/** A subject in a language. */
export function subjectText(subject: Subject, locale: Locale): string {
  return typeof subject === 'string' ? subject : subject[locale];
}

/** A title of what a picture shows, with whose it is. */
export function titleOf(what: string, subject: Subject | undefined, locale: Locale): string {
  return subject === undefined ? what : `${what}: ${subjectText(subject, locale)}`;
}
