import type { Problem } from '../foundation/internal.js';
import type { DialectRules } from './dialect.js';

/** Writes a number, in canonical text; one that the dialect cannot hold exactly is refused, with the place of its rule. */
export type NumberWriter = (text: string, at: Problem['path']) => string;

/** A way of writing the numbers of rules that refuses those with more digits than the dialect has. */
export function numberWriter(rules: DialectRules, problems: Problem[]): NumberWriter {
  return (text, at) => {
    const digits = text.replace(/\D/g, '').length;
    if (digits > rules.mostDigits)
      problems.push({
        code: 'too-long',
        path: at,
        details: { maximum: String(rules.mostDigits), items: 'digits', itemsVi: 'chữ số' },
      });
    return rules.number(text);
  };
}
