import type { BilingualText } from '../../foundation/internal.js';
import type { Claim } from '../claims/claimTypes.js';
import { isSoundClaim, plainVerdict } from '../claims/judging/plainVerdict.js';
import type { ClaimPlace, FoundClaim, FoundClaimReasonCode } from './foundClaim.js';
import type { Mention } from './mentions.js';

/** In what forms texts make claims. */
export const foundClaimReasons: Readonly<Record<FoundClaimReasonCode, BilingualText>> = {
  'part-of-whole-with-share': {
    vi: 'số thành phần và tổng số đứng cạnh nhau, tiếp theo là tỷ lệ',
    en: 'a part and its whole stand together, with the share behind them',
  },
  'part-of-total-with-share': {
    vi: 'tổng số nêu trước, sau đó là số thành phần kèm tỷ lệ',
    en: 'a total is given, then a part with its share',
  },
  'two-shares-of-one-total': {
    vi: 'hai số thành phần cùng loại, mỗi số kèm tỷ lệ trên cùng một tổng số',
    en: 'two parts of one total, each with its share',
  },
  'from-one-value-to-another': {
    vi: 'giá trị đầu, giá trị cuối và mức tăng, giảm',
    en: 'a first and a last value, with the change',
  },
  'total-with-its-parts': { vi: 'tổng số và các phần', en: 'a total and its parts' },
  'result-with-its-target': {
    vi: 'kết quả, mức đạt kế hoạch và kế hoạch',
    en: 'a result, how far it achieves a target, and the target',
  },
  'amount-with-its-plan': {
    vi: 'kế hoạch vốn, số vốn giải ngân và tỷ lệ giải ngân',
    en: 'a capital plan, the amount disbursed, and the ratio',
  },
  'total-over-things-with-average': {
    vi: 'tổng số, số đơn vị và bình quân',
    en: 'a total over a number of things, with the average',
  },
  'multiple-of-a-value': {
    vi: 'giá trị sau, số lần và giá trị trước',
    en: 'a value, a multiple, and an earlier value',
  },
  'increase-with-its-rate': {
    vi: 'tổng số mới, số tăng, giảm và tốc độ tăng, giảm',
    en: 'a new total, the change, and its rate',
  },
  'shares-that-make-100': { vi: 'các tỷ lệ cộng đủ 100%', en: 'shares that make 100%' },
};

/** The inputs of a claim by their names, and the claimed figure. */
export interface ClaimParts {
  /** The inputs. */
  readonly inputs: Readonly<Record<string, Mention>>;
  /** The claimed figure. */
  readonly claimed: Mention;
  /** Where the claim is found, if other figures take part in it. */
  readonly reason: FoundClaimReasonCode;
  /** How sure the words are. */
  readonly certainty: FoundClaim['certainty'];
}

/** A claim with the places of its figures. */
export function makeClaim(claim: Claim, { inputs, claimed, reason, certainty }: ClaimParts): FoundClaim {
  const all = [...Object.values(inputs), claimed];
  return {
    kind: 'found-claim',
    claim,
    inputPlaces: Object.fromEntries(
      Object.entries(inputs).map(([name, mention]) => [name, placeOf(mention)]),
    ),
    claimedPlace: placeOf(claimed),
    startOffset: Math.min(...all.map(({ startOffset }) => startOffset)),
    endOffset: Math.max(...all.map(({ endOffset }) => endOffset)),
    certainty,
    reason: { code: reason, text: foundClaimReasons[reason] },
  };
}

function placeOf({ startOffset, endOffset }: Mention): ClaimPlace {
  return { startOffset, endOffset };
}

/** Whether the figures of a claim fit: chance alone seldom makes them. */
export function fits(claim: Claim): boolean {
  return plainVerdict(claim) === 'consistent';
}

/** Whether `verifyClaim` takes a claim: a text may have a figure that is too long for it, or a part larger than its whole. */
export function isClaim({ claim }: FoundClaim): boolean {
  return isSoundClaim(claim);
}
