import type { Claim } from '../claims/claimTypes.js';
import { pairFigures } from '../claims/input/pairFigures.js';
import { plainVerdict } from '../claims/judging/plainVerdict.js';
import type { FoundClaim } from './foundClaim.js';
import { makeClaim, type ClaimParts } from './makeClaim.js';
import { unitOf, type Mention } from './mentions.js';

const FROM = /(?:từ|from)$/u;
const TO = /(?:xuống|lên|còn|đến|tới|to)(?: [^.;]{0,20})?$/u;
const CHANGE = /giảm|tăng|fell|rose|fall|rise|drop|down|up|increase|decrease/u;
const YEARLY = /bình quân|mỗi năm|hằng năm|hàng năm|a year|per year|annual/u;

/** The changes with both of their values, and what follows from them: a difference, a yearly average, a rate, a multiple. */
export function findChanges(mentions: readonly Mention[], text: string): readonly FoundClaim[] {
  return mentions.flatMap((first, at) => {
    const last = mentions[at + 1];
    if (last === undefined) return [];
    return [
      ...ofPair(first, last),
      ...fromTo(mentions, first, last, at, text),
      ...increases(mentions, first, last, at),
      ...multiples(mentions, first, last, at, text),
    ];
  });
}

/** `lúa ruộng 53,5/52ha, tăng 2,9%`: this year over the last. */
function ofPair(pair: Mention, claimed: Mention): readonly FoundClaim[] {
  const { figure } = pair;
  const isRate =
    claimed.figure.form === 'single' &&
    claimed.figure.unit === 'percent' &&
    claimed.figure.changeDirection !== null;
  if (
    figure.form !== 'pair' ||
    figure.denominatorUnit !== undefined ||
    !isRate ||
    !/^[,(;]?$/u.test(claimed.before)
  )
    return [];
  const { numerator: last, denominator: first } = pairFigures(figure);
  const claim: Claim = { kind: 'relative-change', inputs: { first, last }, claimed: claimed.figure };
  if (figure.unit === 'percent' || plainVerdict(claim) !== 'consistent') return [];
  const inputs = { first: pair, last: pair };
  return [makeClaim(claim, { inputs, claimed, reason: 'from-one-value-to-another', certainty: 'high' })];
}

/** `giảm từ 50,79% (năm 2021) xuống còn 20,42% (năm 2025), bình quân giảm 7,6%/năm`. */
function fromTo(
  mentions: readonly Mention[],
  first: Mention,
  last: Mention,
  at: number,
  text: string,
): readonly FoundClaim[] {
  const isChange = FROM.test(wordsBefore(first)) || /^(?:từ|from)/u.test(first.figure.text.toLowerCase());
  const isTo = TO.test(last.before) || /^(?:xuống|lên|còn)/u.test(last.figure.text.toLowerCase());
  if (!isChange || !isTo || first.figure.form !== 'single' || last.figure.form !== 'single') return [];
  if (unitOf(first.figure) !== unitOf(last.figure) || last.opensSentence) return [];
  const changes = [mentions[at - 1], mentions[at + 2], mentions[at + 3]].filter(
    (one): one is Mention => one !== undefined && isChangeFigure(one, first),
  );
  const years = yearsBetween(
    text.slice(first.startOffset - 60, first.startOffset),
    first,
    last,
    text,
    mentions[at + 2],
  );
  return changes.flatMap((claimed) => ofChange(first, last, claimed, years));
}

function wordsBefore({ before, figure }: Mention): string {
  return `${before} ${figure.text.toLowerCase().replace(/\d.*/su, '').trim()}`.trim();
}

function isChangeFigure(mention: Mention, first: Mention): boolean {
  const { figure, before } = mention;
  const words = `${before} ${figure.text.toLowerCase()}`;
  const isPercent = figure.form !== 'pair' && figure.unitWords.category === 'percent';
  const isLike = isPercent || unitOf(figure) === unitOf(first.figure);
  return (
    isLike &&
    !mention.opensSentence &&
    (figure.changeDirection !== null || (CHANGE.test(words) && words.length < 60))
  );
}

function ofChange(
  first: Mention,
  last: Mention,
  claimed: Mention,
  years: number | undefined,
): readonly FoundClaim[] {
  const { figure } = claimed;
  const isYearly = figure.unitWords.per !== null || YEARLY.test(claimed.before);
  const inputs = { first, last };
  const figures = { first: first.figure, last: last.figure };
  const parts: Omit<ClaimParts, 'inputs'> = {
    claimed,
    reason: 'from-one-value-to-another',
    certainty: 'high',
  };
  if (isYearly) {
    if (years === undefined || years < 1) return [];
    const claim: Claim = {
      kind: 'average-annual-change',
      inputs: { ...figures, yearCount: years },
      claimed: figure,
    };
    return plainVerdict(claim) === 'refused' ? [] : [makeClaim(claim, { ...parts, inputs })];
  }
  const isRelative = figure.unitWords.category === 'percent' && first.figure.unitWords.category !== 'percent';
  const claim: Claim = {
    kind: isRelative ? 'relative-change' : 'change-in-points',
    inputs: figures,
    claimed: figure,
  };
  return plainVerdict(claim) === 'refused' ? [] : [makeClaim(claim, { ...parts, inputs })];
}

/** The years between the two values of a change: from the beginning of a year to the end of another is one more. */
function yearsBetween(
  head: string,
  first: Mention,
  last: Mention,
  text: string,
  next: Mention | undefined,
): number | undefined {
  const middle = text.slice(first.endOffset, last.startOffset);
  const behind = text.slice(last.endOffset, Math.min(last.endOffset + 60, next?.startOffset ?? text.length));
  const start = yearsIn(middle).at(0) ?? undefined;
  const end = yearsIn(behind).at(0) ?? undefined;
  const named = yearsIn(head);
  const [from, to] = start !== undefined && end !== undefined ? [start, end] : [named.at(-2), named.at(-1)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  return to - from + (/đầu năm/u.test(middle.toLowerCase().normalize('NFC')) ? 1 : 0);
}

function yearsIn(text: string): readonly number[] {
  return (text.match(/(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
}

/** `đạt 2.759.502 hộ, tăng 132.406 hộ (+5,04%)`. */
function increases(
  mentions: readonly Mention[],
  last: Mention,
  change: Mention,
  at: number,
): readonly FoundClaim[] {
  const claimed = mentions[at + 2];
  if (claimed === undefined || change.figure.form !== 'single' || last.figure.form !== 'single') return [];
  const isIncrease =
    change.figure.changeDirection !== null &&
    last.figure.changeDirection === null &&
    change.figure.unitWords.category !== 'percent' &&
    change.figure.unitWords.per === null &&
    (unitOf(last.figure) === unitOf(change.figure) || change.figure.unitWords.text === '') &&
    claimed.figure.form === 'single' &&
    claimed.figure.unit === 'percent';
  if (
    !isIncrease ||
    !/^(?:[^.;,]{0,20}\([+-]?|[^.;]{0,20}(?:tương đương|tương ứng|hay|bằng)[^.;]{0,20}\+?)(?:tăng|giảm)?$/u.test(
      claimed.before,
    )
  )
    return [];
  if (!/^[^.;]{0,40}$/u.test(change.before)) return [];
  const direction = change.figure.changeDirection;
  const claim = {
    kind: 'change-to-new-total',
    inputs: { change: change.figure, last: last.figure },
    claimed: claimed.figure,
    changeDirection: direction,
  } satisfies Claim;
  if (plainVerdict(claim) === 'refused') return [];
  return [
    makeClaim(claim, {
      inputs: { change, last },
      claimed,
      reason: 'increase-with-its-rate',
      certainty: 'high',
    }),
  ];
}

/** `đạt 15,5 tiêu chí/xã, tăng gấp 4,4 lần so với … (3,5 tiêu chí/xã)`. */
function multiples(
  mentions: readonly Mention[],
  last: Mention,
  claimed: Mention,
  at: number,
  text: string,
): readonly FoundClaim[] {
  const first = mentions[at + 2];
  if (first === undefined || claimed.figure.form !== 'single' || claimed.figure.unit !== 'times') return [];
  const isTimes = /gấp|times/u.test(
    `${claimed.before} ${text.slice(claimed.startOffset, claimed.endOffset).toLowerCase()}`,
  );
  if (!isTimes || unitOf(last.figure) !== unitOf(first.figure) || first.opensSentence) return [];
  if (!/so với|compared/u.test(first.before)) return [];
  const claim: Claim = {
    kind: 'multiple',
    inputs: { first: first.figure, last: last.figure },
    claimed: claimed.figure,
  };
  if (plainVerdict(claim) === 'refused') return [];
  return [
    makeClaim(claim, { inputs: { first, last }, claimed, reason: 'multiple-of-a-value', certainty: 'high' }),
  ];
}
