import { describe, expect, it } from 'vitest';
import { defineCriteriaSet, type CriteriaSetDefinition } from '../../../src/criteria/index.js';
import { problemsOf } from '../../problems.js';
import { small, smallDefinition } from '../smallSet.js';

const withChange = (change: object) => () =>
  defineCriteriaSet({ ...(smallDefinition as CriteriaSetDefinition), ...change });
const criterion = (id: string, number: number, more: object = {}) => ({
  id,
  number,
  name: { vi: 'A', en: 'A' },
  ...more,
});
const indicator = (id: string, more: object = {}) => ({ id, name: { vi: 'A', en: 'A' }, ...more });

describe('defineCriteriaSet', () => {
  it('gives a frozen set that does not change with the definition', () => {
    const definition = structuredClone(smallDefinition) as { id: string } & CriteriaSetDefinition;
    const set = defineCriteriaSet(definition);
    Object.assign(definition, { id: 'changed' });
    expect(set.id).toBe('small');
    expect(Object.isFrozen(set.criteria[0]?.indicators)).toBe(true);
  });

  it('can be stored and defined anew', () => {
    const stored = JSON.parse(JSON.stringify(small)) as CriteriaSetDefinition;
    expect(defineCriteriaSet(stored)).toEqual(small);
  });

  it('rejects ids and numbers given twice', () => {
    const groups = [smallDefinition.groups[0], smallDefinition.groups[0]];
    const criteria = [
      criterion('a', 1),
      criterion('a', 2),
      criterion('b', 2, { indicators: [indicator('a'), indicator('cameras')] }),
    ];
    expect(problemsOf(withChange({ groups, criteria }))).toEqual([
      ['duplicate', 'groups.1.id'],
      ['duplicate', 'criteria.2.number'],
      ['duplicate', 'criteria.1.id'],
      ['duplicate', 'criteria.2.indicators.0.id'],
      ['duplicate', 'monitored.0.id'],
    ]);
  });

  it('lets only the one indicator of a criterion share its id', () => {
    const alone = [criterion('a', 1, { indicators: [indicator('a')] })];
    const among = [criterion('a', 1, { indicators: [indicator('a'), indicator('b')] })];
    expect(problemsOf(withChange({ criteria: alone }))).toEqual([]);
    expect(problemsOf(withChange({ criteria: among }))).toEqual([
      ['duplicate', 'criteria.0.indicators.0.id'],
    ]);
  });

  it('rejects a group that is not there', () => {
    expect(problemsOf(withChange({ criteria: [criterion('a', 1, { group: 'none' })] }))).toEqual([
      ['no-such-member', 'criteria.0.group'],
    ]);
  });

  it('rejects periods that run backwards', () => {
    expect(problemsOf(withChange({ validity: { from: '2022-01-01', to: '2021-12-31' } }))).toEqual([
      ['period-reversed', 'validity'],
    ]);
    expect(problemsOf(withChange({ titlePeriod: { from: '2025-01-01', to: '2021-12-31' } }))).toEqual([
      ['period-reversed', 'titlePeriod'],
    ]);
    expect(problemsOf(withChange({ supersededFrom: '2022-01-01' }))).toEqual([
      ['out-of-order', 'supersededFrom'],
    ]);
    expect(problemsOf(withChange({ supersededFrom: '2022-01-02' }))).toEqual([]);
  });

  it('rejects a threshold in another unit than its indicator', () => {
    const requirement = { kind: 'number', operator: '>=', value: '95', unit: 'percent' };
    const criteria = (more: object) => [
      criterion('a', 1, { indicators: [indicator('b', { requirement, ...more })] }),
    ];
    const at = 'criteria.0.indicators.0.requirement.unit';
    expect(problemsOf(withChange({ criteria: criteria({ unit: 'percent' }) }))).toEqual([]);
    expect(problemsOf(withChange({ criteria: criteria({ unit: 'house' }) }))).toEqual([
      ['unit-mismatch', at],
    ]);
    expect(problemsOf(withChange({ criteria: criteria({}) }))).toEqual([['unit-mismatch', at]]);
  });

  it('rejects a set without criteria, numbers that count nothing, and units unheard of', () => {
    expect(problemsOf(withChange({ criteria: [] }))).toEqual([['too-short', 'criteria']]);
    expect(problemsOf(withChange({ criteria: [criterion('a', 0), criterion('b', 1.5)] }))).toEqual([
      ['too-small', 'criteria.0.number'],
      ['not-whole', 'criteria.1.number'],
    ]);
    const criteria = [criterion('a', 1, { indicators: [indicator('b', { unit: 'furlong' })] })];
    expect(problemsOf(withChange({ criteria }))).toEqual([['bad-format', 'criteria.0.indicators.0.unit']]);
  });

  it.each([[null], ['set'], [[]], [{}]])('rejects %j', (input) => {
    expect(problemsOf(() => defineCriteriaSet(input as never))).not.toEqual([]);
  });
});
