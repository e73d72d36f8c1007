import { range, type BilingualText, type Explanation, type Locale } from '../../../foundation/internal.js';
import type { CriterionToAssess } from '../input/recognitionFindings.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import type { QuantityBounds, RevocationAssessment } from './revocationAssessment.js';

const GROUNDS: Readonly<Record<RevocationAssessment['grounds'], BilingualText>> = /* @__PURE__ */ (() => ({
  yes: { vi: 'thuộc trường hợp xem xét thu hồi', en: 'there are grounds' },
  no: { vi: 'không thuộc trường hợp thu hồi', en: 'there are no grounds' },
  open: { vi: 'chưa kết luận được việc thu hồi', en: 'it cannot be told yet' },
}))();

/** How an assessment came about, in words. */
export function explainRevocation(
  rules: RecognitionRules,
  assessment: Omit<RevocationAssessment, 'explanation'>,
): Explanation {
  const { unit, date, grounds, failed, failedPercent, total, citation, keyFailed, keyOpen } = assessment;
  return {
    say: {
      vi: '{unit} ({date}): {grounds} theo “{rules}”; không còn đạt {failed} trên tổng số {total}.',
      en: '{unit} ({date}): {grounds} for revoking under “{rules}”; {failed} no longer met, of all {total}.',
    },
    values: {
      unit: unit.name,
      date,
      grounds: GROUNDS[grounds],
      rules: rules.title,
      failed: figureOf(failed),
      total,
      share: figureOf(failedPercent),
    },
    arithmetic: '{failed} ÷ {total} × 100 = {share}',
    ...(citation && { sources: [citation] }),
    steps: [
      ...(citation === undefined ? [{ say: NOT_ESTABLISHED }] : []),
      ...namesStep(KEY_FAILED, keyFailed),
      ...namesStep(KEY_OPEN, keyOpen),
    ],
  };
}

const NOT_ESTABLISHED: BilingualText = {
  vi: 'Các trường hợp thu hồi chưa được xác lập.',
  en: 'When the recognition is revoked is not established.',
};

const KEY_FAILED: BilingualText = {
  vi: 'Tiêu chí chủ yếu không còn đạt: {list}.',
  en: 'Key criteria no longer met: {list}.',
};

const KEY_OPEN: BilingualText = {
  vi: 'Tiêu chí chủ yếu chưa rõ: {list}.',
  en: 'Key criteria that are open: {list}.',
};

function figureOf({ least, most }: QuantityBounds) {
  return least.value === most.value ? least : range({ lower: least.value, upper: most.value }, least.unit);
}

function namesStep(say: BilingualText, criteria: readonly CriterionToAssess[]): readonly Explanation[] {
  if (criteria.length === 0) return [];
  const list = (locale: Locale): string =>
    criteria.map(({ id, name }) => `${id}. ${name[locale]}`).join('; ');
  return [{ say, values: { list: { vi: list('vi'), en: list('en') } } }];
}
