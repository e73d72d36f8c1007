import {
  isRefusal,
  toDecimal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
} from '../../foundation/internal.js';
import { arrivalYear } from '../explaining/arrivalYear.js';
import { changeSize } from '../explaining/changeSize.js';
import type { CodeNames, Compared, ComparedMember } from './compared.js';
import type { ChangedFigure, ComparedValue, WhatIf } from './whatIfTypes.js';

type Told = Pick<WhatIf<unknown>, 'subject' | 'changedFigures'>;

/** What has changed, in words. */
export function explainWhatIf(
  { subject, changedFigures }: Told,
  compared: Compared,
  names: CodeNames,
): Explanation {
  const lead = subject === undefined ? '' : '{subject}: ';
  return {
    say:
      changedFigures.length > 0
        ? { vi: `${lead}kết quả thay đổi như sau.`, en: `${lead}the result changes.` }
        : { vi: `${lead}kết quả không thay đổi.`, en: `${lead}the result does not change.` },
    values: subject === undefined ? {} : { subject },
    steps: changedFigures.map((changed) =>
      changeStep(changed, compared[changed.member] as ComparedMember, names),
    ),
  };
}

function changeStep(
  { before, after }: ChangedFigure,
  { vi, en, told }: ComparedMember,
  names: CodeNames,
): Explanation {
  const [old, now] = [before, after].map((value) => inWords(value, told, names)) as [Words, Words];
  return {
    say: {
      vi: `{name}: từ ${old.lead.vi}{before} thành ${now.lead.vi}{after}.`,
      en: `{name}: from ${old.lead.en}{before} to ${now.lead.en}{after}.`,
    },
    values: { name: { vi, en }, before: old.value, after: now.value },
  };
}

/** What stands for a value in a sentence. */
interface Words {
  /** What stands before it, with a space behind it. */
  readonly lead: BilingualText;
  readonly value: ExplainedValue;
}

function inWords(value: ComparedValue | undefined, told: ComparedMember['told'], names: CodeNames): Words {
  if (value === undefined) return plain(NONE);
  if (typeof value === 'string') return plain(names[value] ?? value);
  if (isRefusal(value)) return plain(value);
  if (value.kind === 'quantity') {
    if (told === 'year') return plain(String(arrivalYear(value)));
    const sign = toDecimal(value).comparedTo(0);
    if (sign === 0) return plain(value);
    if (told === 'lack' && sign < 0) return { lead: MET_BY, value: changeSize(value).size };
  }
  if (told !== 'change') return plain(value);
  const { isFall, size } = changeSize(value);
  return { lead: isFall ? FALL : RISE, value: size };
}

function plain(value: ExplainedValue): Words {
  return { lead: NOTHING, value };
}

const NOTHING: BilingualText = { vi: '', en: '' };
const NONE: BilingualText = { vi: 'không có', en: 'none' };
const MET_BY: BilingualText = { vi: 'đã đạt, chênh lệch ', en: 'met, by ' };
const FALL: BilingualText = { vi: 'giảm ', en: 'a fall of ' };
const RISE: BilingualText = { vi: 'tăng ', en: 'a rise of ' };
