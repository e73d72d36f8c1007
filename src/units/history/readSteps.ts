import type { IsoDate } from '../../foundation/internal.js';
import { communeCode, readLetters, readStep } from '../packed/index.js';
import { packedHistory } from './packedHistory.js';

/** What a list was before a change of one unit: what of it is not said stayed as it was. */
export interface Undo {
  /**
   * What changed: `+` it appeared, `-` it disappeared (`(`, `)` where the list is wrong of it), `p` its parent, `n` its name or
   * kind, `s` its kind and the spelling of its name, `h` a spelling alone.
   */
  readonly what: string;
  /** Its code. */
  readonly code: string;
  /** Its name before. */
  readonly name: string;
  /** The letter of its kind before. */
  readonly kind: string;
  /** The code of its parent before. */
  readonly parent: string;
}

/** When and by what something changed. */
export interface Occasion {
  /** The day in force, or of the list that first shows it where that is not known. */
  readonly date: IsoDate;
  /** Whether the day is that of the list. */
  readonly isListDay: boolean;
  /** The act, as the source has it. */
  readonly act: string;
}

/** Changes of one occasion. */
export interface UndoGroup extends Occasion {
  /** The changes. */
  readonly undos: readonly Undo[];
}

/** From one list of the statistics office to the one before. */
export interface Step {
  /** The day of the list before. */
  readonly listedOn: IsoDate;
  /** The changes between the two. */
  readonly groups: readonly UndoGroup[];
}

/** The parts of the packed history: acts, steps, sources, links. */
export function partOf(at: 0 | 1 | 2 | 3): readonly string[] {
  return (packedHistory.split('#')[at] as string).split('\n');
}

/** Texts that stand as they are but for one letter that is no ASCII and frequent. */
export function textsOf(at: 0 | 2): readonly string[] {
  return partOf(at).map((text) => text.replaceAll('}', 'Đ'));
}

/** Read codes: `:` before those of districts and provinces; else steps in base 36. */
export function codeReader(start = 0): (packed: string) => string {
  let last = start;
  return (packed) => {
    if (packed.startsWith(':')) return packed.slice(1);
    last += readStep(packed);
    return communeCode(last);
  };
}

/** When and by what: the number of the act, and the day in force, `=` where it is that of the list. */
export function occasionOf(
  [act = '', day = '']: readonly string[],
  listedOn: IsoDate,
  acts: readonly string[],
): Occasion {
  return {
    date: day === '' || day === '=' ? listedOn : day,
    isListDay: day === '',
    act: act === '' ? '' : (acts[readStep(act)] as string),
  };
}

/** The day of the list from which the steps go back. */
export const LAST_LIST = '2025-06-30';

let steps: readonly Step[] | undefined;

/** The steps, the last first; read once. */
export function historySteps(): readonly Step[] {
  return (steps ??= readSteps());
}

/** Read the steps. Each line: the day of the list before, then `@` with the changes of each occasion. */
function readSteps(): readonly Step[] {
  const acts = textsOf(0);
  let later: IsoDate = LAST_LIST;
  return partOf(1).map((line) => {
    const [listedOn = '', ...packed] = line.split('@');
    const groups = packed.map((group): UndoGroup => {
      const [head = ''] = group.split(':', 1);
      const codes = codeReader();
      const undos = group.slice(head.length + 1).split(';');
      return {
        ...occasionOf(head.split('~'), later, acts),
        undos: undos.map((undo) => readUndo(undo, codes)),
      };
    });
    later = listedOn;
    return { listedOn, groups };
  });
}

function readUndo(packed: string, codes: (packed: string) => string): Undo {
  const [head = '', said = ''] = packed.split('=');
  const what = head.charAt(0);
  const code = codes(head.slice(1));
  if (what === 'p') return { what, code, name: '', kind: '', parent: said };
  const [name = '', kind = '', parent = ''] = said.split('|');
  const isBack = what === '-' || what === ')';
  return { what, code, name: readLetters(name), kind: isBack && kind === '' ? 'X' : kind, parent };
}
