import * as z from 'zod/mini';
import { decisive } from '../reading/check.js';
import { lazySchema } from '../reading/lazy.js';

/** A language in which the library speaks to people: Vietnamese or English. */
export type Locale = 'vi' | 'en';

/** The languages of the library. */
export const LOCALES: readonly ['vi', 'en'] = ['vi', 'en'];

/** One text in both languages of the library, Vietnamese with full diacritics (Unicode NFC). */
export interface BilingualText {
  /** The Vietnamese text. */
  readonly vi: string;
  /** The English text. */
  readonly en: string;
}

/** Something to be seen: neither a blank nor a control character. */
const VISIBLE = /[^\s\p{Cc}]/u;

/** Schema of {@link BilingualText}. */
export const bilingualTextSchema: z.ZodMiniType<BilingualText> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ vi: shortText(), en: shortText() }),
);

/** Whose figure something is: a place, a group, a programme, in words. */
export type Subject = string | BilingualText;

/** Schema of {@link Subject}. */
export const subjectSchema: z.ZodMiniType<Subject> = /* @__PURE__ */ lazySchema(() =>
  z.union([shortText(), bilingualTextSchema]),
);

/** Something that a result takes for granted, because nothing says otherwise. */
export interface Assumption<Code extends string = string> {
  /** What is assumed, as a stable code. */
  readonly code: Code;
  /** The same in words. */
  readonly text: BilingualText;
}

/** Something that a reader of a result must know beside its figures. */
export interface Warning<Code extends string = string> {
  /** What it is about, as a stable code. */
  readonly code: Code;
  /** The same in words. */
  readonly text: BilingualText;
}

/** Schema of {@link Locale}. */
export const localeSchema: z.ZodMiniType<Locale> = /* @__PURE__ */ lazySchema(() => z.enum(LOCALES));

/** A text that is not blank, of at most 2,000 characters: a name, a title, a note. */
export function shortText(): z.ZodMiniString {
  return z.string().check(decisive(z.minLength(1)), z.maxLength(2000), z.regex(VISIBLE, { error: 'text' }));
}

/**
 * Fill the `{name}` gaps of a template with values.
 *
 * @param template - Text with gaps such as `{minimum}`, or `{partName|the part}` with what stands there if there is no value.
 * @param values - The text for each gap; a gap with neither stays as it is, so that the lack shows.
 * @returns The filled text.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (gap, name: string, otherwise: string | undefined) =>
    Object.hasOwn(values, name) ? (values[name] as string) : (otherwise ?? gap),
  );
}

/**
 * The beginning of a text, enough to recognise it by.
 *
 * @param text - Any text.
 * @param length - The most characters to keep; `…` marks what was cut.
 * @returns The text on one line: control characters and line ends become spaces.
 */
export function excerpt(text: string, length = 60): string {
  // A cut must not leave half of a character that takes two code units.
  const kept = text.length > length ? `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return kept.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
