import type { TargetDirection } from '../kinds/targetCommon.js';
import type { AimWords } from './aimSteps.js';

/** The share that is asked for, before a count that is known. */
export const SHARE: AimWords = {
  lead: { vi: '', en: '' },
  now: { vi: 'hiện tại {current}', en: 'now {current}' },
  goal: { vi: 'mục tiêu', en: 'target' },
};

const LEAD = {
  lead: { vi: 'tính theo số lượng: ', en: 'as a count: ' },
  now: { vi: 'hiện có {current}', en: 'now {current}' },
};

/** The count that a share comes to. */
export const COUNT: Readonly<Record<TargetDirection, AimWords>> = {
  'at-least': { ...LEAD, goal: { vi: 'cần', en: 'to be' } },
  'at-most': {
    ...LEAD,
    goal: { vi: 'được phép', en: 'to be' },
    over: { vi: 'vượt {lack|size} so với mức cho phép', en: '{lack|size} more than allowed' },
  },
};
