import { describe, expect, test } from 'vitest';
import { officialCriteriaSets, officialRecognitionRules } from 'mtqg/criteria';
import { citationText, explain } from 'mtqg/foundation';
import type { Provenance } from 'mtqg/foundation';
import * as mtqg from 'mtqg';
import { povertyStandards } from 'mtqg/poverty';
import { programmes, programmeTarget, programmeTargets } from 'mtqg/programmes';
import type { ProgrammeTarget, TargetMember } from 'mtqg/programmes';
import { targetSchema } from 'mtqg/schemas';
import { criteriaRegionNames, provinces } from 'mtqg/units';
import { problemsOf } from '../capital/problems.js';

const ADOPTED = programmeTargets();
const PROPOSED = programmeTargets({ stage: 'proposed' });
const ALL = [...ADOPTED, ...PROPOSED];
const NATIONAL = programmeTargets({ place: 'national' });

/** What a target asks, in one line. */
function asked({ target }: ProgrammeTarget): string {
  if (target.kind === 'completion') return '';
  const { year, ...figures } = target.target;
  return [Object.values(figures).join(' to '), target.wording, year]
    .filter((part) => part !== undefined)
    .join(', ');
}

describe('the figures that the instruments set', () => {
  test.each([
    ['new-rural-2016-2020', ['50, 2020', '15, 2020', '5, 2020', '1.8, 2020', '1, 2020']],
    [
      'poverty-2016-2020',
      ['-1.5 to -1, 2020', '-4, 2020', '-4 to -3, 2020', '50, 2020', '30, 2020', '20, 2020', '1.5, 2020'],
    ],
    [
      'new-rural-2021-2025',
      [
        '80, 2025',
        '40, about, 2025',
        '10, 2025',
        '15, 2025',
        '1.5, 2025',
        '50, 2025',
        '20, 2025',
        '2, 2025',
        '15, 2025',
        '17, 2025',
        '60, 2025',
      ],
    ],
    [
      'poverty-2021-2025',
      [
        '-1.5 to -1, 2025',
        '-3, more-than, 2025',
        '30, 2025',
        '30, 2025',
        '-5 to -4, 2025',
        '0.5, 2025',
        '34, less-than, 2025',
        '90, 2025',
        '1000, more-than, 2025',
      ],
    ],
    [
      'ethnic-minority-2021-2025',
      [
        '0.5, 2025',
        '0, basically, 2030',
        '0.5, 2025',
        '0, basically, 2030',
        '2, more-than, 2025',
        '-3, more-than, 2025',
        '100, 2025',
        '70, 2025',
        '100, 2025',
        '99, 2025',
        '90, 2025',
        '100, 2025',
        '60, 2025',
        '98, more-than, 2025',
        '97, more-than, 2025',
        '95, more-than, 2025',
        '60, more-than, 2025',
        '98, 2025',
        '50, 2025',
        '9000, 2025',
        '1000, 2025',
        '1800, 2025',
        '2000, 2025',
      ],
    ],
    [
      'merged-2026-2035',
      [
        '2.5, 2030',
        '0.5, 2030',
        '-1.5 to -1, 2030',
        '10, less-than, 2030',
        '0, basically, 2030',
        '0, basically, 2030',
        '65, about, 2030',
        '10, about, 2030',
        '5, 2030',
        '1.6, 2035',
        '85, about, 2035',
        '30, about, 2035',
        '15, 2026',
        '-1.5 to -1, 2026',
      ],
    ],
  ] as const)('of %s', (programme, figures) => {
    expect(programmeTargets({ programme, place: 'national' }).map(asked)).toEqual(figures);
  });

  test('by region, of 263/QĐ-TTg', () => {
    const { target } = programmeTarget('new-rural-2021-2025/communes');
    const rows = target.kind === 'share' ? (target.table ?? []) : [];
    expect(rows.map(({ regions, target: { value } }) => [regions?.join(), value])).toEqual([
      ['TDMNPB', '60'],
      ['DBSH', '100'],
      ['BTB', '87'],
      ['DHNTB', '80'],
      ['TN', '68'],
      ['DNB', '95'],
      ['DBSCL', '80'],
    ]);
    expect(rows.map(({ regions }) => regions?.[0])).toEqual(Object.keys(criteriaRegionNames));
  });

  test('of provinces', () => {
    expect(programmeTargets({ place: 'gso2004:12' }).map(asked)).toEqual([
      '57.5, 2025',
      '15, 2025',
      '2, 2025',
      '16, 2025',
      '54, 2025',
      '17.3, 2025',
      '15, 2025',
      '3, 2025',
      '25 to 114, 2025',
      '7.4 to 4, 2025',
      '1.5, 2025',
    ]);
    expect(programmeTargets({ place: 'gso2004:02' }).map(asked)).toEqual([
      '5, 2019',
      '12, 2019',
      '1, 2019',
      '-4.2, 2019',
      '-6, 2019',
    ]);
    expect(programmeTargets({ place: 'gso2004:10' }).map(asked)).toEqual(['-4 to -3, 2020']);
    expect(programmeTargets({ place: 'gso2004:51' }).map(asked)).toEqual(['-4, 2020', '12, 2020']);
    expect(programmeTargets({ place: 'gso2004:62' }).map(asked)).toEqual(['-4, 2022']);
    expect(programmeTargets({ place: 'gso2004:24' }).map(asked)).toEqual([
      '-5 to -4, 2023',
      '-3, more-than, 2023',
      '-2.5, 2023',
      '13, 2025',
    ]);
  });

  test('only proposed', () => {
    expect(PROPOSED.map(asked)).toEqual(['-3, 2030', '100, 2030']);
  });
});

