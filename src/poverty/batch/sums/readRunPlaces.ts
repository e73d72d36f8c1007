import * as z from 'zod/mini';
import {
  check,
  lazySchema,
  readInput,
  subjectSchema,
  type CheckReport,
  type Subject,
} from '../../../foundation/internal.js';

/** More places than there are villages. */
const MOST_PLACES = 200_000;

const placesSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    places: z.array(subjectSchema).check(z.minLength(1), z.maxLength(MOST_PLACES), check(repeated)),
  }),
);

/** Read the places of a run, each once. */
export function readRunPlaces(places: unknown): readonly Subject[] {
  return readInput(placesSchema, { places }).places;
}

function repeated(places: readonly Subject[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return places.flatMap((subject, place): readonly CheckReport[] => {
    const key = typeof subject === 'string' ? subject : subject.vi;
    if (seen.has(key)) return [{ code: 'duplicate', at: [place], details: { key } }];
    seen.add(key);
    return [];
  });
}
