// `npm run pack:communes`: packs the tables of test/fixtures/communes into the modules that ship.
// `--check` writes nothing, and exits with 1 where a module is not what the tables say. The readers beside the modules say
// what the format is.
import { dayBefore, groupBy, spell, table as tableIn, writeModules } from './packing.mjs';

const table = (name) => tableIn('communes', name);

const kindLetters = { xã: '', phường: 'P', 'thị trấn': 'T', 'đặc khu': 'D' };
const extentMarks = {
  whole: '',
  part: '~',
  'part-area-all-people': '+',
  'area-only': '_',
  'people-only': '!',
};
/** Units of one parent: kind, step of the code in base 36, name, other spelling. */
function packUnits(rows) {
  let last = 0;
  return rows
    .map(([code, kind, name, other]) => {
      const step = Number(code) - last;
      last = Number(code);
      return `${kindLetters[kind]}${step.toString(36)}=${spell(name)}${other ? `|${spell(other)}` : ''}`;
    })
    .join(';');
}

/** The old units of one new one: the step from its own code, then from one to the next, and the extent; `@` a district. */
function packLinks(code, links) {
  let last = Number(code);
  return links
    .map(([from, , extent]) => {
      if (from.length === 3) return `@${from}${extentMarks[extent]}`;
      const step = Number(from) - last;
      last = Number(from);
      return step.toString(36) + extentMarks[extent];
    })
    .join(' ');
}

function packCurrent() {
  const units = groupBy(table('current-communes'), (row) => row[3]);
  const links = groupBy(table('links'), (row) => row[1]);
  const provinces = table('current-provinces').map(
    ([code, name, act]) =>
      `${code}${spell(name)}|${act.replace('/NQ-UBTVQH15', '')}:${packUnits(units.get(code).map((row) => row.slice(0, 3)))}`,
  );
  const linked = [...units.values()].flat().map(([code]) => packLinks(code, links.get(code)));
  const changes = groupBy(table('kind-changes'), ([, , from, act]) => `${dayBefore(from)} ${from} ${act}`);
  const changed = [...changes].map(([head, rows]) => [head, ...rows.map(([code]) => code)].join(' '));
  return [provinces.join('\n'), linked.join(';'), changed.join('\n')].join('#');
}

function packFormer() {
  const units = groupBy(table('former-communes'), (row) => row[4]);
  const names = new Map(table('former-provinces'));
  const provinces = groupBy(table('former-districts'), (row) => row[2]);
  return [...provinces]
    .map(([province, districts]) =>
      [
        province + spell(names.get(province)),
        ...districts.map(([code, name]) => `${code}${spell(name)}:${packUnits(units.get(code) ?? [])}`),
      ].join('\n'),
    )
    .join('#');
}

writeModules('pack:communes', 'communes', {
  'src/units/communes/packedCommunes.ts': [
    'packedCommunes',
    packCurrent(),
    'The communes since 1 July 2025 and what they came from',
  ],
  'src/units/former-communes/packedFormerCommunes.ts': [
    'packedFormerCommunes',
    packFormer(),
    'The communes and districts of 30 June 2025',
  ],
});
