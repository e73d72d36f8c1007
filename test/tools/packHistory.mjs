// `npm run pack:history`: packs the tables of test/fixtures/history into the module that ships.
// `--check` writes nothing, and exits with 1 where the module is not what the tables say. The readers beside the module say
// what the format is.
import { groupBy, spell, table, writeModules } from './packing.mjs';

const kindLetters = {
  Xã: 'X',
  Phường: 'P',
  'Thị trấn': 'T',
  'Thị Trấn': 'U',
  Huyện: 'H',
  Quận: 'Q',
  'Thị xã': 'S',
  'Thị Xã': 'R',
  'Thành phố': 'C',
  'Thành Phố': 'D',
  Tỉnh: 'Y',
};
const extentLetters = { whole: 'w', part: 'p', 'area-only': 'a', unknown: 'u' };
const surenessLetters = {
  'stated (law text)': 'l',
  'stated (act)': 'a',
  'stated (council resolution before the act)': 'c',
  'stated (plan before the act)': 'p',
  'stated (press)': 'n',
  'stated (Wikipedia)': 'w',
  stated: 's',
  listed: 'L',
  'listed, step inferred': 'K',
  'derived from the communes': 'd',
  recode: 'r',
  unknown: 'u',
};

/** The kind, as it is spelled, and the name. */
function apart(fullName) {
  const [, kind, name] = /^(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh) (.*)$/i.exec(fullName);
  const letter = kindLetters[kind];
  if (letter === undefined) throw new Error(`no letter for ${kind}`);
  return [letter, spell(name)];
}

/** A letter for each kind of sureness; what was inferred, in whatever way, has one. */
function surenessOf(text) {
  const letter = text.startsWith('inferred') ? 'i' : surenessLetters[text];
  if (letter === undefined) throw new Error(`no letter for ${text}`);
  return letter;
}

/** Writes codes as steps from the one before: those of communes in base 36, others behind `:`. */
function codeWriter(last = 0) {
  return (code) => {
    if (code.length < 5) return `:${code}`;
    const step = Number(code) - last;
    last = Number(code);
    return step.toString(36);
  };
}

const links = table('history', 'links');
const changes = table('history', 'changes');
const acts = [...new Set([...changes.map((row) => row[7]), ...links.map((row) => row[5])])].filter(Boolean);
const sources = [...new Set(links.map((row) => row[7]))];
const actNumber = (act) => (act === '' ? '' : acts.indexOf(act).toString(36));
const inForce = (effective, listed) => (effective === listed ? '=' : effective);

/** Codes that moved on a day from one unit to another: such a list is wrong of no unit. */
const recoded = new Set(
  links
    .filter((row) => row[8] === 'recode')
    .flatMap(([, from, to, date]) => [`${from} ${date}`, `${to} ${date}`]),
);

/** What undoes a change: `+` it appeared, `-` it disappeared (`(`, `)` where the list is wrong), `p` its parent, `n` its name or
 * kind, `s` its kind and its spelling, `h` its spelling. */
function packChange([, to, code, , what, old, now, , , sureness], write) {
  const at = write(code);
  if (what === 'appears' || what === 'disappears') {
    const isWrong = sureness === 'error' && !recoded.has(`${code} ${to}`);
    if (what === 'appears') return `${isWrong ? '(' : '+'}${at}`;
    const [, fullName, parent] = /^(.*) \| (.*)$/.exec(old);
    const [kind, name] = apart(fullName);
    return `${isWrong ? ')' : '-'}${at}=${name}|${kind === 'X' ? '' : kind}|${parent}`;
  }
  if (sureness === 'error') throw new Error(`an error of another kind: ${code}`);
  if (what === 'parent') return `p${at}=${old}`;
  const [[kind, name], [kindNow, nameNow]] = [apart(old), apart(now)];
  const mark = sureness === 'spelling' ? 'h' : what.includes('spelling') ? 's' : 'n';
  return `${mark}${at}=${name === nameNow ? '' : name}${kind === kindNow ? '' : `|${kind}`}`;
}

/** The steps from one list to the list before, the last first; lists that are equal have an empty step between them. */
function packSteps() {
  const steps = groupBy(changes, ([from, to]) => `${to} ${from}`);
  let later = '2025-06-30';
  return [...steps]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([dates, rows]) => {
      const [to, from] = dates.split(' ');
      const groups = groupBy(rows, (row) => `${actNumber(row[7])}~${inForce(row[10], to)}`);
      const packed = [...groups].map(([head, group]) => {
        const write = codeWriter();
        return `${head}:${group.map((row) => packChange(row, write)).join(';')}`;
      });
      const between = to === later ? [] : [to];
      later = from;
      return [...between, [from, ...packed].join('@')];
    })
    .join('\n');
}

function packLinks() {
  const groups = groupBy(links, (row) =>
    [row[3], actNumber(row[5]), inForce(row[4], row[3]), sources.indexOf(row[7]).toString(36)].join('~'),
  );
  return [...groups]
    .map(([head, rows]) => {
      const write = codeWriter();
      const packed = rows.map(([level, from, to, , , , extent, , sureness]) => {
        const isOlder = level === 'province' && from.length === 3;
        const old = isOlder ? `!${from}` : write(from);
        const end = to === '' ? '' : to === from ? '=' : codeWriter(Number(from))(to);
        return `${extentLetters[extent]}${surenessOf(sureness)}${old}>${end}`;
      });
      return `${head}:${packed.join(';')}`;
    })
    .join('\n');
}

/** Texts as they are, one a line. */
function lines(texts) {
  for (const text of texts) if (/[#\n}\\]/.test(text)) throw new Error(`a mark in ${text}`);
  return texts.join('\n').replaceAll('Đ', '}');
}

writeModules('pack:history', 'history', {
  'src/units/history/packedHistory.ts': [
    'packedHistory',
    [lines(acts), packSteps(), lines(sources), packLinks()].join('#'),
    'The changes of units before 30 June 2025, from the last list backwards, and what went into what',
  ],
});
