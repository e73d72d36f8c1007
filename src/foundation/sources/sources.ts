import { deepFreeze } from '../reading/freeze.js';
import * as z from 'zod/mini';
import { isoDateSchema, type IsoDate } from '../days/dates.js';
import { bilingualTextSchema, shortText, type BilingualText } from '../writing/text.js';
import { lazySchema } from '../reading/lazy.js';

/**
 * How sure a value is: `official`, read in the legal text itself; `secondary`, published and cited elsewhere;
 * `unconfirmed`, believed but no text was at hand; `unknown`, not established, there is no value.
 */
export type Provenance = 'official' | 'secondary' | 'unconfirmed' | 'unknown';

/** The kinds of legal instrument that set programme rules. */
export type InstrumentKind = 'law' | 'resolution' | 'decree' | 'decision' | 'circular' | 'dispatch' | 'plan';

/**
 * A legal instrument [văn bản pháp luật]. Its number with its date of signing identifies it: `263/QĐ-TTg` exists in 2022 and in 2026.
 */
export interface LegalInstrument {
  /** Marks a legal instrument among the sources. */
  readonly kind: 'instrument';
  /** Its number as printed [số hiệu], for instance `318/QĐ-TTg`. */
  readonly number: string;
  /** What kind of instrument it is. */
  readonly instrument: InstrumentKind;
  /** Who issued it [cơ quan ban hành]. */
  readonly issuer: BilingualText;
  /** The day of signing [ngày ban hành]. */
  readonly signedOn: IsoDate;
  /** The first day of its effect [ngày có hiệu lực]; `null` if not established. */
  readonly effectiveFrom: IsoDate | null;
  /** The last day of its effect [ngày hết hiệu lực]; `null` while no end is known. */
  readonly effectiveTo: IsoDate | null;
  /** What it is about [trích yếu]. */
  readonly title: BilingualText;
  /** Where its text can be read. */
  readonly url?: string;
  /** What a reader should know of its days: where they were read, or from what they follow. */
  readonly note?: BilingualText;
}

/** A publication: a news page, a report, a statistical yearbook, a method paper, a caller's own file. */
export interface Publication {
  /** Marks a publication among the sources. */
  readonly kind: 'publication';
  /** Its title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string;
  /** The day of publication. */
  readonly publishedOn?: IsoDate;
  /** Where it can be read. */
  readonly url?: string;
}

/** What a rule or a figure rests on. */
export type Source = LegalInstrument | Publication;

/** A print of the official gazette [Công báo]. */
export interface GazettePrint {
  /** Its number as printed, for instance `679 + 680`. */
  readonly number: string;
  /** The day of publication. */
  readonly publishedOn: IsoDate;
}

/** A place in a source, and how sure what was taken from it is. */
export interface Citation {
  /** The source. */
  readonly source: Source;
  /** The place in it, as Vietnamese texts cite it, the smallest part first: `điểm b khoản 1 Điều 12`, `Phụ lục I`, `tr. 4`. */
  readonly article?: string;
  /** The publication through which an instrument is known, where its own text was not at hand. */
  readonly quotedIn?: Publication;
  /** The print of the official gazette in which an instrument was read. */
  readonly gazette?: GazettePrint;
  /** The print other than the gazette in which an instrument was read, in words: an edition of the official codification [Pháp điển]. */
  readonly readIn?: BilingualText;
  /** How sure what was taken from it is. */
  readonly provenance: Provenance;
  /** The day on which somebody last checked it against the source. */
  readonly checkedOn?: IsoDate;
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

/** Schema of {@link Provenance}. */
export const provenanceSchema: z.ZodMiniType<Provenance> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['official', 'secondary', 'unconfirmed', 'unknown']),
);

/** Schema of {@link LegalInstrument}. */
export const legalInstrumentSchema: z.ZodMiniType<LegalInstrument> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.literal('instrument'),
    number: shortText(),
    instrument: z.enum(['law', 'resolution', 'decree', 'decision', 'circular', 'dispatch', 'plan']),
    issuer: bilingualTextSchema,
    signedOn: isoDateSchema,
    effectiveFrom: z.nullable(isoDateSchema),
    effectiveTo: z.nullable(isoDateSchema),
    title: bilingualTextSchema,
    url: z.exactOptional(shortText()),
    note: z.exactOptional(bilingualTextSchema),
  }),
);

/** Schema of {@link Publication}. */
export const publicationSchema: z.ZodMiniType<Publication> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.literal('publication'),
    title: shortText(),
    publisher: z.exactOptional(shortText()),
    publishedOn: z.exactOptional(isoDateSchema),
    url: z.exactOptional(shortText()),
  }),
);

/** Schema of {@link Source}. */
export const sourceSchema: z.ZodMiniType<Source> = /* @__PURE__ */ lazySchema(() =>
  z.union([legalInstrumentSchema, publicationSchema]),
);

/** Schema of {@link Citation}. */
export const citationSchema: z.ZodMiniType<Citation> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    source: sourceSchema,
    article: z.exactOptional(shortText()),
    quotedIn: z.exactOptional(publicationSchema),
    gazette: z.exactOptional(z.strictObject({ number: shortText(), publishedOn: isoDateSchema })),
    readIn: z.exactOptional(bilingualTextSchema),
    provenance: provenanceSchema,
    checkedOn: z.exactOptional(isoDateSchema),
    note: z.exactOptional(bilingualTextSchema),
  }),
);

/** What each level of provenance is called. */
export const provenanceNames: Readonly<Record<Provenance, BilingualText>> = /* @__PURE__ */ deepFreeze({
  official: { vi: 'đọc trong văn bản gốc', en: 'read in the legal text' },
  secondary: { vi: 'theo nguồn thứ cấp', en: 'secondary source' },
  unconfirmed: { vi: 'chưa đối chiếu với văn bản gốc', en: 'unconfirmed' },
  unknown: { vi: 'chưa có nội dung', en: 'not established' },
});

/** What the kinds of instrument are called. */
export const instrumentNames: Readonly<Record<InstrumentKind, BilingualText>> = /* @__PURE__ */ deepFreeze({
  law: { vi: 'Luật', en: 'Law' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  circular: { vi: 'Thông tư', en: 'Circular' },
  dispatch: { vi: 'Công văn', en: 'Official dispatch' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
});
