import type { Claim } from '../claims/claimTypes.js';
import { pairFigures } from '../claims/input/pairFigures.js';
import type { FoundClaim } from './foundClaim.js';
import { fits, makeClaim } from './makeClaim.js';
import { sizeOf, unitOf, type Mention } from './mentions.js';

/** How many figures ahead parts are looked for. */
const MOST_PARTS = 24;

const LISTS = /gồm|trong đó|bao gồm|\(|: ?$|including|of which/u;
const CHANGES = /tăng|giảm|thêm|vượt|so với|hơn so/u;

/** The totals whose parts stand behind them, or before them, and shares that make 100%. */
export function findSums(mentions: readonly Mention[]): readonly FoundClaim[] {
  return mentions.flatMap((mention, at) => {
    const total = asNumerator(mention);
    return (
      bands(mentions, at) ??
      behind(mentions, total, at) ??
      before(mentions, total, at) ??
      hundred(mentions, at) ??
      []
    );
  });
}

/** `145/151 xã …, trong đó …`: the parts are those of the first of the two. */
function asNumerator(mention: Mention): Mention {
  const { figure } = mention;
  return figure.form === 'pair' ? { ...mention, figure: pairFigures(figure).numerator } : mention;
}

/** `156 sản phẩm …. Trong đó, có 115 sản phẩm … và 41 sản phẩm …`. */
function behind(mentions: readonly Mention[], total: Mention, at: number): readonly FoundClaim[] | undefined {
  if (!isSummand(total)) return undefined;
  const parts: Mention[] = [];
  let sum = 0;
  let isListed = false;
  for (let next = at + 1; next < Math.min(mentions.length, at + MOST_PARTS); next += 1) {
    const part = mentions[next];
    if (part === undefined || part.opensParagraph) break;
    if (parts.length === 0) isListed ||= LISTS.test(part.before);
    const isOther = !isListed && unitOf(part.figure) !== unitOf(total.figure);
    if (!(isSummand(part) || isZeroOfRow(part)) || isOther || CHANGES.test(part.before)) continue;
    if (!isLikeSort(part, total)) continue;
    parts.push(part);
    sum += sizeOf(part);
    if (parts.length < 2) continue;
    if (sum > sizeOf(total) * 1.2) break;
    // `02 xã đạt 15 tiêu chí, 26 xã đạt 10 tiêu chí …`: criteria that are met part communes, and do not add up.
    if (!isListed && total.figure.unit === 'criterion') continue;
    const found = ofParts(total, parts, isListed);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `13/86 xã …, 02 xã …, 26 xã …, 41 xã …, 04 xã …`: the first of a pair is a part with those behind it, if they make up the second. */
function bands(mentions: readonly Mention[], at: number): readonly FoundClaim[] | undefined {
  const pair = mentions[at];
  if (pair?.figure.form !== 'pair' || pair.figure.denominatorUnit !== undefined) return undefined;
  const { numerator, denominator } = pairFigures(pair.figure);
  const parts: Mention[] = [{ ...pair, figure: numerator }];
  const total: Mention = { ...pair, figure: denominator };
  let sum = sizeOf(parts[0] as Mention);
  for (const part of mentions.slice(at + 1, at + MOST_PARTS)) {
    if (part.opensParagraph) return undefined;
    if (!isSummand(part) || unitOf(part.figure) !== unitOf(total.figure)) continue;
    parts.push(part);
    sum += sizeOf(part);
    if (sum === sizeOf(total) && parts.length > 2) return ofParts(total, parts, true);
    if (sum > sizeOf(total)) return undefined;
  }
  return undefined;
}

/** `49 xã … 12 xã …, tổng số 61 xã`: the parts stand before their total. */
function before(mentions: readonly Mention[], total: Mention, at: number): readonly FoundClaim[] | undefined {
  if (!isSummand(total) || !/tổng|nâng|cộng|lên/u.test(total.before)) return undefined;
  const parts: Mention[] = [];
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const part = mentions[back];
    if (part === undefined || mentions[back + 1]?.opensParagraph === true) break;
    if (!isSummand(part) || unitOf(part.figure) !== unitOf(total.figure)) continue;
    parts.unshift(part);
    if (parts.length < 2) continue;
    const found = ofParts(total, parts, true);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ofParts(
  total: Mention,
  parts: readonly Mention[],
  isListed: boolean,
): readonly FoundClaim[] | undefined {
  const inputs = Object.fromEntries(parts.map((part, index) => [`part${index + 1}`, part]));
  const claim: Claim = {
    kind: 'composition',
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, { figure }]) => [name, figure])),
    claimed: total.figure,
  };
  const isExact = parts.every(({ figure }) => figure.form === 'single' && figure.exact);
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  // Rounded amounts fit by chance more easily than counts.
  const isClose = isExact ? size === sizeOf(total) : Math.abs(size - sizeOf(total)) <= 0.02 * sizeOf(total);
  if (!isClose || !fits(claim)) return undefined;
  const certainty = isListed ? 'high' : 'moderate';
  return [makeClaim(claim, { inputs, claimed: total, reason: 'total-with-its-parts', certainty })];
}

/** `62,6% …, 35,8% … và 1,6% …`. */
function hundred(mentions: readonly Mention[], at: number): readonly FoundClaim[] | undefined {
  const shares: Mention[] = [];
  for (let next = at; next < Math.min(mentions.length, at + 8); next += 1) {
    const share = mentions[next];
    if (share === undefined || (next > at && share.opensParagraph)) break;
    const isOne =
      share.figure.form === 'single' &&
      share.figure.unit === 'percent' &&
      share.figure.changeDirection === null;
    if (!isOne || CHANGES.test(share.before)) break;
    shares.push(share);
    const sum = shares.reduce((total, one) => total + sizeOf(one), 0);
    if (sum > 101) break;
    if (shares.length < 3 || sum < 99.5) continue;
    const inputs = Object.fromEntries(shares.map((one, index) => [`share${index + 1}`, one]));
    const claim: Claim = {
      kind: 'shares-to-100',
      inputs: Object.fromEntries(Object.entries(inputs).map(([name, { figure }]) => [name, figure])),
    };
    return [makeClaim(claim, { inputs, claimed: share, reason: 'shares-that-make-100', certainty: 'high' })];
  }
  return undefined;
}

function isSummand({ figure }: Mention): boolean {
  return (
    figure.form === 'single' &&
    figure.unitWords.per === null &&
    figure.changeDirection === null &&
    Number(figure.value) > 0
  );
}

/** `Toàn tỉnh 203 | 0 | 1 | 27 | 154 | 21`: none is a part of a row, too. */
function isZeroOfRow({ figure, before }: Mention): boolean {
  return figure.form === 'single' && figure.value === '0' && before === '|';
}

/** Counts add up to counts, money to money, per cent to per cent; of one unit where both are known. */
function isLikeSort(part: Mention, total: Mention): boolean {
  const [one, other] = [part.figure, total.figure];
  if (one.unitWords.category !== other.unitWords.category) return false;
  return one.unit === null || other.unit === null || one.unit === other.unit;
}
