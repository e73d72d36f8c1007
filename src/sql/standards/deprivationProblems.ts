import type { povertyPlan } from '../../poverty/batch/internal.js';
import { nearestHint, type Problem } from '../../foundation/internal.js';
import { missingColumn } from '../readNames.js';
import { nameIn } from '../sqlColumn.js';
import type { PovertySqlSource } from './povertySqlSource.js';

const FORMS = ['deprived', 'deprivations', 'deprivationCount'] as const;

/** What is wrong with how a source tells deprivations: not at all, in two ways, or those of another standard. */
export function deprivationProblems(
  { indicators, takesCount, grid, name }: ReturnType<typeof povertyPlan>,
  source: PovertySqlSource,
): readonly Problem[] {
  const where = { where: name.en, whereVi: name.vi };
  const forms = FORMS.filter((form) => source[form] !== undefined);
  const problems: Problem[] = [];
  const add = (code: Problem['code'], path: readonly string[], details: Problem['details']): void => {
    problems.push({ code, path: ['source', ...path], details });
  };
  if (forms.length === 0 && grid.cutoff > 0) problems.push(missingColumn('deprived'));
  for (const form of forms.slice(1)) add('duplicate', [form], { key: forms.join(', ') });
  if (source.deprivationCount !== undefined && !takesCount)
    add('no-such-member', ['deprivationCount'], { key: 'deprivationCount', ...where });
  for (const form of ['deprived', 'deprivations'] as const) {
    const names = source[form];
    if (names === undefined) continue;
    for (const id of Object.keys(names))
      if (!indicators.includes(id))
        add('no-such-member', [form, id], { key: id, ...where, ...nearestHint(id, indicators) });
    for (const id of indicators) if (nameIn(names, id) === undefined) problems.push(missingColumn(form, id));
  }
  return problems;
}
