import { describe, expect, test } from 'vitest';
import { missingInput, zeroBaselineRefusal } from '../src/foundation/internal.js';
import { disagreements, type Adapter, type Told } from './vectors/agreement.js';
import { capitalAdapters } from './vectors/capital.js';
import { figureAdapters } from './vectors/figures.js';
import { povertyAdapters } from './vectors/poverty.js';
import { targetAdapters } from './vectors/targets.js';
import { edgeVectors, methodVectors, storedVectors, type Members, type Vector } from './vectors/vector.js';

const adapters: Readonly<Record<string, Adapter>> = {
  ...povertyAdapters,
  ...figureAdapters,
  ...capitalAdapters,
  ...targetAdapters,
};

/** What the library does not do: it would have to know what nobody has told it, or to read figures by another convention. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'peer-pmev':
    'it forecasts from 150,000 and compares with 47,934, from inputs that it prints rounded; each figure is asserted beside the earned value',
  'pip-tier1-model': 'the coefficients of the model stand in no text that was at hand',
  'unround-mode': 'a printed figure is read as rounded half up or cut off, not by the mode of a program',
  'vague-quantifier': 'vague words reach as far as Vietnamese reports use them, not as English ones',
  'significant-digits-interval': 'numbers with an exponent or a bare point are no printed figures',
};

const skipped = new Set(Object.keys(LEFT_OUT));
const vectors = methodVectors();
const methods = [...new Set(vectors.map(({ method }) => method))].sort();
const run = methods.filter((method) => !skipped.has(method));

test.each(run)('%s', (method) => {
  const adapter = adapters[method];
  const found = vectors
    .filter((vector) => vector.method === method)
    .map((vector) => [vector.id, adapter ? disagreements(adapter, vector) : ['there is no such method']]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(found.map(([id]) => [id, []])));
});

test.each(edgeVectors().map((vector) => [vector.method, vector.id, vector] as const))(
  'an edge of %s: %s',
  (method, _id, vector) => {
    expect(disagreements(adapters[method]!, vector)).toEqual([]);
  },
);

describe('what does not agree', () => {
  const disagreed = (told: Told, expected: Members) =>
    disagreements(() => told as Record<string, Told>, {
      id: 'x',
      method: 'x',
      inputs: {},
      expected,
      tolerance: 0,
    });
  const refused = missingInput(['x']);

  test('another refusal than the one that is named, by whatever name', () => {
    expect(disagreed({ A: refused }, { A: { undefined: 'missing-input' } })).toEqual([]);
    expect(disagreed({ A: refused }, { A: { undefined: 'zero-headcount' } })).toEqual([
      'refused for missing-input, not zero-baseline or not-positive',
    ]);
    expect(disagreed({ A: refused }, { undefined: 'zero-income' })).toEqual([
      'refused for missing-input, not zero-denominator',
    ]);
    expect(disagreed({ A: 1 }, { A: { undefined: 'zero-income' } })).toEqual(['not refused (zero-income)']);
    expect(disagreed({ A: refused }, { undefined: 'too-purple' })).toEqual([
      'no code of the library is known for “too-purple”',
    ]);
  });

  test('nothing for another reason than the vector gives', () => {
    expect(disagreed({ A: refused }, { A: null })).toEqual([]);
    expect(disagreed({ A: null }, { A: null })).toEqual([]);
    expect(disagreed({ A: 1 }, { A: null })).toEqual(['A: 1 in place of nothing']);
    expect(
      disagreed({ A: refused, B: zeroBaselineRefusal }, { undefined: 'zero-baseline', A: null }),
    ).toEqual(['refused for missing-input, not zero-baseline']);
  });

  test('bad input for another reason', () => {
    const [vector] = edgeVectors().filter(({ id }) => id === 'c3') as [Vector];
    const as = (word: string) =>
      disagreements(adapters[vector.method]!, { ...vector, expected: { undefined: word } });
    expect(as('negative-income')).toEqual([]);
    expect(as('zero-weights')).toEqual(['refused for too-small, not contradiction']);
  });

  test('another finding of a survey than the sentence tells', () => {
    const [vector] = storedVectors().filter(({ id }) => id === 'pip-coverage') as [Vector];
    const as = (reason: string) =>
      disagreements(adapters[vector.method]!, { ...vector, expected: { covered: true, reason } });
    expect(as('survey 2019 within three years')).toEqual([
      'reason: 2019 "across-pandemic" in place of covers',
    ]);
    expect(as('because')).toEqual(['nothing is known of the reason “because”']);
  });
});

test('how many agree, by method', () => {
  const lines = run.map((method) => {
    const own = vectors.filter((vector) => vector.method === method);
    const adapter = adapters[method];
    const agreed = own.filter((vector) => adapter && disagreements(adapter, vector).length === 0);
    return { method, agreed: agreed.length, of: own.length };
  });
  const sum = (member: 'agreed' | 'of') => lines.reduce((all, line) => all + line[member], 0);
  const report = [...lines, { method: 'all that are run', agreed: sum('agreed'), of: sum('of') }];
  process.stdout.write(
    `${report.map(({ method, agreed, of }) => `${method}: ${String(agreed)} of ${String(of)} agree`).join('\n')}\n` +
      `skipped: ${methods.filter((method) => skipped.has(method)).join(', ')}\n`,
  );
  expect(sum('agreed')).toBe(sum('of'));
});
