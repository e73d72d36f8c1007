import * as z from 'zod/mini';
import {
  Decimal,
  decimalSchema,
  lazy,
  lazySchema,
  localNumber,
  toDecimal,
  type BilingualText,
  type DecimalInput,
  type Locale,
} from '../../foundation/internal.js';

/** The shape of an S-curve, with its parameters. Times are in the unit in which the duration is. */
export type SCurveShape = LogisticCurve | GompertzCurve | PearlCurve;

/** 1 ÷ (1 + exp(−steepness × (time − midpoint))). */
export interface LogisticCurve {
  /** Marks the shape. */
  readonly curve: 'logistic';
  /** How fast it rises at its middle. */
  readonly steepness: DecimalInput;
  /** The time of its middle. */
  readonly midpoint: DecimalInput;
}

/** exp(−displacement × exp(−growth rate × time)). */
export interface GompertzCurve {
  /** Marks the shape. */
  readonly curve: 'gompertz';
  /** How late it rises. */
  readonly displacement: DecimalInput;
  /** How fast it rises. */
  readonly growthRate: DecimalInput;
}

/** 1 ÷ (1 + displacement × exp(−growth rate × time)). */
export interface PearlCurve {
  /** Marks the shape. */
  readonly curve: 'pearl';
  /** How late it rises. */
  readonly displacement: DecimalInput;
  /** How fast it rises. */
  readonly growthRate: DecimalInput;
}

/** The share, from 0 to 1, that a curve reaches by a time; nothing where it does not rise. */
export function curveShare(shape: SCurveShape, time: Decimal, duration: Decimal): Decimal | undefined {
  const [now, start, end] = [time, new Decimal(0), duration].map((at) => heightOf(shape, at)) as [
    Decimal,
    Decimal,
    Decimal,
  ];
  const whole = end.minus(start);
  return whole.isZero() ? undefined : new Decimal(now.minus(start).div(whole)).toSignificantDigits(34);
}

/** More digits than results have: what is rounded on the way does not show. */
const working = /* @__PURE__ */ lazy(() => Decimal.clone({ precision: 50 }));

function heightOf(shape: SCurveShape, at: Decimal): Decimal {
  const Working = working();
  const of = (value: DecimalInput): Decimal => new Working(toDecimal(value));
  const time = new Working(at);
  const one = new Working(1);
  if (shape.curve === 'logistic')
    return one.div(of(shape.midpoint).minus(time).times(of(shape.steepness)).exp().plus(1));
  const late = of(shape.growthRate).times(time).neg().exp().times(of(shape.displacement));
  return shape.curve === 'gompertz' ? late.neg().exp() : one.div(late.plus(1));
}

/** A shape in words, its parameters named: `logistic, k = 1.2, m = 3`, in Vietnamese `hàm logistic; k = 1,2; m = 3`. */
export function shapeText(shape: SCurveShape): BilingualText {
  const parameters =
    shape.curve === 'logistic'
      ? { k: shape.steepness, m: shape.midpoint }
      : { b: shape.displacement, c: shape.growthRate };
  const listed = (locale: Locale): readonly string[] =>
    Object.entries(parameters).map(
      ([name, value]) => `${name} = ${localNumber(toDecimal(value).toFixed(), locale)}`,
    );
  return {
    vi: [CURVES[shape.curve].vi, ...listed('vi')].join('; '),
    en: [CURVES[shape.curve].en, ...listed('en')].join(', '),
  };
}

const CURVES: Readonly<Record<SCurveShape['curve'], BilingualText>> = {
  logistic: { vi: 'hàm logistic', en: 'logistic' },
  gompertz: { vi: 'hàm Gompertz', en: 'Gompertz' },
  pearl: { vi: 'hàm Pearl', en: 'Pearl' },
};

/** Schema of {@link SCurveShape}. */
export const sCurveShapeSchema: z.ZodMiniType<SCurveShape> = /* @__PURE__ */ lazySchema(() => {
  const parameter = decimalSchema({ min: 0, max: 1000 });
  const late = { displacement: parameter, growthRate: parameter };
  return z.discriminatedUnion('curve', [
    z.strictObject({
      curve: z.literal('logistic'),
      steepness: parameter,
      midpoint: decimalSchema({ min: -MOST_TIME, max: MOST_TIME }),
    }),
    z.strictObject({ curve: z.literal('gompertz'), ...late }),
    z.strictObject({ curve: z.literal('pearl'), ...late }),
  ]);
});

/** The longest time that a curve may take, in its own unit. */
export const MOST_TIME = 10_000;
