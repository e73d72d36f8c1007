import type { Claim } from '../claims/claimTypes.js';
import { plainVerdict } from '../claims/judging/plainVerdict.js';
import type { FoundClaim } from './foundClaim.js';
import { makeClaim } from './makeClaim.js';
import { sizeOf, unitOf, type Mention } from './mentions.js';

const TARGET = /kế hoạch|mục tiêu|chỉ tiêu|dự toán|plan|target/u;
const PAID = /giải ngân|disburs|thanh toán|allocated/u;

/** What was achieved of a target, disbursed of a plan, or is the average of a total. */
export function findTargets(mentions: readonly Mention[], text: string): readonly FoundClaim[] {
  return mentions.flatMap((one, at) => {
    const [second, third] = [mentions[at + 1], mentions[at + 2]];
    if (second === undefined) return [];
    const words = text.slice(second.endOffset, third?.startOffset ?? second.endOffset + 60).toLowerCase();
    return (
      average(one, second) ??
      (third === undefined ? [] : (target(one, second, third, words) ?? plan(one, second, third) ?? []))
    );
  });
}

/** `39 xã …, đạt 72% so với kế hoạch (… là 54 xã`; `52,4% … vượt 2,4% so với mục tiêu (50%)`. */
function target(
  current: Mention,
  claimed: Mention,
  planned: Mention,
  words: string,
): readonly FoundClaim[] | undefined {
  if (claimed.figure.form !== 'single' || claimed.figure.unit !== 'percent') return undefined;
  if (current.figure.form === 'pair' || planned.figure.form === 'pair' || claimed.opensSentence)
    return undefined;
  const own = `${claimed.figure.unitWords.detail ?? ''} ${words}`;
  if (!TARGET.test(own) || /[.;]\s/u.test(words)) return undefined;
  const base = (mention: Mention): string => unitOf(mention.figure).replace('/year', '');
  const isLike = base(current) === base(planned);
  const isAchieved = /đạt|bằng|achiev|reach/u.test(claimed.before + claimed.figure.text.toLowerCase());
  const isPassed = /vượt|exceed/u.test(claimed.before + claimed.figure.text.toLowerCase());
  if (!isLike || !(isAchieved || isPassed)) return undefined;
  const claim: Claim = {
    kind: isPassed ? 'target-excess' : 'target-achievement',
    inputs: { current: current.figure, target: planned.figure },
    claimed: claimed.figure,
  };
  if (plainVerdict(claim) === 'refused') return undefined;
  const inputs = { current, target: planned };
  return [makeClaim(claim, { inputs, claimed, reason: 'result-with-its-target', certainty: 'high' })];
}

/** `được giao 2.980 tỷ đồng. … giải ngân được 1.298 tỷ đồng, bằng 43,6% kế hoạch`; either amount may stand first. */
function plan(one: Mention, other: Mention, claimed: Mention): readonly FoundClaim[] | undefined {
  const isMoney = [one, other].every(
    ({ figure }) => figure.form === 'single' && figure.unitWords.category === 'money',
  );
  const isShare =
    claimed.figure.form === 'single' &&
    claimed.figure.unit === 'percent' &&
    claimed.figure.changeDirection === null;
  if (!isMoney || !isShare || claimed.opensSentence || unitOf(one.figure) !== unitOf(other.figure))
    return undefined;
  const isSecond = PAID.test(other.before);
  if (isSecond === PAID.test(one.before)) return undefined;
  const [disbursed, planned] = isSecond ? [other, one] : [one, other];
  const isPlan = isSecond
    ? /giao|kế hoạch|plan|tổng|bố trí/u.test(planned.before)
    : /trên|tổng|kế hoạch|total|plan/u.test(planned.before);
  if (!isPlan || !(sizeOf(planned) > sizeOf(disbursed)) || /tăng|giảm/u.test(claimed.before))
    return undefined;
  const claim: Claim = {
    kind: 'disbursement',
    inputs: { disbursed: disbursed.figure, plan: planned.figure },
    claimed: claimed.figure,
  };
  const inputs = { disbursed, plan: planned };
  return [makeClaim(claim, { inputs, claimed, reason: 'amount-with-its-plan', certainty: 'high' })];
}

/** `1.286 tiêu chí/92 xã … bình quân 14 tiêu chí/xã`. */
function average(pair: Mention, claimed: Mention): readonly FoundClaim[] | undefined {
  const { figure } = pair;
  if (figure.form !== 'pair' || figure.denominatorUnit === undefined || claimed.figure.form !== 'single')
    return undefined;
  if (claimed.figure.unit !== `${figure.unit ?? ''}/${figure.denominatorUnit ?? ''}`) return undefined;
  const claim: Claim = { kind: 'average-per-unit', inputs: { numerator: figure }, claimed: claimed.figure };
  if (plainVerdict(claim) === 'refused') return undefined;
  return [
    makeClaim(claim, {
      inputs: { numerator: pair },
      claimed,
      reason: 'total-over-things-with-average',
      certainty: 'high',
    }),
  ];
}
