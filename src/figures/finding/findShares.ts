import type { Claim } from '../claims/claimTypes.js';
import { pairFigures } from '../claims/input/pairFigures.js';
import { plainVerdict } from '../claims/judging/plainVerdict.js';
import type { FoundClaim } from './foundClaim.js';
import { fits, makeClaim } from './makeClaim.js';
import { isAmount, isShare, sizeOf, unitOf, type Mention } from './mentions.js';

/** How many figures back a total is looked for. */
const MOST_BACK = 10;

/** The words that tie a share to the part before it. */
const TIED =
  /^(?:[^.;]{0,90}?[ ,;:(]|)(?:chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|reaching|accounting for|equivalent to|or|equal to|achieving)(?: [^.,;()]{0,40})?$|^[^.;]{0,60}\($/u;

/** The words with which a per cent is a change, or of something else. */
const OTHER = /tăng|giảm|vượt|trong đó|cao hơn|thấp hơn|rose|fell|up |down /u;

const PLAN = /giải ngân|disburs/u;
/** The words before funds of which a part is disbursed. */
const FUNDS = /nguồn vốn|bố trí|phân bổ|funds|allocated/u;
const TARGET = /kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|kh /u;
const SPLIT =
  /^,? ?(?:trên|trong|\/|of|out of)(?: (?:tổng|toàn)(?: [^.,;]{1,30})?| a total(?: of)?)?$|^[^.;]{0,40}(?:trên|trong) (?:tổng|toàn)[^.;]{0,30}$|^\(?(?:total of|trên)$/u;

/** The shares that stand behind a part, with the whole beside it or before it. */
export function findShares(mentions: readonly Mention[], text: string): readonly FoundClaim[] {
  return mentions.flatMap((claimed, at) => {
    if (!isShare(claimed) || claimed.opensParagraph) return [];
    const part = mentions[at - 1];
    if (part === undefined || OTHER.test(claimed.before)) return [];
    return ofPair(part, claimed, mentions, at, text) ?? ofTotal(part, claimed, mentions, at, text) ?? [];
  });
}

function isTied(claimed: Mention): boolean {
  return TIED.test(claimed.before) && !claimed.opensSentence;
}

/** `trên tổng số hơn 1.730 tỷ đồng`: the words before a whole, some of which its figure has. */
function isSplit({ before, figure }: Mention): boolean {
  const head = figure.text.normalize('NFC').toLowerCase().replace(/\d.*$/su, '');
  const words = `${before} ${head}`.trim();
  return SPLIT.test(before) || /^(?:trên|trong|\/) (?:tổng|toàn)[^.,;]{0,50}$/u.test(words);
}

/** `5.775/8.227 xã (chiếm 70,2%)`; `giải ngân hơn 262 tỷ đồng trên tổng số hơn 1.730 tỷ đồng, đạt gần 11,5%`. */
function ofPair(
  part: Mention,
  claimed: Mention,
  mentions: readonly Mention[],
  at: number,
  text: string,
): readonly FoundClaim[] | undefined {
  const { figure } = part;
  const behind = text.slice(claimed.startOffset, claimed.endOffset + 30).toLowerCase();
  const words = `${part.before} ${claimed.before} ${/^[^.;,(]*/u.exec(behind)?.[0] ?? ''}`;
  if (figure.form === 'pair') {
    if (figure.denominatorUnit !== undefined || figure.unit === 'percent') return undefined;
    if (!isTied(claimed) && !/[(,;:]/u.test(claimed.before)) return undefined;
    const kind = kindOf(words, part);
    const names = namesOf(kind);
    const claim = { kind, inputs: { [names[0]]: figure }, claimed: claimed.figure } as Claim;
    if (plainVerdict(claim) === 'refused') return undefined;
    const parts = {
      inputs: { [names[0]]: part },
      claimed,
      reason: 'part-of-whole-with-share',
      certainty: 'high',
    } as const;
    return [makeClaim(claim, parts)];
  }
  const first = mentions[at - 2];
  if (first === undefined || !isAmount(first) || !isAmount(part)) return undefined;
  if (unitOf(first.figure) !== unitOf(figure) || !isSplit(part) || part.opensSentence) return undefined;
  if (!(sizeOf(part) >= sizeOf(first)) || claimed.opensSentence) return undefined;
  return [pairClaim(first, part, claimed, `${first.before} ${words}`, 'part-of-whole-with-share', 'high')];
}

function pairClaim(
  numerator: Mention,
  denominator: Mention,
  claimed: Mention,
  words: string,
  reason: FoundClaim['reason']['code'],
  certainty: FoundClaim['certainty'],
): FoundClaim {
  const kind = kindOf(words, numerator);
  const [above, below] = namesOf(kind);
  const inputs = { [above]: numerator, [below]: denominator };
  const claim = {
    kind,
    inputs: { [above]: numerator.figure, [below]: denominator.figure },
    claimed: claimed.figure,
  } as Claim;
  return makeClaim(claim, { inputs, claimed, reason, certainty });
}

function kindOf(words: string, { figure }: Mention): 'share' | 'disbursement' | 'target-achievement' {
  if (figure.unitWords.category === 'money' && PLAN.test(words)) return 'disbursement';
  return TARGET.test(words) ? 'target-achievement' : 'share';
}

function namesOf(kind: 'share' | 'disbursement' | 'target-achievement'): readonly [string, string] {
  if (kind === 'disbursement') return ['disbursed', 'plan'];
  return kind === 'share' ? ['numerator', 'denominator'] : ['current', 'target'];
}

/** `202 xã … 25 xã đạt từ 15-18 tiêu chí (chiếm 12,4%)`: the total stands before; without one, another share of the same total may. */
function ofTotal(
  nearest: Mention,
  claimed: Mention,
  mentions: readonly Mention[],
  at: number,
  text: string,
): readonly FoundClaim[] | undefined {
  // `đạt từ 15-18 tiêu chí` between a part and its share says of which communes.
  const isBand = nearest.figure.form === 'range' || nearest.figure.qualifier?.sense === 'under';
  const partAt = isBand && nearest.figure.unit === 'criterion' ? at - 2 : at - 1;
  const part = mentions[partAt];
  if (part === undefined || !isAmount(part) || part.figure.form !== 'single') return undefined;
  // A share that only stands beside a part is one of it if the figures say so.
  const isSaid = isTied(claimed) || /^[;,] ?(?:tỷ lệ|tỉ lệ)[^.;,()]{0,30}%$/u.test(claimed.before);
  if (!isSaid && !isBeside(claimed)) return undefined;
  const behind = text.slice(claimed.endOffset, claimed.endOffset + 40).toLowerCase();
  const words = `${part.before} ${claimed.before} ${behind}`;
  const found: FoundClaim[] = [];
  let hasNearer = false;
  for (let back = partAt - 1; back >= Math.max(0, partAt - MOST_BACK); back -= 1) {
    const whole = mentions[back];
    if (whole === undefined || mentions[back + 1]?.opensParagraph === true) break;
    const { figure } = whole;
    const isPair = figure.form === 'pair' && figure.denominatorUnit === undefined;
    const total = isPair ? { ...whole, figure: pairFigures(figure).denominator } : whole;
    if (!isAmount(total) || total.figure.form !== 'single') continue;
    if (!isLikeUnit(part, total) || !(sizeOf(total) > sizeOf(part))) continue;
    // A part with a share of its own is no total, unless the figures say so.
    const claim = pairClaim(part, total, claimed, words, 'part-of-total-with-share', 'high');
    if (fits(claim.claim)) return [claim];
    const hasShare = mentions[back + 1] !== undefined && isShare(mentions[back + 1] as Mention);
    const isNearest =
      back === partAt - 1 &&
      /chiếm/u.test(claimed.before) &&
      part.figure.unit !== 'household' &&
      part.figure.unitWords.text !== '';
    if (hasShare || hasNearer || !isSaid) continue;
    const isOfFunds = claim.claim.kind === 'disbursement' && FUNDS.test(total.before);
    const isTotal =
      isNearest || isOfFunds || /tổng|toàn |huy động|được giao|kế hoạch|total/u.test(total.before);
    if (isTotal) found.push({ ...claim, certainty: 'moderate' });
    // A total that stands farther than something else that may be it is not taken for it on its words alone.
    hasNearer = true;
  }
  return withCommonTotal(part, claimed, mentions, partAt) ?? (found.length === 0 ? undefined : found);
}

/** `10.454 hộ (4,76%)`, `Số hộ nghèo 63.379; Tỷ lệ hộ nghèo % 15,40`: a share with two decimals behind a part, with little between them. */
function isBeside({ before, figure, opensSentence }: Mention): boolean {
  const isExact = figure.form === 'single' && figure.decimals >= 2;
  return (
    isExact &&
    !opensSentence &&
    (before.length <= 2 || /^[;,]? ?(?:tỷ lệ|tỉ lệ)[^.;,()]{0,30}%?$/u.test(before))
  );
}

/** Counts of one unit, or one of them without any beside it. */
function isLikeUnit(part: Mention, total: Mention): boolean {
  const [one, other] = [unitOf(part.figure), unitOf(total.figure)];
  const isBare = part.figure.unitWords.text === '' || total.figure.unitWords.text === '';
  return one === other || isBare;
}

/** `13.823 hộ nghèo (chiếm 2,15%) và 14.441 hộ cận nghèo (chiếm 2,24%)`. */
function withCommonTotal(
  part: Mention,
  claimed: Mention,
  mentions: readonly Mention[],
  partAt: number,
): readonly FoundClaim[] | undefined {
  for (let back = partAt - 1; back >= Math.max(1, partAt - MOST_BACK); back -= 1) {
    const [otherShare, other] = [mentions[back], mentions[back - 1]];
    if (otherShare === undefined || other === undefined || mentions[back + 1]?.opensParagraph === true)
      return undefined;
    const isOther = isShare(otherShare) && isAmount(other) && other.figure.form === 'single';
    if (!isOther || !isLikeUnit(part, other) || OTHER.test(otherShare.before)) continue;
    const claim: Claim = {
      kind: 'common-denominator',
      inputs: { numerator: part.figure, otherNumerator: other.figure, otherShare: otherShare.figure },
      claimed: claimed.figure,
    };
    const isNext = back === partAt - 1 && /^\)?,? ?và/u.test(part.before);
    const isFitting = fits(claim);
    if (!isFitting && !(isNext && isTied(claimed))) continue;
    const inputs = { numerator: part, otherNumerator: other, otherShare };
    const certainty = isFitting ? 'high' : 'moderate';
    return [makeClaim(claim, { inputs, claimed, reason: 'two-shares-of-one-total', certainty })];
  }
  return undefined;
}
