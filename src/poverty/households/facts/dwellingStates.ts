import { toDecimal } from '../../../foundation/internal.js';
import { bilingual } from '../../bilingual.js';
import type { DeprivationCondition } from '../../standards/indicator.js';
import { isWithin } from '../../standards/limitWords.js';
import { found, unclear, type FoundState } from './foundState.js';
import type { Dwelling, HouseholdFacts } from './householdFacts.js';

/** Whether a dwelling is solid, so far as its three main parts tell. */
export function housingQualityState(
  { walls, pillars, roof }: Dwelling,
  { deprivedAt }: DeprivationCondition,
): FoundState {
  const parts = [walls, pillars, roof];
  const bad = parts.filter((part) => part === 'not-solid').length;
  const open = parts.filter((part) => part === undefined).length;
  const isBad = (count: number): boolean => isWithin(deprivedAt, toDecimal(count));
  if (isBad(bad) === isBad(bad + open)) {
    return found(isBad(bad), {
      vi: `${String(bad)} trong 3 bộ phận chủ yếu không bền chắc${open === 0 ? '' : `, ${String(open)} chưa rõ`}`,
      en: `${String(bad)} of the 3 main parts ${bad === 1 ? 'is' : 'are'} not solid${open === 0 ? '' : `, ${String(open)} not known`}`,
    });
  }
  return unclear({ vi: 'thông tin về tường, cột, mái', en: 'something of walls, pillars or roof' });
}

/** Whether a dwelling is too small for its members. */
export function housingAreaState(
  { dwelling, members, memberCount }: HouseholdFacts,
  { deprivedAt }: DeprivationCondition,
): FoundState | undefined {
  if (dwelling?.floorArea === undefined) return undefined;
  const count = memberCount ?? members?.length;
  if (count === undefined) return unclear({ vi: 'số thành viên', en: 'the number of members' });
  const perPerson = toDecimal(dwelling.floorArea).div(toDecimal(count));
  const { floorArea } = dwelling;
  return found(
    isWithin(deprivedAt, perPerson),
    bilingual((write, locale) =>
      locale === 'vi'
        ? `${write(floorArea)} m² cho ${write(count)} người`
        : `${write(floorArea)} m² for ${write(count)} people`,
    ),
  );
}
