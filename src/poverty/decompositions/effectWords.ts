import type { Quantity, Refusal } from '../../foundation/internal.js';

/** What is said of each effect, by the name of its figure: what it is put down to, and what is said where there is none. */
export type EffectWords = Readonly<Record<string, readonly [told: string, none: string]>>;

/** The effects on a change in Vietnamese; of one that is zero, “thay đổi, không đổi” would contradict itself. */
export function effectsInWords(
  effects: Readonly<Record<string, Quantity | Refusal>>,
  words: EffectWords,
): string {
  return Object.entries(effects)
    .map(([name, effect]) => {
      const [told, none] = words[name] as EffectWords[string];
      return isZero(effect) ? none : `${told} {${name}|moved}`;
    })
    .join('; ');
}

/** The arithmetic of figures that are added up; what is below zero is taken off: `{a} − {b|size}`. */
export function sumOf(terms: Readonly<Record<string, Quantity>>): string {
  return Object.entries(terms)
    .map(([name, { value }], place) => {
      if (place === 0) return `{${name}}`;
      return value.startsWith('-') ? `− {${name}|size}` : `+ {${name}}`;
    })
    .join(' ');
}

function isZero(figure: Quantity | Refusal): boolean {
  return figure.kind === 'quantity' && figure.value === '0';
}
