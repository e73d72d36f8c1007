import { describe, expect, it } from 'vitest';
import { summarizeScores, type ScoreToSummarize } from '../../../src/criteria/index.js';
import { problemsOf } from '../../problems.js';
import { district, marketScore, scores } from './smallDistrict.js';

const stored = (): ScoreToSummarize[] => JSON.parse(JSON.stringify(scores)) as ScoreToSummarize[];
const rejected = (changed: (copy: any) => void, options = {}) =>
  problemsOf(() => {
    const copy = stored();
    changed(copy);
    summarizeScores(copy, options);
  });

describe('scores read back from storage', () => {
  it('add up to the same', () => {
    expect(summarizeScores(stored())).toEqual(summarizeScores(scores));
    const water = { '2.1': { parts: { hygienic: { value: 98 }, clean: { value: '52.5' } } } };
    const parts = [marketScore('A', water)];
    expect(summarizeScores(JSON.parse(JSON.stringify(parts)) as typeof parts)).toEqual(
      summarizeScores(parts),
    );
  });

  it('may stand beside scores that were just made', () => {
    const [first, ...others] = scores;
    expect(summarizeScores([first!, ...stored().slice(1)])).toEqual(summarizeScores([first!, ...others]));
  });

  it('must have counts that agree with their criteria', () => {
    expect(
      rejected((copy) => {
        copy[0].criteria[0].status = 'not-met';
      }),
    ).toEqual([
      ['contradiction', 'scores.0.counts.met'],
      ['contradiction', 'scores.0.counts.not-met'],
    ]);
    // A tally may count more than it names, but no fewer.
    expect(
      rejected((copy) => {
        copy[5].criteria[0].status = 'met';
      }),
    ).toEqual([]);
    expect(
      rejected((copy) => {
        copy[5].criteria[0].status = 'not-applicable';
      }),
    ).toEqual([['contradiction', 'scores.5.counts.not-applicable']]);
  });

  it('must have as many criteria as they count', () => {
    expect(rejected((copy) => copy[5].criteria.pop())).toEqual([['contradiction', 'scores.5.total']]);
  });

  it('must have the criteria that the others of their set have, but not the indicators that an overlay added', () => {
    expect(
      rejected((copy) => {
        copy[1].criteria[2].id = '33';
        copy[2].criteria[0].indicators[1].id = '1.3';
        copy[3].criteria[0].indicators.pop();
        copy[4].total.unit = 'objective';
      }),
    ).toEqual([
      ['contradiction', 'scores.1.criteria.2'],
      ['contradiction', 'scores.4.total.unit'],
    ]);
  });

  it('of another level or tier are of another set', () => {
    for (const change of [{ level: 'village' }, { tier: 'smart' }]) {
      const other = JSON.parse(JSON.stringify(district.all)) as typeof district.all;
      const changed = {
        ...other,
        set: { ...other.set, ...change },
        subject: { ...other.subject, level: change.level ?? other.subject.level },
      } as typeof other;
      const summary = summarizeScores([district.all, changed]);
      expect(summary.bySet).toHaveLength(2);
      expect(summary.averageMet).toMatchObject({ kind: 'refusal', code: 'sets-differ' });
    }
  });
});

describe('scores that were just made', () => {
  it('are rejected with all problems of scores and options at once', () => {
    expect(problemsOf(() => summarizeScores([district.all, district.all], { nearest: 1.5 }))).toEqual([
      ['duplicate', 'scores.1.subject'],
      ['not-whole', 'options.nearest'],
    ]);
    expect(problemsOf(() => summarizeScores([district.all], { hardest: -1 }))).toEqual([
      ['too-small', 'options.hardest'],
    ]);
  });

  it('are read with care where their list is no plain one', () => {
    const broken = new Proxy([district.all], {
      get() {
        throw new Error('no');
      },
    });
    expect(problemsOf(() => summarizeScores(broken))).toEqual([['wrong-type', 'scores']]);
    expect(problemsOf(() => summarizeScores('scores' as never))).toEqual([['wrong-type', 'scores']]);
    expect(problemsOf(() => summarizeScores([district.all, null] as never))).toEqual([
      ['wrong-type', 'scores.1'],
    ]);
  });
});

describe('a set with values laid over it', () => {
  const overlay = (id: string) => ({
    id,
    title: { vi: 'Quy định của tỉnh', en: 'Rules of the province' },
    citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' },
  });

  it('stays one set, and names all that was laid over it', () => {
    const copy: any = stored();
    copy[1].set.overlays = [overlay('a')];
    copy[2].set.overlays = [overlay('a'), overlay('b')];
    const { bySet } = summarizeScores(copy);
    expect(bySet.map(({ set }) => set.overlays?.map(({ id }) => id))).toEqual([['a', 'b']]);
  });
});
