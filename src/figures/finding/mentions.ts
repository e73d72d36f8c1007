import { readStatedFigure } from '../claims/input/readStatedFigure.js';
import type { FoundFigure } from '../findFigures.js';
import { isOneFigure, type OneFigure } from '../oneFigure.js';
import type { PairFigure } from '../types.js';

/** How many characters between two figures are looked at. */
const MOST_CHARACTERS = 160;

/** A figure of a text with the words before it. */
export interface Mention {
  /** Where it starts. */
  readonly startOffset: number;
  /** Where it ends. */
  readonly endOffset: number;
  /** The figure. */
  readonly figure: OneFigure | PairFigure;
  /** The words between the figure before it and this one, in lower case, with the words that belong to the figure. */
  readonly before: string;
  /** Whether a sentence ends between the figure before it and this one. */
  readonly opensSentence: boolean;
  /** Whether a paragraph does. */
  readonly opensParagraph: boolean;
}

/** The figures of a text that a claim may have, in order. */
export function mentionsOf(text: string, figures: readonly FoundFigure[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const { figure, startOffset, endOffset } of figures) {
    if (!isOneFigure(figure) && figure.form !== 'pair') continue;
    const between = text.slice(end, startOffset);
    const words = between
      .slice(-MOST_CHARACTERS)
      .normalize('NFC')
      .toLowerCase()
      .replace(/(?:\.\.\.|…)[,;]?/g, ' ')
      .replace(/\s+/g, ' ');
    mentions.push({
      ...{ startOffset, endOffset, figure: underPercent(figure, words.trim()) },
      before: words.trim(),
      opensSentence: /[.!?]\s+\p{Lu}|\n/u.test(between.slice(-MOST_CHARACTERS * 3)),
      opensParagraph: /\n\s*\n/.test(between),
    });
    end = endOffset;
  }
  return mentions;
}

/** `Tỷ lệ hộ nghèo % 15.40`: tables have the sign before the number. */
function underPercent(figure: Mention['figure'], before: string): Mention['figure'] {
  const isBare = figure.form === 'single' && figure.unitWords.text === '' && figure.unitWords.per === null;
  if (!isBare || !/[\p{L})] ?\(?%\)? ?[:|]?$/u.test(before)) return figure;
  const read = readStatedFigure({ text: figure.text, printedUnit: '%', locale: figure.locale });
  return isOneFigure(read) ? read : figure;
}

/** The unit of a figure, in its own words where the library has none. */
export function unitOf({ unit, unitWords }: OneFigure | PairFigure): string {
  return unit ?? `${unitWords.text.toLowerCase()}/${unitWords.per ?? ''}`;
}

/** Whether a figure is per cent, and no rise or fall. */
export function isShare({ figure }: Mention): boolean {
  return figure.form !== 'pair' && figure.unit === 'percent' && figure.changeDirection === null;
}

/** Whether a figure counts or measures things, or is money, and is no rate. */
export function isAmount({ figure }: Mention): boolean {
  const { unitWords } = figure;
  return unitWords.per === null && unitWords.category !== 'percent' && figure.changeDirection === null;
}

/** The value of a single figure as a number, only to tell which of two is larger and what fits. */
export function sizeOf({ figure }: Mention): number {
  return figure.form === 'single' ? Number(figure.value) : Number.NaN;
}
