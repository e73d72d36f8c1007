import { allowedStatuses, type FindingKey } from '../../criteria/batch/internal.js';
import { notAmong, notInSet } from '../../criteria/model/internal.js';
import type { Problem } from '../../foundation/internal.js';
import { FORMS } from './foundPlaces.js';
import type { Printing } from './printing.js';

/** What is only watched has no status; values and grades are those that something can be compared with. */
function formProblems(
  form: (typeof FORMS)[number],
  { id, forms, isMonitored }: FindingKey,
): readonly Problem[] {
  const path = ['source', form, id];
  if (form === 'findings')
    return isMonitored ? [{ code: 'wrong-type', path, details: { expected: 'object' } }] : [];
  if (form === 'values' ? forms.takesValue : forms.grades === 'any' || forms.grades.size > 0) return [];
  return [{ code: 'not-one-of', path, details: { allowed: allowedStatuses(forms.mayNotApply) } }];
}

/** What is wrong with the ids for which columns are named. */
export function mappingProblems({ source, set, keys }: Printing): readonly Problem[] {
  const facts = new Set((set.facts ?? []).map(({ id }) => id));
  const absent = (path: Problem['path'], id: string): Problem => ({
    code: 'no-such-member',
    path: ['source', ...path],
    details: notInSet(id, set.id),
  });
  return [
    ...FORMS.flatMap((form) =>
      Object.keys(source[form] ?? {}).flatMap((id): readonly Problem[] => {
        if (form === 'findings' && keys.criteria.has(id)) return [];
        const key = keys.byId.get(id);
        return key === undefined ? [absent([form, id], id)] : formProblems(form, key);
      }),
    ),
    ...Object.keys(source.facts ?? {}).flatMap((id) => (facts.has(id) ? [] : [absent(['facts', id], id)])),
    ...Object.entries(source.references ?? {}).flatMap(([base, figures]) =>
      Object.keys(figures).flatMap((id) => (keys.byId.has(id) ? [] : [absent(['references', base, id], id)])),
    ),
    ...(typeof source.columns === 'string' && set.columns === undefined
      ? [
          {
            code: 'no-such-member',
            path: ['source', 'columns'],
            details: notAmong(source.columns, 'columns'),
          } as const,
        ]
      : []),
  ];
}
