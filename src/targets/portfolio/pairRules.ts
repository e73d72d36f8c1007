import { quantity, type Decimal } from '../../foundation/internal.js';
import { impliedWholes } from '../model/impliedWhole.js';
import { askedIn, found, type Found } from './contradiction.js';
import type { Demand } from './demands.js';

/** What is wrong between two demands of one indicator, subject and region. */
export function pairContradictions(one: Demand, other: Demand): Found {
  return [
    ...otherValue(one, other),
    ...laterAsksLess(one, other),
    ...shareAndCount(one, other),
    ...shareAndCount(other, one),
  ];
}

/** Of one date, two bounds on one side that are not the same, or two sides that leave nothing between them. */
function otherValue(one: Demand, other: Demand): Found {
  if (one.unit !== other.unit || one.year === undefined || one.year !== other.year) return [];
  const isOneForm = differs(one.low, other.low) || differs(one.high, other.high);
  const isOther =
    (sidesOf(one) === sidesOf(other) && isOneForm) ||
    passes(one.low, other.high) ||
    passes(other.low, one.high);
  if (!isOther) return [];
  return [
    found(
      'other-value',
      [one, other],
      {
        vi: '“{one}” và “{other}”: cùng đến năm {year} nhưng hai mức khác nhau, {first} và {second}.',
        en: '“{one}” and “{other}” ask for different values by {year}: {first} and {second}.',
      },
      { year: String(one.year), first: askedIn(one), second: askedIn(other) },
    ),
  ];
}

/** Which sides a demand bounds. */
function sidesOf({ low, high }: Demand): string {
  return `${low === undefined ? '' : 'low'} ${high === undefined ? '' : 'high'}`;
}

function differs(one: Decimal | undefined, other: Decimal | undefined): boolean {
  return one !== undefined && other !== undefined && !one.eq(other);
}

function passes(low: Decimal | undefined, high: Decimal | undefined): boolean {
  return low !== undefined && high !== undefined && low.gt(high);
}

/** A floor that is lower, or a ceiling that is higher, at a later date. */
function laterAsksLess(one: Demand, other: Demand): Found {
  if (one.unit !== other.unit || one.year === undefined || other.year === undefined) return [];
  const [early, late] = one.year < other.year ? [one, other] : [other, one];
  if (early.year === late.year || sidesOf(early) !== sidesOf(late) || sidesOf(early) === 'low high')
    return [];
  if (!passes(early.low, late.low) && !passes(late.high, early.high)) return [];
  return [
    found(
      'later-asks-less',
      [early, late],
      {
        vi: '“{one}” đến năm {early} là {first}, “{other}” đến năm {late} là {second}: thời điểm sau yêu cầu thấp hơn.',
        en: '“{one}” asks for {first} by {early}, “{other}” for {second} by {late}: the later date asks for less.',
      },
      { early: String(early.year), late: String(late.year), first: askedIn(early), second: askedIn(late) },
    ),
  ];
}

/** A share of a date, and a count of it that is no such share of the whole. */
function shareAndCount(share: Demand, count: Demand): Found {
  const { target, printed } = share;
  if (target.kind !== 'share' || printed === undefined || share.year !== count.year) return [];
  if (count.unit !== target.unit) return [];
  const number = (count.low ?? count.high) as Decimal;
  if (!number.isInteger()) return [];
  const { denominator } = target;
  const { first, last } = impliedWholes(number, printed);
  const isPossible =
    denominator === undefined
      ? last === undefined || first <= last
      : denominator.gte(String(first)) && (last === undefined || denominator.lte(String(last)));
  if (isPossible) return [];
  const of = denominator && { whole: quantity(denominator, target.unit) };
  return [
    found(
      'share-and-count',
      [share, count],
      {
        vi: `“{one}” là {share}, “{other}” là {count}${of ? ' trên tổng số {whole}' : ''}: hai số liệu không thể cùng đúng.`,
        en: `“{one}” asks for {share}, “{other}” for {count}${of ? ' of {whole}' : ''}: both cannot be.`,
      },
      { share: askedIn(share), count: askedIn(count), ...of },
    ),
  ];
}
