import { describe, expect, test } from 'vitest';
import * as foundation from '../../../src/foundation/internal.js';

const { expectationNames, instrumentNames, measureNames, problemMessages, provenanceNames, refusalReasons } =
  foundation;
const tables = {
  expectationNames,
  instrumentNames,
  measureNames,
  problemMessages,
  provenanceNames,
  refusalReasons,
};
const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(Object.entries(table))('%s is said in both languages', (__, { vi, en }) => {
    for (const text of [vi, en]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text.normalize('NFC')).toBe(text);
    }
    expect(gaps(vi)).toEqual(gaps(en));
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(table) && Object.values(table).every((text) => Object.isFrozen(text))).toBe(true);
  });
});
