import { deepFreeze, type BilingualText } from '../../foundation/internal.js';
import type { FindFiguresOptions } from '../findFigures.js';
import { verifyClaim } from '../verifyClaim.js';
import { findClaims } from './findClaims.js';
import type { CheckedClaim, CheckedText } from './foundClaim.js';

const SAYING: BilingualText = {
  vi: 'Văn bản nêu {claims} số liệu có thể kiểm tra: {consistent} khớp, {inconsistent} không khớp, {unknowable} chưa kết luận được.',
  en: 'Claims in the text that can be checked: {claims}. Of these {consistent} follow, {inconsistent} do not, {unknowable} cannot be told.',
};

/**
 * Find the claims of a text and check each against its own inputs: what follows, what does not, and what cannot be told.
 *
 * @param text - The text, at most 100,000 characters.
 * @param options - The number convention.
 * @returns The claims by their verdicts, each in the order of the text; see `findClaims` and `verifyClaim`.
 * @throws MtqgError if the text is longer, or no text.
 *
 * @example
 * ```ts
 * import { checkText } from 'mtqg';
 *
 * const { inconsistent } = checkText('Toàn tỉnh có 159,818 tỷ đồng, vốn doanh nghiệp 5,976 tỷ đồng (chiếm 30%). Có 39/54 xã, đạt 82,2%.');
 * inconsistent.length; // => 2
 * ```
 */
export function checkText(text: string, options: FindFiguresOptions = {}): CheckedText {
  const { claims, locale } = findClaims(text, options);
  const checked = claims.map((found): CheckedClaim => ({ found, verdict: verifyClaim(found.claim) }));
  const of = (wanted: CheckedClaim['verdict']['verdict']): readonly CheckedClaim[] =>
    checked.filter(({ verdict }) => verdict.verdict === wanted);
  const [consistent, inconsistent, unknowable] = [of('consistent'), of('inconsistent'), of('unknowable')];
  const values = {
    claims: String(checked.length),
    consistent: String(consistent.length),
    inconsistent: String(inconsistent.length),
    unknowable: String(unknowable.length),
  };
  return deepFreeze({
    kind: 'checked-text',
    ...{ locale, consistent, inconsistent, unknowable },
    explanation: { say: SAYING, values },
  });
}
