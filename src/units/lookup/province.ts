import * as z from 'zod/mini';
import {
  dayInWords,
  isoDateSchema,
  nearestHint,
  problemError,
  shortText,
  lazySchema,
  type IsoDate,
  type Problem,
} from '../../foundation/internal.js';
import { directoriesIn, type LookupPlaces } from './directoriesIn.js';
import { codeInWords } from './explainMatches.js';
import type { InDirectories } from './givenDirectories.js';
import { readText } from './lookupText.js';
import { matchUnits, type UnitMatchReason } from './matchUnits.js';
import type { Unit } from '../model/unit.js';
import { readNamed } from '../model/readNamed.js';
import type { CodeSystem } from '../model/unitRef.js';

/** What {@link province} takes beside the code or name. */
export interface ProvinceOptions extends InDirectories {
  /** A day on which the province exists. */
  readonly date?: IsoDate;
  /** The system of its code: `'gso2004'` for the 63, `'nso2025'` for the 34. */
  readonly system?: CodeSystem;
}

/** Schema of {@link ProvinceOptions} without its directories, which are checked once each. */
export const provinceOptionsSchema: z.ZodMiniType<Omit<ProvinceOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () => z.strictObject({ date: z.exactOptional(isoDateSchema), system: z.exactOptional(shortText()) }),
);

/** The reasons that leave no doubt about the spelling. */
const EXACT: ReadonlySet<UnitMatchReason> = /* @__PURE__ */ new Set<UnitMatchReason>([
  'id',
  'code',
  'full-name',
  'name',
  'alias',
]);

/**
 * The one province of a code or name: by a day or a system of codes, since seven codes changed hands on 1 July 2025.
 *
 * @param codeOrName - A code (`'15'`), an id (`'nso2025:15'`), a code of ISO 3166-2 (`'VN-02'`), or a name, also without
 * diacritics or with `tỉnh`, `TP.` before it.
 * @param options - The day or the system; directories of one's own beside or instead of the official one.
 * @returns The province.
 * @throws MtqgError `ambiguous` with all candidates if more than one is meant, which a code or name without a day or system
 * often does; `no-such-member` if there is none.
 *
 * @example
 * ```ts
 * import { province } from 'mtqg/units';
 *
 * province('15', { date: '2025-06-30' }).name; // => 'Yên Bái'
 * province('15', { date: '2025-07-01' }).name; // => 'Lào Cai'
 * province('tinh lao cai', { system: 'gso2004' }).id; // => 'gso2004:10'
 * province('15'); // throws ambiguous
 * ```
 */
export function province(codeOrName: string, options: ProvinceOptions = {}): Unit {
  const places = directoriesIn(options);
  const text = readText('codeOrName', codeOrName);
  const filter = readNamed(['options'], provinceOptionsSchema, places.rest);
  const matches = matchUnits(text, { ...filter, level: 'province' }, places);
  const exact = matches.filter(({ matchedBy }) => EXACT.has(matchedBy));
  const candidates = exact.length > 0 ? exact : matches.filter(({ matchedBy }) => matchedBy === 'toneless');
  const [found, ...others] = candidates.map(({ place }) => place);
  if (found === undefined)
    throw problemError('no-such-member', ['codeOrName'], notFound(text, filter, places));
  if (others.length > 0)
    throw problemError('ambiguous', ['codeOrName'], ambiguous([found, ...others], filter));
  return found;
}

type Filter = Pick<ProvinceOptions, 'date' | 'system'>;

/** What was looked for, with the day or the system, for which there may be none; the nearest name that there is. */
function notFound(text: string, { date, system }: Filter, { indexes }: LookupPlaces): Problem['details'] {
  const known = indexes.flatMap(({ byId }) =>
    [...byId.values()].filter(({ level }) => level === 'province').map(({ name }) => name),
  );
  const asked = (day: string | undefined): string =>
    [text, ...[system, day].filter((part) => part !== undefined)].join(', ');
  return {
    key: asked(date),
    keyVi: asked(date === undefined ? undefined : `ngày ${dayInWords(date).vi}`),
    where: 'the list of provinces',
    whereVi: 'danh mục tỉnh, thành phố',
    ...(known.includes(text) ? {} : nearestHint(text, known)),
  };
}

/** All candidates, and what decides between them. */
function ambiguous(candidates: readonly [Unit, ...Unit[]], { date, system }: Filter): Problem['details'] {
  const listed = (locale: 'vi' | 'en'): string =>
    candidates.map((unit) => `${unit.fullName} (${codeInWords(unit)[locale]}; ${unit.id})`).join(', ');
  const said = { candidates: listed('en'), candidatesVi: listed('vi') };
  if (date !== undefined && system !== undefined) return said;
  const latest = candidates.reduce((a, b) => (b.validity.from > a.validity.from ? b : a));
  const use = [
    ...(date === undefined ? [`{ date: '${latest.validity.from}' }`] : []),
    ...(system === undefined ? [`{ system: '${latest.code.system}' }`] : []),
  ].join(' / ');
  return { ...said, hint: 'date-or-system', use };
}