describe('where they come from', () => {
  /** The members of a target that hold figures of their own. */
  function membersWithFigures({ target }: ProgrammeTarget): readonly TargetMember[] {
    const held = (['target', 'table', 'path'] as const).filter((member) => member in target);
    const baseline = 'baseline' in target && target.baseline !== undefined && 'value' in target.baseline;
    const denominator = 'denominator' in target && target.denominator !== undefined;
    return [
      ...held,
      ...(baseline ? (['baseline'] as const) : []),
      ...(denominator ? (['denominator'] as const) : []),
    ];
  }

  test('every figure is tied to a source, and no source to a figure that is not there', () => {
    for (const target of ALL) {
      expect([target.id, target.figures.map(({ member }) => member).sort()]).toEqual([
        target.id,
        [...membersWithFigures(target)].sort(),
      ]);
      for (const { provenance, sources } of target.figures) {
        expect(sources.length).toBeGreaterThan(0);
        expect(sources[0]?.provenance).toBe(provenance);
      }
      expect(target.target.citation).toEqual(
        target.figures.find(({ member }) => member === 'target')?.sources[0],
      );
    }
  });

  /** How many figures have each provenance. */
  function counted(targets: readonly ProgrammeTarget[]): Partial<Record<Provenance, number>> {
    const counts: Partial<Record<Provenance, number>> = {};
    for (const { provenance } of targets.flatMap(({ figures }) => figures)) {
      counts[provenance] = (counts[provenance] ?? 0) + 1;
    }
    return counts;
  }

  test('as sure as their copies, and no surer', () => {
    const byProgramme = NATIONAL.map(({ programme }) => programme);
    expect(
      Object.fromEntries(
        [...new Set(byProgramme)].map((id) => [
          id,
          counted(NATIONAL.filter(({ programme }) => programme === id)),
        ]),
      ),
    ).toEqual({
      'new-rural-2016-2020': { secondary: 5 },
      'poverty-2016-2020': { secondary: 7 },
      'new-rural-2021-2025': { official: 9, secondary: 4 },
      'poverty-2021-2025': { official: 4, secondary: 5, unconfirmed: 2 },
      'ethnic-minority-2021-2025': { official: 4, secondary: 17, unconfirmed: 2 },
      'merged-2026-2035': { secondary: 15 },
    });
    expect(counted(ALL.filter(({ place }) => place !== 'national'))).toEqual({ secondary: 32 });
    expect(counted(PROPOSED)).toEqual({ secondary: 2 });
  });

  test('what is official was read in the codification; what is not, is quoted by a publication that is named', () => {
    for (const { sources } of ALL.flatMap(({ figures }) => figures)) {
      for (const citation of sources) {
        const { source, provenance, quotedIn, readIn } = citation;
        expect(readIn !== undefined).toBe(provenance === 'official');
        if (provenance === 'official') expect(citation.article).toMatch(/Điều 1$/);
        if (provenance === 'secondary' && source.kind === 'instrument') expect(quotedIn).toBeDefined();
        expect(citationText(citation, 'vi')).not.toBe('');
      }
    }
  });
});

describe('what measures them', () => {
  const standards = new Set(povertyStandards().map(({ id }) => id));
  const sets = new Map(officialCriteriaSets().map((set) => [set.id, set]));
  const rules = new Set(officialRecognitionRules().map(({ id }) => id));

  test.each(ALL.map((target) => [target.id, target] as const))('%s', (_, { measuredBy, target }) => {
    if (measuredBy.calculation === 'reported-figure') {
      const { indicator } = measuredBy;
      if (indicator === undefined) return;
      const criteria = sets.get(indicator.criteriaSet)?.criteria ?? [];
      expect(criteria.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id))).toContain(
        indicator.id,
      );
      return;
    }
    expect(typeof mtqg[measuredBy.calculation]).toBe('function');
    if ('standards' in measuredBy) {
      for (const standard of measuredBy.standards) expect(standards).toContain(standard);
      expect(target.kind === 'yearly-change').toBe(measuredBy.calculation === 'povertyTrend');
      expect(measuredBy.measures.length).toBeGreaterThan(0);
    }
    if ('criteriaSet' in measuredBy) expect(sets.has(measuredBy.criteriaSet)).toBe(true);
    if ('recognitionRules' in measuredBy) expect(rules).toContain(measuredBy.recognitionRules);
  });

  test('the fall of the poor rate is that of poor households by the standard of 2022-2025', () => {
    expect(programmeTarget('poverty-2021-2025/poor-rate').measuredBy).toEqual({
      calculation: 'povertyTrend',
      measures: ['poor'],
      standards: ['vn-2022'],
    });
  });

  test('“multidimensional poverty” of 2026-2030 may be of two measures, and spans two standards', () => {
    expect(programmeTarget('merged-2026-2035/poverty-rate').measuredBy).toEqual({
      calculation: 'povertyTrend',
      measures: ['poor', 'poor-and-near-poor'],
      standards: ['vn-2022', 'vn-2027'],
    });
  });
});

