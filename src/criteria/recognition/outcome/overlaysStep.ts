import type { BilingualText, Explanation, Locale } from '../../../foundation/internal.js';
import type { CriteriaSetRef } from '../../model/index.js';

/** That the set of a score is not the one that was issued: what was laid over it. */
export function overlaysStep(set: CriteriaSetRef | undefined): readonly Explanation[] {
  const overlays = set?.overlays ?? [];
  if (set === undefined || overlays.length === 0) return [];
  const list = (locale: Locale): string => overlays.map(({ title }) => title[locale]).join('; ');
  return [
    {
      say: SAY,
      values: { set: set.title, list: { vi: list('vi'), en: list('en') } },
      sources: overlays.map(({ citation }) => citation),
    },
  ];
}

const SAY: BilingualText = {
  vi: 'Chấm điểm theo “{set}”, có bổ sung: {list}.',
  en: 'Scored by “{set}”, completed by: {list}.',
};
