import type { Token } from './tokens.js';
import { unitWords } from './units/unitWords.js';
import {
  dateLabels,
  documentLabels,
  indefiniteLeads,
  indefiniteWords,
  leadWords,
  numberWords,
  ordinalLabels,
  periodLabels,
  perLeads,
  programmeLabels,
  programmeNames,
  qualifierWords,
  rangeMarks,
  scaleWords,
  smallScaleWords,
} from './words.js';

/** Whether a figure, or what is no quantity, may start with a piece; most words of a text start none, and are passed by at once. */
export function isOpener({ kind, text }: Token): boolean {
  return kind === 'number' || openers.has(text);
}

const openers: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const phrases = [
    ...[
      ...dateLabels,
      ...documentLabels,
      ...ordinalLabels,
      ...periodLabels,
      ...programmeLabels,
      ...programmeNames,
    ],
    ...[
      ...perLeads,
      ...indefiniteLeads,
      ...rangeMarks,
      ...Object.keys(leadWords),
      ...Object.keys(indefiniteWords),
    ],
    ...[...Object.keys(numberWords), ...Object.keys(scaleWords), ...Object.keys(smallScaleWords)],
    ...qualifierWords.map(([word]) => word),
    ...Object.entries(unitWords).flatMap(([word, [, sort]]) => (sort === 'money' ? [word] : [])),
    ...['nửa', 'half', 'tháng', 'năm', 'quý'],
  ];
  return new Set(phrases.map((phrase) => phrase.replace(/ .*/, '')));
})();
