import { describe, expect, test } from 'vitest';
import { capitalSources, capitalSourceCodeSchema } from '../../../src/capital/internal.js';

test('each source is a part of the one that the texts put it under', () => {
  expect(
    Object.values(capitalSources).flatMap(({ code, parent }) =>
      parent === null ? [] : [`${code} < ${parent}`],
    ),
  ).toEqual([
    'NSTW < NSNN',
    'NSTW.DTPT < NSTW',
    'NSTW.DTPT.TN < NSTW.DTPT',
    'NSTW.DTPT.NN < NSTW.DTPT',
    'NSTW.SN < NSTW',
    'NSDP < NSNN',
    'NSDP.TINH < NSDP',
    'NSDP.HUYEN < NSDP',
    'NSDP.XA < NSDP',
    'TDUT < NSDP',
    'DN < DNCD',
    'CD < DNCD',
    'CD.TIEN < CD',
    'CD.NGAYCONG < CD',
    'CD.DAT < CD',
    'CD.HIENVAT < CD',
  ]);
  expect(
    Object.values(capitalSources).flatMap(({ code, nature }) => (nature === 'stock' ? [code] : [])),
  ).toEqual(['TDTM']);
});

describe('the list of sources', () => {
  test.each(Object.entries(capitalSources))(
    '%s is listed under its code, with a source and a known parent',
    (code, entry) => {
      expect(entry.code).toBe(code);
      expect(capitalSourceCodeSchema.safeParse(code).success).toBe(true);
      expect(entry.sources.length).toBeGreaterThan(0);
      expect(entry.sources.every(({ provenance }) => provenance === 'secondary')).toBe(true);
      expect(entry.parent === null || entry.parent in capitalSources).toBe(true);
      expect(entry.name.vi).toBe(entry.name.vi.normalize('NFC'));
    },
  );

  test('cannot be changed', () => {
    expect(Object.isFrozen(capitalSources.CD.sources)).toBe(true);
  });
});

test('Điều 1 of 254/2025/NĐ-CP is cited from the copy that has it', () => {
  const cited = Object.values(capitalSources).flatMap(({ sources }) =>
    sources.filter(
      ({ source, article }) =>
        article === 'Điều 1' && source.kind === 'instrument' && source.number === '254/2025/NĐ-CP',
    ),
  );
  expect(cited.map(({ quotedIn }) => quotedIn?.url?.split('/').at(-1))).toEqual([
    'ce3c5bcdffb5105a.md',
    'ce3c5bcdffb5105a.md',
  ]);
});
