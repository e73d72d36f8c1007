import { Decimal } from '../../src/foundation/index.js';
import {
  figureInterval,
  impliedValue,
  possibleCounts,
  roundSharesTo100,
  verifyClaim,
  type Claim,
} from '../../src/figures/index.js';
import type { Adapter, Told } from './agreement.js';
import type { Json, Members } from './vector.js';

const text = (value: Json | undefined): string =>
  typeof value === 'number' ? value.toString() : (value as string);

/** A whole number without a unit is a count, which is exact; a rate is rounded. */
const rate = (value: Json | undefined): string => `${text(value)}%`;

/** English texts, with the sign that the library writes. */
const printed = (value: Json | undefined) => ({ text: text(value).replace('-', ''), locale: 'en' as const });

function bounds(value: Json | undefined, by = 1): Told {
  const { lower, upper } = figureInterval(text(value), { locale: 'en' });
  return [lower, upper].map((end) => end && new Decimal(end).div(by).toFixed());
}

/** What a claim gives: its point, its interval, and whether the claimed figure agrees. */
function worked(claim: Claim, by = 1) {
  const open = { ...claim, claimed: null };
  const { implied, impliedRange: range } = impliedValue({ ...open, locale: 'en' }) as unknown as {
    implied: { value: string };
    impliedRange: { lower: string; upper: string };
  };
  const scaled = (value: string): string => new Decimal(value).div(by).toFixed();
  const { verdict } = verifyClaim({ ...claim, locale: 'en' });
  return {
    point: scaled(implied.value),
    interval: [scaled(range.lower), scaled(range.upper)],
    consistent: verdict === 'consistent',
  };
}

const unround: Adapter = ({ x, digits }) => {
  const shown = new Decimal(text(x)).toFixed(Number(digits ?? text(x).split('.')[1]?.length ?? 0));
  const { lower, upper } = figureInterval(shown, { locale: 'en' });
  return { lower, upper };
};

const grim = (denominator: (inputs: Members) => number, shown: (x: string) => string): Adapter => {
  return (inputs) => ({
    consistent: (inputs['x'] as readonly Json[]).map(
      (x) => possibleCounts({ share: shown(text(x)), denominator: denominator(inputs) }).isPossible,
    ),
  });
};

const relativeChange: Adapter = ({ v0, v1, claimed }) => {
  const claim: Claim = {
    kind: 'relative-change',
    inputs: { first: rate(v0), last: rate(v1) },
    claimed: printed(claimed),
    changeDirection: text(claimed).startsWith('-') ? 'decrease' : 'increase',
  };
  const signed = worked({ ...claim, changeDirection: 'increase' }, 100);
  const [lower, upper] = (bounds(text(claimed).replace('-', ''), 100) as readonly string[]).map((end) =>
    text(claimed).startsWith('-') ? new Decimal(end).neg().toFixed() : end,
  );
  return {
    ...signed,
    claimed_interval: text(claimed).startsWith('-') ? [upper, lower] : [lower, upper],
    consistent: worked(claim, 100).consistent,
  };
};

const ratio: Adapter = ({ numerator, denominator, claimed }) => ({
  ...worked(
    {
      kind: 'share',
      inputs: { numerator: text(numerator), denominator: text(denominator) },
      claimed: printed(claimed),
    },
    100,
  ),
});

const sum: Adapter = ({ parts, total }) => {
  const inputs = Object.fromEntries(
    (parts as readonly Json[]).map((part, place) => [`p${String(place)}`, text(part)]),
  );
  const found = worked({ kind: 'composition', inputs, claimed: text(total) });
  // What rounding alone can add up to: the half widths of all parts and of the total.
  const halves = [...Object.values(inputs), text(total)].map((one) => {
    const { lower, upper } = figureInterval(one, { locale: 'en' });
    return new Decimal(upper!).minus(lower!).div(2);
  });
  return {
    ...found,
    total_interval: bounds(total),
    max_discrepancy: halves.reduce((all, half) => all.plus(half)).toFixed(),
  };
};

const product: Adapter = ({ H, A, M0 }) => {
  const found = worked({
    kind: 'expression',
    formula: 'h * a / 10000',
    inputs: { h: text(H).replace('%', ''), a: text(A).replace('%', '') },
    claimed: text(M0),
  });
  const decimals = text(M0).split('.')[1]?.length ?? 0;
  return {
    naive_product: found.point,
    naive_rounded: new Decimal(found.point).toFixed(decimals),
    product_interval: found.interval,
    published_interval: bounds(M0),
    consistent: found.consistent,
  };
};

const sign: Adapter = ({ v0, v1 }) => {
  const { interval } = worked({
    kind: 'expression',
    formula: 'last - first',
    inputs: { first: rate(v0), last: rate(v1) },
    claimed: rate(v1),
  });
  const [lower, upper] = interval.map(Number) as [number, number];
  return { interval, sign: lower > 0 ? 'positive' : upper < 0 ? 'negative' : 'undetermined' };
};

const largestRemainder: Adapter = ({ shares, digits }) => {
  const parts = (shares as readonly Json[]).map((one, place) => {
    const [above = '', below = '1'] = text(one).split('/');
    return { subject: String(place), above, below };
  });
  const whole = parts.reduce((all, { below }) => all * Number(below), 1);
  const rounded = roundSharesTo100({
    parts: parts.map(({ subject, above, below }) => ({
      subject,
      amount: new Decimal(above).times(whole).div(below).toFixed(),
    })),
    decimals: Number(digits ?? 0),
  });
  return {
    rounded: (rounded.shares as readonly { shownPercent: { value: string } }[]).map(
      (one) => one.shownPercent.value,
    ),
  };
};

/** The methods of printed figures. */
export const figureAdapters: Readonly<Record<string, Adapter>> = {
  unround,
  grim: grim(
    ({ n, items }) => Number(n) * Number(items ?? 1),
    (x) => `${new Decimal(x).times(100).toFixed(Math.max(0, (x.split('.')[1]?.length ?? 0) - 2))}%`,
  ),
  // What stands above 100% is so many whole ones more.
  'grim-percent': grim(
    ({ n }) => Number(n),
    (x) => `${new Decimal(x).mod(100).toFixed(x.split('.')[1]?.length ?? 0)}%`,
  ),
  'rounding-consistency-relative-change': relativeChange,
  'rounding-consistency-ratio': ratio,
  'rounding-consistency-sum': sum,
  'rounding-consistency-product': product,
  'rounding-robust-sign': sign,
  'largest-remainder-rounding': largestRemainder,
};
