import {
  dong,
  readableScale,
  writeScaled,
  type BilingualText,
  type Decimal,
} from '../foundation/internal.js';

/** The decimals that still tell two amounts apart of which one exceeds the other. */
const ALL_DECIMALS = { maxDecimals: 40 };

/** An amount of đồng as people write it, for what is said of a problem: `110 tỷ đồng`. */
export function moneyText(amount: Decimal): BilingualText {
  const scale = readableScale(dong(amount));
  return {
    vi: `${writeScaled(amount, scale, 'vi', ALL_DECIMALS)} đồng`,
    en: `${writeScaled(amount, scale, 'en', ALL_DECIMALS)} VND`,
  };
}

/** The details of a part that exceeds its whole, both named. */
export function exceedsDetails(
  part: { readonly amount: Decimal; readonly name: BilingualText },
  whole: { readonly amount: Decimal; readonly name: BilingualText },
): Readonly<Record<string, string>> {
  const partText = moneyText(part.amount);
  const wholeText = moneyText(whole.amount);
  return {
    part: partText.en,
    partVi: partText.vi,
    partName: part.name.en,
    partNameVi: part.name.vi,
    whole: wholeText.en,
    wholeVi: wholeText.vi,
    wholeName: whole.name.en,
    wholeNameVi: whole.name.vi,
  };
}
