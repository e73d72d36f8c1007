import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import {
  isRefusal,
  quantity,
  signChangeRefusal,
  type BilingualText,
  type bilingualTextSchema,
  type Citation,
  type citationSchema,
  type DecimalInput,
  type decimalSchema,
  type LegalInstrument,
  type legalInstrumentSchema,
  type Measure,
  type measureSchema,
  type Period,
  type periodSchema,
  type Publication,
  type publicationSchema,
  type Quantity,
  type Refusal,
  type Source,
  type sourceSchema,
  type Validity,
  type validitySchema,
} from '../../src/foundation/internal.js';

describe('a figure or a refusal', () => {
  const figure = quantity('1', 'percent') as Quantity<'percent'> | Refusal<'zero-baseline'>;

  test('narrows by kind', () => {
    if (figure.kind === 'quantity') expectTypeOf(figure).toEqualTypeOf<Quantity<'percent'>>();
    else expectTypeOf(figure).toEqualTypeOf<Refusal<'zero-baseline'>>();
  });

  test('narrows by isRefusal', () => {
    if (isRefusal(figure)) expectTypeOf(figure.code).toEqualTypeOf<'zero-baseline'>();
    else expectTypeOf(figure).toEqualTypeOf<Quantity<'percent'>>();
  });

  test('keeps its unit and its code', () => {
    expectTypeOf(quantity('1', 'percentagePoint')).not.toExtend<Quantity<'percent'>>();
    expectTypeOf(signChangeRefusal.code).toEqualTypeOf<'sign-change'>();
  });
});

test('schemas read what their interfaces say', () => {
  expectTypeOf<z.output<typeof bilingualTextSchema>>().toEqualTypeOf<BilingualText>();
  expectTypeOf<z.output<typeof citationSchema>>().toEqualTypeOf<Citation>();
  expectTypeOf<z.output<ReturnType<typeof decimalSchema>>>().toEqualTypeOf<DecimalInput>();
  expectTypeOf<z.output<typeof legalInstrumentSchema>>().toEqualTypeOf<LegalInstrument>();
  expectTypeOf<z.output<typeof measureSchema>>().toEqualTypeOf<Measure>();
  expectTypeOf<z.output<typeof periodSchema>>().toEqualTypeOf<Period>();
  expectTypeOf<z.output<typeof publicationSchema>>().toEqualTypeOf<Publication>();
  expectTypeOf<z.output<typeof sourceSchema>>().toEqualTypeOf<Source>();
  expectTypeOf<z.output<typeof validitySchema>>().toEqualTypeOf<Validity>();
});
