import type { BilingualText, Quantity, Refusal } from '../../foundation/internal.js';

/** What an effect is put down to: in Vietnamese with what is said where it is zero, since “thay đổi, không đổi” would contradict itself. */
export interface EffectWords {
  readonly vi: readonly [told: string, none: string];
  readonly en: string;
}

/** The effects on a change in words: `by changes within groups it fell by 10 percentage points; …`. */
export function effectsInWords<N extends string>(
  effects: Readonly<Record<N, Quantity | Refusal>>,
  words: Readonly<Record<N, EffectWords>>,
): BilingualText {
  const told = (Object.keys(effects) as N[]).map((name): BilingualText => {
    const effect = effects[name];
    const { vi, en } = words[name];
    return {
      vi: isZero(effect) ? vi[1] : `${vi[0]} {${name}|moved}`,
      en: effect.kind === 'refusal' ? `by ${en}: {${name}}` : `by ${en} it {${name}|moved}`,
    };
  });
  return { vi: told.map(({ vi }) => vi).join('; '), en: told.map(({ en }) => en).join('; ') };
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
