import { expect, test } from 'vitest';
import * as foundation from '../../src/foundation/internal.js';
import * as mtqg from '../../src/index.js';

function thawedIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || path.endsWith('.schema')) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, member]) => thawedIn(member, `${path}.${key}`))];
}

/** Strings that stand in a value, each with its place. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}.${key}`));
}

const made = {
  criteriaSets: mtqg.officialCriteriaSets(),
  recognitionRules: mtqg.officialRecognitionRules(),
};
const tables = Object.entries({ ...foundation, ...mtqg, ...made }).filter(
  ([name]) => !name.endsWith('Schema'),
);

test('no exported data can be changed', () => {
  expect(tables.flatMap(([name, value]) => thawedIn(value, name))).toEqual([]);
});

test('every exported text is in Unicode NFC and not empty', () => {
  const texts = tables.flatMap(([name, value]) => textsIn(value, name));
  expect(texts.filter(([, text]) => text === '' || text !== text.normalize('NFC'))).toEqual([]);
});
