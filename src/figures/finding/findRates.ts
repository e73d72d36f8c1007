import type { Claim } from '../claims/claimTypes.js';
import type { FoundClaim } from './foundClaim.js';
import { fits, makeClaim } from './makeClaim.js';
import { isAmount, isShare, unitOf, type Mention } from './mentions.js';

/** How many figures around a change its two rates are looked for. */
const MOST_AROUND = 4;

/** A change over years that are named: `tăng từ 2010 - 2020`. */
const OVER_YEARS = /(?:tăng|giảm)[^.;\d]{0,20}((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\)?[: ]?$/u;
const LAST_YEAR = /((?:19|20)\d\d)(?!.*(?:19|20)\d\d)/u;

/**
 * Changes whose values stand around them: of two years that are named with each value, of two rates with the change between them; and the rates
 * of two counts that stand before them.
 */
export function findRates(mentions: readonly Mention[]): readonly FoundClaim[] {
  return mentions.flatMap((mention, at) => [
    ...ofYears(mentions, mention, at),
    ...between(mentions, mention, at),
    ...sharesFirst(mentions, at),
  ]);
}

/** `Năm 2010 bình quân 4,7; Năm 2020 bình quân 12,4; tăng từ 2010 - 2020 7,7`. */
function ofYears(mentions: readonly Mention[], claimed: Mention, at: number): readonly FoundClaim[] {
  const [, from, to] = OVER_YEARS.exec(claimed.before) ?? [];
  const [first, last] = [mentions[at - 2], mentions[at - 1]];
  if (from === undefined || to === undefined || first === undefined || last === undefined) return [];
  const yearOf = ({ before }: Mention): string | undefined => LAST_YEAR.exec(before)?.[1];
  const isLike =
    unitOf(first.figure) === unitOf(last.figure) && unitOf(last.figure) === unitOf(claimed.figure);
  return isLike && yearOf(first) === from && yearOf(last) === to ? ofChange(first, last, claimed) : [];
}

/** `chiếm 15,32% …, tỷ lệ giảm hộ nghèo là 4,46% …, chiếm tỷ lệ 10,86%`: the change is the difference to the last digit. */
function between(mentions: readonly Mention[], claimed: Mention, at: number): readonly FoundClaim[] {
  const { figure, before } = claimed;
  const isChange =
    figure.form === 'single' && figure.unitWords.category === 'percent' && figure.decimals >= 2;
  if (!isChange || !/(?:tỷ lệ|tỉ lệ|mức) (?:tăng|giảm)/u.test(before)) return [];
  const isRate = (one: Mention): boolean =>
    isShare(one) && one.figure.form === 'single' && one.figure.decimals === figure.decimals;
  const first = mentions
    .slice(Math.max(0, at - MOST_AROUND), at)
    .filter(isRate)
    .at(-1);
  const last = mentions.slice(at + 1, at + 1 + MOST_AROUND).find(isRate);
  if (first === undefined || last === undefined) return [];
  const [found] = ofChange(first, last, claimed);
  return found !== undefined && fits(found.claim) ? [found] : [];
}

function ofChange(first: Mention, last: Mention, claimed: Mention): readonly FoundClaim[] {
  const claim = {
    kind: 'change-in-points',
    inputs: { first: first.figure, last: last.figure },
    claimed: claimed.figure,
  } as Claim;
  return [
    makeClaim(claim, {
      inputs: { first, last },
      claimed,
      reason: 'from-one-value-to-another',
      certainty: 'high',
    }),
  ];
}

/** `2,93% hộ nghèo, tương đương 815.101 hộ và 2,78% hộ cận nghèo, tương đương 771.235 hộ`. */
function sharesFirst(mentions: readonly Mention[], at: number): readonly FoundClaim[] {
  const [otherShare, otherNumerator, claimed, numerator] = mentions.slice(at, at + 4);
  if (
    otherShare === undefined ||
    otherNumerator === undefined ||
    claimed === undefined ||
    numerator === undefined
  )
    return [];
  const isTied = (one: Mention): boolean =>
    isAmount(one) &&
    !one.opensSentence &&
    /(?:tương đương|tương ứng|equivalent to)[^.;]{0,20}$/u.test(one.before);
  if (!isShare(otherShare) || !isShare(claimed) || !isTied(otherNumerator) || !isTied(numerator)) return [];
  const claim = {
    kind: 'common-denominator',
    inputs: {
      numerator: numerator.figure,
      otherNumerator: otherNumerator.figure,
      otherShare: otherShare.figure,
    },
    claimed: claimed.figure,
  } as Claim;
  const inputs = { numerator, otherNumerator, otherShare };
  const isLike = unitOf(numerator.figure) === unitOf(otherNumerator.figure);
  return isLike && fits(claim)
    ? [makeClaim(claim, { inputs, claimed, reason: 'two-shares-of-one-total', certainty: 'high' })]
    : [];
}
