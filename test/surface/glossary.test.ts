import { describe, expect, test } from 'vitest';
import { codesByText, membersByName, rowsUnder } from './glossary.js';

const cell = (text: string): string => text.replaceAll('`', '');

describe('members of exported types', () => {
  const rows = rowsUnder('Members');
  const members = membersByName();

  test('each has one entry, and each entry is that of a member', () => {
    expect(rows.map(([name = '']) => cell(name)).sort()).toEqual([...members.keys()].sort());
  });

  test('each means what its entry says, and nothing else', () => {
    const told = Object.fromEntries(
      rows.map(([name = '', , , shapes = '']) => [cell(name), shapes.split('; ').sort()]),
    );
    expect(told).toEqual(Object.fromEntries([...members].map(([name, { shapes }]) => [name, [...shapes]])));
  });

  test('each is said in both languages', () => {
    expect(rows.filter(([, vi, en]) => !vi || !en)).toEqual([]);
  });
});

describe('codes', () => {
  const rows = rowsUnder('Codes');

  test('each that a user meets has one entry, in both languages', () => {
    expect(rows.map(([code = '']) => cell(code)).sort()).toEqual([...codesByText().keys()].sort());
    expect(rows.filter(([, vi, en]) => !vi || !en)).toEqual([]);
  });
});
