import { instrumentNames, type BilingualText, type InstrumentKind } from '../../foundation/internal.js';

/** What the signs in the number of an act say of its kind. */
const SIGNS: readonly (readonly [sign: RegExp, kind: InstrumentKind])[] = [
  [/\/NQ-|^\d+\/\d{4}\/QH\d+$/, 'resolution'],
  [/\/QĐ-/, 'decision'],
  [/\/NĐ-CP$/, 'decree'],
];

/** An act as people cite it: `Nghị quyết số 1673/NQ-UBTVQH15`; as it is printed where its number does not tell its kind. */
export function actInWords(act: string): BilingualText {
  const kind = SIGNS.find(([sign]) => sign.test(act))?.[1];
  if (kind === undefined) return { vi: act, en: act };
  const { vi, en } = instrumentNames[kind];
  return { vi: `${vi} số ${act}`, en: `${en} ${act}` };
}

/** Acts in brackets behind what they did; nothing where none is known. */
export function byActs(acts: readonly string[]): BilingualText {
  if (acts.length === 0) return { vi: '', en: '' };
  const said = acts.map(actInWords);
  return {
    vi: ` (${said.map(({ vi }) => vi).join(', ')})`,
    en: ` (${said.map(({ en }) => en).join(', ')})`,
  };
}
