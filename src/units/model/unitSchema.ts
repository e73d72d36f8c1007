import * as z from 'zod/mini';
import {
  check,
  citationSchema,
  decimalTextSchema,
  isIsoDate,
  isoDateSchema,
  lazy,
  lazySchema,
  shortText,
  validitySchema,
  type CheckReport,
  type Problem,
} from '../../foundation/internal.js';
import { classificationSchema } from '../classifications/classifications.js';
import type {
  DatedClassification,
  DatedKind,
  DatedName,
  Succession,
  SuccessionExtent,
  Unit,
  UnitMembership,
} from './unit.js';
import { kindLevels, type UnitKind } from './unitKinds.js';
import { placeLevelSchema, unitLevelNames, type PlaceLevel } from './unitLevels.js';
import { unitCodeSchema, type UnitRef } from './unitRef.js';

/** Schema of a unit's kind. */
export const unitKindSchema: z.ZodMiniType<UnitKind> = /* @__PURE__ */ lazySchema(() =>
  z.enum(Object.keys(kindLevels) as [UnitKind, ...UnitKind[]]),
);

/** Schema of {@link DatedKind}. */
export const datedKindSchema: z.ZodMiniType<DatedKind> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: unitKindSchema,
    validity: validitySchema,
    act: z.exactOptional(shortText()),
    isListDay: z.exactOptional(z.literal(true)),
  }),
);

/** Schema of {@link DatedName}. */
export const datedNameSchema: z.ZodMiniType<DatedName> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    name: shortText(),
    validity: validitySchema,
    act: z.exactOptional(shortText()),
    isListDay: z.exactOptional(z.literal(true)),
  }),
);

/** Schema of {@link UnitMembership}. */
export const unitMembershipSchema: z.ZodMiniType<UnitMembership> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    parent: shortText(),
    validity: validitySchema,
    isListDay: z.exactOptional(z.literal(true)),
  }),
);

/** Schema of {@link DatedClassification}. */
export const datedClassificationSchema: z.ZodMiniType<DatedClassification> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    classification: classificationSchema,
    validity: validitySchema,
    citation: citationSchema,
  }),
);

/** Schema of {@link SuccessionExtent}. */
export const extentSchema: z.ZodMiniType<SuccessionExtent> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['whole', 'part', 'part-area-all-people', 'area-only', 'people-only', 'unknown']),
);

/** Schema of {@link Succession}: no unit follows itself. */
export const successionSchema: z.ZodMiniType<Succession> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      predecessor: shortText(),
      successor: shortText(),
      extent: extentSchema,
      date: isoDateSchema,
      act: z.exactOptional(shortText()),
      isListDay: z.exactOptional(z.literal(true)),
      sureness: z.exactOptional(
        z.enum([
          'law-text',
          'act',
          'council-resolution',
          'plan',
          'press',
          'wikipedia',
          'stated',
          'listed',
          'listed-inferred',
          'inferred',
          'derived',
          'recoded',
          'continued',
        ]),
      ),
      foundIn: z.exactOptional(shortText()),
    })
    .check(
      check(({ predecessor, successor }) =>
        predecessor === successor
          ? [
              {
                code: 'contradiction',
                at: ['successor'],
                details: { what: `${successor} follows itself`, whatVi: `${successor} kế tiếp chính nó` },
              },
            ]
          : [],
      ),
    ),
);

/** The members of a unit that need nothing else to be given. */
export const unitMembers = /* @__PURE__ */ lazy(() => ({
  level: placeLevelSchema,
  name: shortText(),
  code: unitCodeSchema,
  validity: validitySchema,
  within: z.exactOptional(shortText()),
  names: z.exactOptional(z.array(datedNameSchema)),
  classifications: z.exactOptional(z.array(datedClassificationSchema)),
  criteriaRegion: z.exactOptional(z.enum(['TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL'])),
  economicRegion: z.exactOptional(z.enum(['TDMNPB', 'DBSH', 'BTB', 'DHNTBTN', 'DNB', 'DBSCL'])),
  iso: z.exactOptional(shortText()),
  areaKm2: z.exactOptional(decimalTextSchema),
  population: z.exactOptional(decimalTextSchema),
}));

/** Schema of {@link Unit}: its id is made of its code, its kinds are of its level and in the order of time. */
export const unitSchema: z.ZodMiniType<Unit> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      ...unitMembers(),
      id: shortText(),
      fullName: shortText(),
      kind: z.exactOptional(unitKindSchema),
      aliases: z.array(shortText()),
      kinds: z.array(datedKindSchema),
      parents: z.array(unitMembershipSchema),
    })
    .check(check(unitProblems)),
);

/** What is wrong with a unit, or with the draft of one, beyond the shape of its members. */
export function unitProblems(unit: UnitRef & Partial<Unit> & Pick<Unit, 'code'>): readonly CheckReport[] {
  const { id, code, level, kind, kinds = [] } = unit;
  const made = `${code.system}:${code.value}`;
  const current = kinds.at(-1)?.kind;
  const wrongLevel = (
    found: UnitKind | undefined,
    at: readonly (string | number)[],
  ): readonly CheckReport[] =>
    found === undefined || kindLevels[found] === level
      ? []
      : [{ code: 'contradiction', at, details: wrongLevelDetails(found, level) }];
  return [
    ...(id === undefined || id === made || isEarlier(id, made)
      ? []
      : [{ code: 'contradiction' as const, at: ['id'], details: differ(id, made) }]),
    ...wrongLevel(kind, ['kind']),
    ...kinds.flatMap((dated, at) => wrongLevel(dated.kind, ['kinds', at, 'kind'])),
    ...(kind === undefined || current === undefined || kind === current
      ? []
      : [{ code: 'contradiction' as const, at: ['kind'], details: differ(kind, current) }]),
    ...orderProblems(kinds),
  ];
}

/** Whether an id is that of a unit that bore a code before another: its last day stands behind the code. */
function isEarlier(id: string, made: string): boolean {
  return id.startsWith(`${made}@`) && isIsoDate(id.slice(made.length + 1));
}

function differ(one: string, other: string): Problem['details'] {
  return { what: `${one} is not ${other}`, whatVi: `${one} khác ${other}` };
}

function wrongLevelDetails(kind: UnitKind, level: PlaceLevel): Problem['details'] {
  return {
    what: `${kind} is no kind of ${level}`,
    whatVi: `loại “${kind}” không thuộc ${unitLevelNames[level].vi}`,
  };
}

function orderProblems(kinds: readonly DatedKind[]): readonly CheckReport[] {
  return kinds.flatMap(({ validity }, at) => {
    const before = kinds[at - 1]?.validity;
    return before === undefined || (before.to !== null && before.to < validity.from)
      ? []
      : [
          {
            code: 'out-of-order',
            at: ['kinds', at, 'validity', 'from'],
            details: { previous: before.to ?? before.from },
          },
        ];
  });
}
