import {
  deepFreeze,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Locale,
} from '../../../foundation/internal.js';
import type { CriterionToAssess } from '../input/recognitionFindings.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import type { RevocationAssessment } from './revocationAssessment.js';

/** What is said of the grounds. */
const GROUNDS: Readonly<Record<RevocationAssessment['grounds'], BilingualText>> = /* @__PURE__ */ deepFreeze({
  yes: { vi: 'thuộc trường hợp thu hồi quyết định công nhận', en: 'there are grounds' },
  no: { vi: 'không thuộc trường hợp thu hồi quyết định công nhận', en: 'there are no grounds' },
  open: {
    vi: 'chưa đủ căn cứ kết luận thuộc trường hợp thu hồi quyết định công nhận',
    en: 'it cannot be told yet whether there are grounds',
  },
});

/** How an assessment came about, in words. */
export function explainRevocation(
  rules: RecognitionRules,
  assessment: Omit<RevocationAssessment, 'explanation'>,
): Explanation {
  const { subject, date, grounds, citation, keyFailed, keyOpen, total } = assessment;
  return {
    say: {
      vi: '{subject}: {grounds} “{title}” (xét ngày {date}); có {failed}/{total} không còn đạt.',
      en: '{subject} ({date}): {grounds} for revoking the recognition as “{title}”; {failed} of {total} no longer met.',
    },
    values: {
      subject: subject.name,
      date,
      grounds: GROUNDS[grounds],
      title: rules.title,
      total,
      ...failedValues(assessment),
    },
    arithmetic: isExact(assessment) ? SHARE : SHARES,
    ...(citation && { sources: [citation] }),
    steps: [
      ...(citation === undefined ? [{ say: NOT_ESTABLISHED }] : []),
      ...namesStep(KEY_FAILED, keyFailed),
      ...namesStep(KEY_OPEN, keyOpen),
    ],
  };
}

const SHARE = '{least} ÷ {total} × 100 = {share}';

const SHARES = '{least} ÷ {total} × 100 = {share}; {most} ÷ {total} × 100 = {shareAtMost}';

function isExact({ failed }: Pick<RevocationAssessment, 'failed'>): boolean {
  return failed.least.value === failed.most.value;
}

/** The numbers of failed criteria, alone in the sentence and with their unit in the arithmetic. */
function failedValues(
  assessment: Pick<RevocationAssessment, 'failed' | 'failedPercent'>,
): Readonly<Record<string, ExplainedValue>> {
  const { failed, failedPercent } = assessment;
  const ends = [failed.least.value, failed.most.value];
  return {
    failed: isExact(assessment) ? failed.least.value : ends.join('–'),
    ...failed,
    share: failedPercent.least,
    shareAtMost: failedPercent.most,
  };
}

const NOT_ESTABLISHED: BilingualText = {
  vi: 'Chưa có thông tin về các trường hợp thu hồi quyết định công nhận.',
  en: 'When the recognition is revoked is not established.',
};

const KEY_FAILED: BilingualText = {
  vi: 'Tiêu chí chủ yếu không còn đạt: {list}.',
  en: 'Key criteria no longer met: {list}.',
};

const KEY_OPEN: BilingualText = {
  vi: 'Tiêu chí chủ yếu chưa có kết luận: {list}.',
  en: 'Key criteria that are open: {list}.',
};

function namesStep(say: BilingualText, criteria: readonly CriterionToAssess[]): readonly Explanation[] {
  if (criteria.length === 0) return [];
  const list = (locale: Locale): string =>
    criteria.map(({ id, name }) => `${id}. ${name[locale]}`).join('; ');
  return [{ say, values: { list: { vi: list('vi'), en: list('en') } } }];
}
