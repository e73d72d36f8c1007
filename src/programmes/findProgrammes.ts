import * as z from 'zod/mini';
import {
  deepFreeze,
  isInForce,
  isoDateSchema,
  lazySchema,
  readInput,
  shortText,
  type Explained,
  type IsoDate,
} from '../foundation/internal.js';
import { nameForm } from '../units/lookup/internal.js';
import { programmeFieldNames, type Programme, type ProgrammeField } from './programme.js';
import { programmes } from './programmes.js';

/** What {@link findProgrammes} takes beside the text. */
export interface FindProgrammesOptions {
  /** The day on which the programme must be in force. */
  readonly date?: IsoDate;
}

/** The programmes that a text may mean, as {@link findProgrammes} gives them. */
export interface FoundProgrammes extends Explained {
  /** Marks the result. */
  readonly kind: 'found-programmes';
  /** The text. */
  readonly text: string;
  /** The programmes that it may mean, in the order of time; none if none is called so. */
  readonly programmes: readonly Programme[];
}

/** Schema of {@link FindProgrammesOptions}. */
export const findProgrammesOptionsSchema: z.ZodMiniType<FindProgrammesOptions> = /* @__PURE__ */ lazySchema(
  () => z.strictObject({ date: z.exactOptional(isoDateSchema) }),
);

const callSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ text: shortText(), options: findProgrammesOptionsSchema }),
);

/**
 * Find the programmes that a text may mean: an id, a name with or without its years and its diacritics, or a common abbreviation.
 *
 * An abbreviation such as `NTM` goes with the field from one programme to the next: all candidates are given, or that of the `date`.
 *
 * @param text - The text, as people write it.
 * @param options - The day, if it is known.
 * @returns The candidates; more than one where the text does not decide.
 * @throws MtqgError if the text is blank, or the day is none.
 *
 * @example
 * ```ts
 * import { findProgrammes } from 'mtqg/programmes';
 *
 * findProgrammes('MTQG 1719').programmes.map(({ id }) => id); // => ['ethnic-minority-2021-2025']
 * findProgrammes('NTM').programmes.map(({ id }) => id); // => ['new-rural-2021-2025', 'merged-2026-2035']
 * findProgrammes('NTM', { date: '2026-03-01' }).programmes.map(({ id }) => id); // => ['merged-2026-2035']
 * ```
 */
export function findProgrammes(text: string, options: FindProgrammesOptions = {}): FoundProgrammes {
  const {
    text: wanted,
    options: { date },
  } = readInput(callSchema, { text, options });
  const found = programmes().filter(
    (programme) => isCalled(programme, wanted) && (date === undefined || isInForce(programme.validity, date)),
  );
  return deepFreeze({
    kind: 'found-programmes',
    text: wanted,
    programmes: found,
    explanation: {
      say: {
        vi: 'Số chương trình phù hợp với “{text}”: {count}.',
        en: 'Programmes that “{text}” may be: {count}.',
      },
      values: { text: wanted, count: String(found.length) },
      steps: found.map(({ name }) => ({ say: name })),
    },
  });
}

const FIRST_WORDS = /^(?:chuong trinh muc tieu quoc gia|national target programme on) /;

function isCalled({ id, name, fields, abbreviations }: Programme, text: string): boolean {
  const wanted = nameForm(text).toneless;
  const short = wanted.replace(FIRST_WORDS, '');
  return (
    text.trim() === id ||
    [name.vi, name.en, ...abbreviations].some((one) => nameForm(one).toneless === wanted) ||
    fields.some((field) => fieldForms(field).includes(short))
  );
}

function fieldForms(field: ProgrammeField): readonly string[] {
  const { vi, en } = programmeFieldNames[field];
  return [nameForm(vi).toneless, nameForm(en).toneless];
}
