import {
  defineCriteriaSet,
  type CriteriaSet,
  type CriteriaSetDefinition,
  type Indicator,
  type Requirement,
} from '../../src/criteria/index.js';

const text = (name: string) => ({ vi: name, en: name });

/** What every set of these tests has. */
export const frame = {
  id: 'test',
  level: 'commune',
  tier: 'standard',
  title: text('Test set'),
  validity: { from: '2022-01-01', to: null },
  citation: { source: { kind: 'publication', title: 'Test' }, provenance: 'secondary' },
  facts: [
    { id: 'region', name: text('Region'), kind: 'choice', options: ['north', 'south'] },
    { id: 'difficult', name: text('Difficult'), kind: 'yes-no' },
    { id: 'schools', name: text('Schools'), kind: 'number', unit: 'item' },
  ],
  columns: [
    { id: 'all', name: text('All'), isNational: true },
    { id: 'north', name: text('North') },
    { id: 'south', name: text('South') },
  ],
} as const satisfies Omit<CriteriaSetDefinition, 'criteria'>;

/** The same without columns. */
export function withoutColumns(definition: CriteriaSetDefinition): CriteriaSetDefinition {
  return Object.fromEntries(
    Object.entries(definition).filter(([member]) => member !== 'columns'),
  ) as unknown as CriteriaSetDefinition;
}

/** A definition with one criterion, `1`, of these indicators. */
export function definitionOf(
  indicators: readonly Indicator[],
  more: Partial<CriteriaSetDefinition> = {},
): CriteriaSetDefinition {
  return { ...frame, criteria: [{ id: '1', number: 1, name: text('One'), indicators }], ...more };
}

/** An indicator in per cent, `1.1` if not said otherwise. */
export function indicatorOf(requirement: Requirement, more: Partial<Indicator> = {}): Indicator {
  return { id: '1.1', name: text('Indicator'), unit: 'percent', requirement, ...more };
}

/** A set of one criterion with one indicator. */
export function setOf(
  requirement: Requirement,
  more: Partial<Indicator> = {},
  set: Partial<CriteriaSetDefinition> = {},
): CriteriaSet {
  return defineCriteriaSet(definitionOf([indicatorOf(requirement, more)], set));
}

/** At least so many per cent. */
export function atLeast(value: string): Requirement {
  return { kind: 'number', operator: '>=', value, unit: 'percent' };
}
