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

/** What each effect is called. */
export const overlayEffectNames: Readonly<Record<OverlayEffect, BilingualText>> = /* @__PURE__ */ deepFreeze({
  filled: { vi: 'bổ sung', en: 'filled' },
  tightened: { vi: 'nâng yêu cầu', en: 'tightened' },
  loosened: { vi: 'nới lỏng', en: 'loosened' },
  'less-sure': { vi: 'căn cứ kém chắc hơn', en: 'less sure' },
  corrected: { vi: 'sửa lại', en: 'corrected' },
  confirmed: { vi: 'xác nhận', en: 'confirmed' },
  reworded: { vi: 'diễn đạt lại', en: 'reworded' },
  unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
});

/** Tell what an overlay changes, in the order of its entries. */
export function explainChanges(
  set: CriteriaSet,
  { overlay, added, completed, changes }: Omit<OverlayChanges, 'explanation'>,
): Explanation {
  return {
    say: {
      vi: '“{overlay}” áp lên “{set}”: {changed} thay đổi, giữ nguyên {kept}.',
      en: '“{overlay}” laid over “{set}”: {changed} changed, {kept} left as they are.',
    },
    values: {
      overlay: overlay.title,
      set: set.title,
      changed: String(changes.filter(({ effect }) => effect !== 'unchanged').length),
      kept: String(changes.filter(({ effect }) => effect === 'unchanged').length),
    },
    steps: [
      ...added.map((indicator) => addedStep(overlay, indicator)),
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
      vi: 'Tiêu chí {criterion} có đủ chỉ tiêu.',
      en: 'Of criterion {criterion} all indicators are known.',
    },
    values: { criterion },
    sources: [citation],
  };
}

function changeStep(set: CriteriaSet, change: OverlayChange): Explanation {
  const { days, before, after, effect, name } = change;
  const where = whereWords(set, change);
  const until = days.to === null ? '' : ' {to}';
  return {
    say: {
      vi: `{cell} {name}${where === undefined ? '' : ', {where}'}, từ ngày {from}${until && ` đến ngày${until}`}: {before} → {after} ({effect}).`,
      en: `{cell} {name}${where === undefined ? '' : ', {where}'}, from {from}${until && ` to${until}`}: {before} → {after} ({effect}).`,
    },
    values: {
      cell: cellName(change),
      name,
      ...(where === undefined ? {} : { where }),
      from: days.from,
      ...(days.to === null ? {} : { to: days.to }),
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
  const span =
    years && (years.from === years.to ? String(years.from) : `${String(years.from)}–${String(years.to)}`);
  if (names.length === 0 && span === undefined) return undefined;
  return {
    vi: [...names.map(({ vi }) => vi), ...(span === undefined ? [] : [`năm ${span}`])].join(', '),
    en: [...names.map(({ en }) => en), ...(span === undefined ? [] : [span])].join(', '),
  };
}

const asksLess: BilingualText = /* @__PURE__ */ deepFreeze({
  vi: 'Thấp hơn yêu cầu của bộ tiêu chí mà không nêu lý do được phép: không áp dụng được.',
  en: 'It asks less than the set and does not say why it may: it cannot be applied.',
});

const isLessSure: BilingualText = /* @__PURE__ */ deepFreeze({
  vi: 'Căn cứ kém chắc hơn căn cứ của bộ tiêu chí mà không nêu lý do được phép: không áp dụng được.',
  en: 'Its source is less sure than that of the set and it does not say why it may be: it cannot be applied.',
});

function reasonSteps({ effect, permittedBecause }: OverlayChange): Pick<Explanation, 'steps'> {
  if (!needsReason(effect)) return {};
  if (permittedBecause === undefined) {
    return { steps: [{ say: effect === 'loosened' ? asksLess : isLessSure }] };
  }
  const say = { vi: 'Được phép, vì: {because}', en: 'It may, because: {because}' };
  return { steps: [{ say, values: { because: permittedBecause } }] };
}
