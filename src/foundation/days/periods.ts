import * as z from 'zod/mini';
import { check } from '../reading/check.js';
import { isoDateSchema, type IsoDate } from './dates.js';
import { isIsoDate } from './dayText.js';
import { problemError } from '../errors/errors.js';
import { dayHint } from '../errors/hints.js';
import { excerpt } from '../writing/text.js';
import { lazySchema } from '../reading/lazy.js';

/** A stretch of calendar days, both ends included. */
export interface Period {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day. */
  readonly to: IsoDate;
}

/** The time in which a rule is in force [hiệu lực]: from its first day to its last, both included. */
export interface Validity {
  /** The first day in force. */
  readonly from: IsoDate;
  /** The last day in force; `null` while no end is known. */
  readonly to: IsoDate | null;
}

const inOrder = /* @__PURE__ */ check<Validity>(({ from, to }) =>
  to === null || from <= to ? [] : [{ code: 'period-reversed', details: { from, to } }],
);

/** Schema of {@link Period}: it must not end before it starts. */
export const periodSchema: z.ZodMiniType<Period> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ from: isoDateSchema, to: isoDateSchema }).check(inOrder),
);

/** Schema of {@link Validity}: it must not end before it starts. */
export const validitySchema: z.ZodMiniType<Validity> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ from: isoDateSchema, to: z.nullable(isoDateSchema) }).check(inOrder),
);

/**
 * Whether a rule is in force on a day; the first and the last day count.
 *
 * @throws MtqgError `bad-format` if the day has another form, which would be compared wrongly: `31/12/2021`.
 *
 * @example
 * ```ts
 * import { isInForce } from 'mtqg/foundation';
 *
 * isInForce({ from: '2016-12-01', to: '2021-12-31' }, '2021-12-31'); // => true
 * isInForce({ from: '2022-03-08', to: null }, '2022-03-07'); // => false
 * ```
 */
export function isInForce(validity: Validity, date: IsoDate): boolean {
  if (typeof date !== 'string' || !isIsoDate(date)) throw notADay(date);
  if (typeof (validity as Validity | undefined)?.from !== 'string')
    throw problemError('wrong-type', ['validity'], { expected: 'object' });
  return validity.from <= date && (validity.to === null || date <= validity.to);
}

function notADay(received: unknown): Error {
  const text = typeof received === 'string' ? received : typeof received;
  return problemError('bad-format', ['date'], {
    expected: 'date',
    received: excerpt(text),
    ...dayHint(text),
  });
}