describe('as data', () => {
  test('each is a target', () => {
    for (const { target } of ALL) expect(targetSchema.parse(target)).toEqual(target);
  });

  test('each has an identity of its own, and a programme and a place that exist', () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = new Set(provinces().units.map(({ id }) => id));
    const known = new Set<string>([
      ...programmes().map(({ id }) => id),
      'new-rural-2016-2020',
      'poverty-2016-2020',
    ]);
    for (const { id, programme, place, target } of ALL) {
      expect(target.id).toBe(id);
      expect(id.startsWith(`${programme}/`)).toBe(true);
      expect(known).toContain(programme);
      if (place !== 'national') expect(places).toContain(place);
    }
  });

  test('is the same frozen data each time', () => {
    expect(Object.isFrozen(ADOPTED)).toBe(true);
    expect(Object.isFrozen(ADOPTED[0]?.target)).toBe(true);
    expect(programmeTargets()[0]).toBe(ADOPTED[0]);
    expect(structuredClone(ADOPTED)).toEqual(ADOPTED);
  });
});

describe('chosen', () => {
  const ids = (query: Parameters<typeof programmeTargets>[0]): readonly string[] =>
    programmeTargets(query).map(({ id }) => id);

  test('by year: what is due at its end, and what is asked for in it', () => {
    expect(ids({ programme: 'poverty-2021-2025', year: 2023, place: 'national' })).toEqual([
      'poverty-2021-2025/poor-rate',
      'poverty-2021-2025/poor-rate-minority',
      'poverty-2021-2025/poor-rate-poor-districts',
    ]);
    expect(ids({ programme: 'merged-2026-2035', year: 2026 })).toEqual([
      'merged-2026-2035/poverty-rate',
      'merged-2026-2035/communes-2026',
      'merged-2026-2035/poor-rate-2026',
    ]);
    expect(ids({ year: 2015 })).toEqual([]);
    expect(ids({ year: 2016, place: 'gso2004:10' })).toHaveLength(1);
    expect(ids({ year: 2036 })).toEqual([]);
  });

  test('by programme and by place they are all of them, each once', () => {
    const programmesOf = [...new Set(ADOPTED.map(({ programme }) => programme))];
    const places = [...new Set(ADOPTED.map(({ place }) => place))];
    const all = ADOPTED.map(({ id }) => id);
    expect(programmesOf.flatMap((programme) => ids({ programme })).sort()).toEqual([...all].sort());
    expect(places.flatMap((place) => ids({ place })).sort()).toEqual([...all].sort());
    for (let year = 2014; year <= 2037; year += 1) {
      const due = ADOPTED.filter(({ years }) => years.from <= year && year <= years.to);
      expect(ids({ year })).toEqual(due.map(({ id }) => id));
    }
    expect(ids({})).toEqual(all);
    expect(ids(undefined)).toEqual(all);
  });

  test('by how sure the figure is', () => {
    expect(ids({ provenance: 'unconfirmed' })).toEqual([
      'poverty-2021-2025/models',
      'ethnic-minority-2021-2025/village-roads',
      'ethnic-minority-2021-2025/trained-labour',
    ]);
    expect(programmeTargets({ provenance: 'official' })).toHaveLength(17);
  });

  test.each([
    [{ programme: 'new-rural' }, [['not-one-of', 'programme']]],
    [{ year: 2025.5 }, [['not-whole', 'year']]],
    [{ stage: 'draft' }, [['not-one-of', 'stage']]],
    [{ provenance: 'rumour' }, [['not-one-of', 'provenance']]],
  ])('%#: refused', (query, problems) => {
    expect(problemsOf(() => programmeTargets(query as never))).toEqual(problems);
  });
});

describe('found by identity', () => {
  test('with its sources', () => {
    const found = programmeTarget('poverty-2021-2025/coastal-communes');
    const told = explain(found, 'vi');
    expect(told).toContain(
      'Mục tiêu: xã bãi ngang, ven biển, hải đảo thoát khỏi tình trạng đặc biệt khó khăn.',
    );
    expect(told).toContain('24/2021/QH15');
    expect(told).toContain('90/QĐ-TTg');
    expect(explain(programmeTarget('merged-2026-2035/modern-communes'), 'en')).toContain(
      'The submission took it of recognised communes.',
    );
    expect(explain(programmeTarget('merged-2026-2035/proposed-poor-communes'), 'en')).toContain(
      'not adopted',
    );
  });

  test('or not at all', () => {
    expect(problemsOf(() => programmeTarget('poverty-2021-2025/wealth'))).toEqual([['no-such-member', '']]);
    expect(problemsOf(() => programmeTarget(7 as never))).toHaveLength(1);
  });
});
