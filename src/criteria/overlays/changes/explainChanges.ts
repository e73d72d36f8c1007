import {
  deepFreeze,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
} from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import { requirementWords } from '../../thresholds/requirementWords.js';
import type { OverlayChange, OverlayChanges, OverlayEffect } from '../model/overlayChange.js';
import type { AddedIndicator } from '../model/thresholdOverlay.js';
import { cellName } from '../cells/cellName.js';
import { needsReason } from '../strictness/needsReason.js';
import { yearWords } from './yearWords.js';

/** What each effect is called. */
export const overlayEffectNames: Readonly<Record<OverlayEffect, BilingualText>> = /* @__PURE__ */ deepFreeze({
  filled: { vi: 'bổ sung', en: 'filled' },
  tightened: { vi: 'nâng yêu cầu', en: 'tightened' },
  loosened: { vi: 'thấp hơn hoặc không so sánh được', en: 'asks less, or cannot be compared' },
  'less-sure': { vi: 'căn cứ có độ tin cậy thấp hơn', en: 'less sure' },
  corrected: { vi: 'sửa lại', en: 'corrected' },
  confirmed: { vi: 'xác nhận', en: 'confirmed' },
  reworded: { vi: 'diễn đạt lại', en: 'reworded' },
  unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
});

/** Tell what an overlay changes, in the order of its entries. */
export function explainChanges(
  set: CriteriaSet,
  { overlay, addedIndicators, completed, changes }: Omit<OverlayChanges, 'explanation'>,
): Explanation {
  return {
    say: {
      vi: '“{overlay}” bổ sung vào “{set}”: thay đổi {changed} nội dung, giữ nguyên {kept} nội dung.',
      en: '“{overlay}” laid over “{set}”: {changed} changed, {kept} left as they are.',
    },
    values: {
      overlay: overlay.title,
      set: set.title,
      changed: String(changes.filter(({ effect }) => effect !== 'unchanged').length),
      kept: String(changes.filter(({ effect }) => effect === 'unchanged').length),
    },
    steps: [
      ...addedIndicators.map((indicator) => addedStep(overlay, indicator)),
      ...completed.map((id) => completedStep(overlay, id)),
      ...changes.map((change) => changeStep(set, change)),
    ],
  };
}

function addedStep(
  { citation: outer }: OverlayChanges['overlay'],
  { criterion, id, name, citation = outer }: AddedIndicator,
): Explanation {
  return {
    say: {
      vi: 'Thêm chỉ tiêu {id} {name} vào tiêu chí {criterion}.',
      en: 'Indicator {id} {name} added to criterion {criterion}.',
    },
    values: { id, name, criterion },
    sources: [citation],
  };
}

function completedStep({ citation }: OverlayChanges['overlay'], criterion: string): Explanation {
  return {
    say: {
      vi: 'Đã bổ sung đủ chỉ tiêu của tiêu chí {criterion}.',
      en: 'Of criterion {criterion} all indicators are known.',
    },
    values: { criterion },
    sources: [citation],
  };
}

function changeStep(set: CriteriaSet, change: OverlayChange): Explanation {
  const { validity, before, after, effect, name } = change;
  const where = whereWords(set, change);
  const until = validity.to === null ? '' : ' {to}';
  return {
    say: {
      vi: `{cell} {name}${where === undefined ? '' : ', {where}'}, từ ngày {from}${until && ` đến ngày${until}`}: {before} → {after} ({effect}).`,
      en: `{cell} {name}${where === undefined ? '' : ', {where}'}, from {from}${until && ` to${until}`}: {before} → {after} ({effect}).`,
    },
    values: {
      cell: cellName(change),
      name,
      ...(where === undefined ? {} : { where }),
      from: validity.from,
      ...(validity.to === null ? {} : { to: validity.to }),
      before: requirementWords(before.requirement, set),
      after: requirementWords(after.requirement, set),
      effect: overlayEffectNames[effect],
    } satisfies Record<string, ExplainedValue>,
    sources: [effect === 'unchanged' ? before.citation : after.citation],
    ...reasonSteps(change),
  };
}

function whereWords(
  { columns: all = [] }: CriteriaSet,
  { columns = [], years }: OverlayChange,
): BilingualText | undefined {
  const names = all.filter(({ id }) => columns.includes(id)).map(({ name }) => name);
  const words = years === undefined ? names : [...names, yearWords(years)];
  if (words.length === 0) return undefined;
  return { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') };
}

const asksLess: BilingualText = /* @__PURE__ */ deepFreeze({
  vi: 'Thấp hơn hoặc không so sánh được với yêu cầu của bộ tiêu chí mà không nêu căn cứ cho phép: không áp dụng được.',
  en: 'It asks less than the set, or what cannot be compared with it, and does not say why it may: it cannot be applied.',
});

const isLessSure: BilingualText = /* @__PURE__ */ deepFreeze({
  vi: 'Căn cứ có độ tin cậy thấp hơn căn cứ của bộ tiêu chí mà không nêu căn cứ cho phép: không áp dụng được.',
  en: 'Its source is less sure than that of the set and it does not say why it may be: it cannot be applied.',
});

function reasonSteps({ effect, permittedBecause }: OverlayChange): Pick<Explanation, 'steps'> {
  if (!needsReason(effect)) return {};
  if (permittedBecause === undefined) {
    return { steps: [{ say: effect === 'loosened' ? asksLess : isLessSure }] };
  }
  return { steps: [{ say: PERMITTED, values: { because: withoutStop(permittedBecause) } }] };
}

const PERMITTED: BilingualText = {
  vi: 'Lý do được phép: {because}.',
  en: 'It may, because: {because}.',
};

/** A reason without the full stop that the sentence brings. */
function withoutStop({ vi, en }: BilingualText): BilingualText {
  return { vi: vi.replace(/\.$/, ''), en: en.replace(/\.$/, '') };
}
