import { excerpt, problemError, type Problem } from '../foundation/internal.js';
import type { Figure, RangeFigure, SingleFigure } from './types.js';

/** A figure that is one value, not a pair of two, a list or anything else. */
export type OneFigure = SingleFigure | RangeFigure;

/** Whether a figure is one value. */
export function isOneFigure(figure: Figure): figure is OneFigure {
  return figure.form === 'single' || figure.form === 'range';
}

/** What is wrong with a figure that is not one value. */
export function notOneFigure(figure: Figure, path: Problem['path']): Problem {
  if (figure.form === 'pair')
    return { code: 'ambiguous', path, details: { candidates: 'numerator, denominator' } };
  const what = figure.form === 'list' ? 'figure-rest' : 'figure-number';
  return { code: 'unreadable', path, details: { what, at: '0', text: excerpt(figure.text) } };
}

/** The figure, if it is one value. */
export function oneFigure(figure: Figure, path: Problem['path']): OneFigure {
  if (isOneFigure(figure)) return figure;
  const { code, details } = notOneFigure(figure, path);
  throw problemError(code, path, details);
}
