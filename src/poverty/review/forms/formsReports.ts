import type { CheckReport, IsSound } from '../../../foundation/internal.js';
import { duplicateReports } from './duplicateReports.js';
import { referenceReports } from './referenceReports.js';
import type { HouseholdReviewForms } from './reviewForms.js';
import { rowReports } from './rowReports.js';

/** The members that name others, or are named. */
const LINKED = ['questions', 'regions', 'formA', 'formB1', 'formB2'] as const;

/** What is wrong between the parts of a set of forms; the parts are compared once each has its shape. */
export function formsReports(forms: HouseholdReviewForms, isSound: IsSound): readonly CheckReport[] {
  if (!LINKED.every((member) => isSound(member))) return [];
  return [...duplicateReports(forms), ...referenceReports(forms), ...rowReports(forms)];
}
