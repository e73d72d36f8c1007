import type { BilingualText, Locale } from '../../foundation/internal.js';
import type { CompositeRequirement, Requirement, RequirementPart } from '../model/index.js';
import { requirementChildren } from '../model/requirementTree.js';
import { dependentWords, type RequirementNames } from './dependentWords.js';
import { listed, plainWords } from './plainWords.js';
import { requirementTerms as terms } from './requirementTerms.js';
import type { CompositeThreshold, Threshold, ThresholdPart } from './threshold.js';

/** A cell, or what is left of it when it was resolved, in words. */
export function requirementWords(
  requirement: Threshold['requirement'] | Requirement,
  names: RequirementNames = {},
): BilingualText {
  return { vi: words(requirement, 'vi', names), en: words(requirement, 'en', names) };
}

function words(
  requirement: Threshold['requirement'] | Requirement,
  locale: Locale,
  names: RequirementNames,
): string {
  switch (requirement.kind) {
    case 'by-column':
    case 'by-year':
    case 'by-date':
    case 'by-count':
    case 'interpolated':
    case 'relative':
      return dependentWords(requirement, locale, names, (inner) => words(inner, locale, names));
    case 'of-which':
    case 'all-of':
    case 'any-of':
    case 'both-sexes':
    case 'if-any':
      return compositeWords(requirement, locale, (inner) => words(inner, locale, names));
    default:
      return plainWords(requirement, locale);
  }
}

function compositeWords(
  requirement: CompositeRequirement | CompositeThreshold,
  locale: Locale,
  wordsOf: (inner: Threshold['requirement'] | Requirement) => string,
): string {
  const parts = listed(
    partsOf(requirement).map((part) => [part.name[locale], wordsOf(contentOf(part))]),
    // Behind a colon, another one would not read.
    requirement.kind === 'any-of' ? ' ' : ': ',
  );
  switch (requirement.kind) {
    case 'of-which':
      return `${wordsOf(contentOf(requirement.whole))}, ${terms.ofWhich[locale]} ${parts}`;
    case 'any-of':
      return `${terms.oneOf[locale]}: ${parts}`;
    case 'if-any': {
      const then = 'then' in requirement ? requirement.then : requirement.requirement;
      return `${wordsOf(contentOf(then))} (${terms.ifAny[locale]} ${requirement.of[locale]})`;
    }
    default:
      return parts;
  }
}

function partsOf(
  requirement: CompositeRequirement | CompositeThreshold,
): readonly (RequirementPart | ThresholdPart)[] {
  if ('parts' in requirement) return requirement.parts;
  if ('then' in requirement) return [];
  return requirementChildren(requirement).flatMap(({ requirement: inner, part }) =>
    part === undefined ? [] : [{ ...part, requirement: inner }],
  );
}

/** The cell itself, whether it stands there, in a part, or resolved. */
function contentOf(
  holder: Requirement | RequirementPart | Threshold | ThresholdPart,
): Threshold['requirement'] | Requirement {
  if ('threshold' in holder) return holder.threshold.requirement;
  return 'kind' in holder ? holder : holder.requirement;
}
