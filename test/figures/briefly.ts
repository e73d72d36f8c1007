import type { Figure } from '../../src/figures/index.js';

/** A figure on one line, as tables of expectations write it: `gần 9000000000000 VND`, `44/52 objective`, `20–30 household`. */
export const briefly = (figure: Figure): string => {
  if (figure.form === 'not-a-quantity') return `(${figure.meaning})`;
  if (figure.form === 'list') return figure.figures.map(briefly).join('; ');
  const { unit, unitWords, qualifier, ambiguous } = figure;
  const per = unit === null && unitWords.per !== null ? `/${unitWords.per}` : '';
  const name = unit ?? `“${unitWords.text}”${per}`;
  const said = [
    ...(qualifier === null ? [] : [qualifier.sense]),
    numberOf(figure),
    ...(name === '“”' ? [] : [name]),
    ...(unitWords.category === 'money' && unit === null ? ['(money)'] : []),
    ...(ambiguous ? ['(ambiguous)'] : []),
  ];
  return said.join(' ');
};

const numberOf = (figure: Exclude<Figure, { form: 'not-a-quantity' | 'list' }>): string => {
  switch (figure.form) {
    case 'single':
      return figure.value;
    case 'range':
      return `${figure.lower.value}–${figure.excludesUpper === true ? '<' : ''}${figure.upper.value}`;
    case 'pair':
      return `${figure.numerator.value}/${figure.denominator.value}`;
    case 'fraction':
      return `${figure.numerator}:${figure.denominator}`;
    case 'indefinite':
      return `~${figure.magnitude}`;
    case 'frequency':
      return `${figure.occurrences} in ${figure.every}`;
  }
};
