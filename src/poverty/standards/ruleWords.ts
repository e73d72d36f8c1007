import type { BilingualText, Locale } from '../../foundation/internal.js';
import { householdClassNames } from '../households/householdClass.js';
import { areaNames } from './area.js';
import type { ClassBranch, HouseholdClassRule } from './classRule.js';
import { limitWords } from './limitWords.js';

/** A rule of a class as a sentence: “rural, poor household: income of up to 1,500,000 VND/person/month and at least 3 deprivations”. */
export function ruleWords(rule: HouseholdClassRule): BilingualText {
  const inLocale = (locale: Locale): string =>
    `${areaNames[rule.area][locale]}, ${householdClassNames[rule.class][locale]}: ${branchWords(rule.anyOf)[locale]}`;
  return { vi: inLocale('vi'), en: inLocale('en') };
}

/** The ways into a class, one after another. */
export function branchWords(branches: readonly ClassBranch[]): BilingualText {
  const inLocale = (locale: Locale): string => branches.map((one) => oneBranch(one, locale)).join(OR[locale]);
  return { vi: inLocale('vi'), en: inLocale('en') };
}

function oneBranch({ income, deprivations }: ClassBranch, locale: Locale): string {
  return [
    ...(income === undefined ? [] : [`${INCOME[locale]} ${limitWords(income)[locale]}`]),
    ...(deprivations === undefined ? [] : [limitWords(deprivations)[locale]]),
  ].join(AND[locale]);
}

const INCOME: BilingualText = { vi: 'thu nhập', en: 'income of' };
const AND: BilingualText = { vi: ' và ', en: ' and ' };
const OR: BilingualText = { vi: '; hoặc ', en: '; or ' };
