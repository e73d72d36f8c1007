import { deepFreeze } from '../reading/freeze.js';
import { expectationsEn, hintsEn, problemsEn } from './messagesEn.js';
import { expectationsVi, hintsVi, problemsVi } from './messagesVi.js';
import type { HintName, ProblemCode } from './problemCodes.js';
import type { BilingualText } from '../writing/text.js';

/** A table of message templates by problem code; gaps such as `{minimum}` are filled from the problem's details. */
export type ProblemMessages = Readonly<Record<ProblemCode, BilingualText>>;

/**
 * What is said for each problem code, in Vietnamese and English. To say it otherwise, pass a table of your own to `describeError`.
 */
export const problemMessages: Readonly<Record<ProblemCode, BilingualText>> = /* @__PURE__ */ paired(
  problemsVi,
  problemsEn,
);

/** Names, in both languages, for what was expected where a type or a form is wrong. */
export const expectationNames: Readonly<Record<string, BilingualText>> = /* @__PURE__ */ paired<string>(
  expectationsVi,
  expectationsEn,
);

/** How an input is mended, in both languages; `{use}` is what to write in its place. */
export const hintNames: Readonly<Record<HintName, BilingualText>> = /* @__PURE__ */ paired(hintsVi, hintsEn);

function paired<Name extends string>(
  vi: Readonly<Record<Name, string>>,
  en: Readonly<Record<Name, string>>,
): Readonly<Record<Name, BilingualText>> {
  const names = Object.keys(en) as Name[];
  const pairs = names.map((name) => [name, { vi: vi[name], en: en[name] }] as const);
  return deepFreeze(Object.fromEntries(pairs) as Record<Name, BilingualText>);
}
