import { describe, expect, test } from 'vitest';
import {
  citationText,
  decimalText,
  isInForce,
  isMtqgError,
  measureLabel,
  problemError,
} from '../../../src/foundation/internal.js';
import { guarded } from '../../../src/foundation/errors/guarded.js';

function problemOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isMtqgError(error) ? `${error.code} ${error.path.join('.')}` : error;
  }
}

test('what a reading stumbles over is an error of the library; one of its own goes on', () => {
  expect(guarded('x', 'object', () => 1)).toBe(1);
  expect(problemOf(() => guarded('x', 'object', () => (null as never)['y']))).toBe('wrong-type x');
  const own = () => {
    throw problemError('missing', ['z']);
  };
  expect(problemOf(() => guarded('x', 'object', own))).toBe('missing z');
});

const source = { kind: 'publication', title: 'A' } as const;

describe('functions that write what they are given', () => {
  test.each([
    [() => citationText(null as never, 'vi'), 'wrong-type citation'],
    [() => citationText({ source, provenance: 'sure' } as never, 'vi'), 'wrong-type citation'],
    [() => citationText({ source, provenance: 'secondary' }, 'fr' as never), 'not-one-of locale'],
    [() => measureLabel('hộ' as never), 'bad-format measure'],
    [() => measureLabel(1 as never), 'bad-format measure'],
    [() => decimalText('1' as never), 'wrong-type '],
    [() => isInForce(null as never, '2021-01-01'), 'wrong-type validity'],
    [() => isInForce({ to: null } as never, '2021-01-01'), 'wrong-type validity'],
    [() => isInForce({ from: '2021-01-01', to: null }, {} as never), 'bad-format date'],
  ])('%#', (call, problem) => {
    expect(problemOf(call)).toBe(problem);
  });
});
