import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import { unitHistory } from '../../../src/units/history/index.js';
import { isOwnDirectory } from '../../../src/units/model/ownDirectories.js';
import { unitDirectorySchema } from '../../../src/units/model/unitDirectorySchema.js';
import type { Succession, Unit } from '../../../src/units/index.js';
import { historyTable } from './historyTables.js';

const { units, successions } = unitHistory();
const byId = new Map(units.map((one) => [one.id, one]));
const unit = (id: string): Unit => byId.get(id)!;
const ofCode = new Map<string, Unit[]>();
for (const one of units) ofCode.set(one.code.value, [...(ofCode.get(one.code.value) ?? []), one]);
const outOf = new Map<string, Succession[]>();
for (const link of successions) outOf.set(link.predecessor, [...(outOf.get(link.predecessor) ?? []), link]);

function on(code: string, day: string, level?: string): Unit | undefined {
  return ofCode
    .get(code)
    ?.find(({ validity: { from, to }, level: of }) => from <= day && day <= to! && (level ?? of) === of);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

test('the module is what `npm run pack:history` makes of the tables, byte for byte', () => {
  const script = fileURLToPath(new URL('../../tools/packHistory.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('unitHistory()', () => {
  test('is unpacked once, frozen, plain data, a directory by the schema', () => {
    const directory = unitHistory();
    expect(unitHistory()).toBe(directory);
    expect(isOwnDirectory(directory)).toBe(true);
    expect(Object.isFrozen(directory.units[0]!.kinds[0]!.validity)).toBe(true);
    expect(unitDirectorySchema.safeParse(JSON.parse(JSON.stringify(directory))).success).toBe(true);
    expect(directory).toMatchObject({
      kind: 'unit-directory',
      name: 'unit-history',
      asOf: '2025-06-30',
      knownFrom: '2004-08-31',
    });
    expect([directory.sources!.length, directory.notices.length]).toEqual([2, 5]);
  });

  test('has as many units and links as it says', () => {
    expect([units.length, successions.length]).toEqual([13_161, 2528]);
    expect(successions.filter(({ extent }) => extent === 'unknown')).toHaveLength(1352);
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });

  test('has of every code the last unit under the code, those before it under their last day', () => {
    const wrong = [...ofCode.values()].flatMap((all) =>
      all.filter(({ id, code, validity, level }) => {
        const last = all.filter((one) => one.level === level).at(-1)!;
        return (
          id !== `${code.system}:${code.value}${validity.to === last.validity.to ? '' : `@${validity.to!}`}`
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has of every unit a kind on every day, a name, and a parent that exists on every day', () => {
    const gapless = (
      spans: readonly { validity: { from: string; to: string | null } }[],
      { validity }: Unit,
    ) =>
      spans[0]?.validity.from === validity.from &&
      spans.at(-1)?.validity.to === validity.to &&
      spans.slice(1).every((span, at) => span.validity.from === dayAfter(spans[at]!.validity.to!));
    const wrong = units.filter((one) => {
      const { names, kinds, parents, level } = one;
      return !(
        gapless(kinds, one) &&
        (names === undefined || (names.length > 1 && gapless(names, one))) &&
        (level === 'province' || gapless(parents, one)) &&
        (level === 'province' ? [] : parents).every(({ parent, validity }) => {
          const { from, to } = unit(parent).validity;
          return from <= validity.from && validity.to! <= to!;
        })
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('says of the units of 30 June 2025 what formerCommunes says', () => {
    const wrong = formerCommunes().units.filter(({ id, name, fullName, kind, within, level }) => {
      const now = byId.get(id);
      return (
        now === undefined ||
        now.validity.to !== '2025-06-30' ||
        JSON.stringify([name, fullName, kind, within, level]) !==
          JSON.stringify([now.name, now.fullName, now.kind, now.within, now.level])
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(units.filter(({ validity }) => validity.to === '2025-06-30')).toHaveLength(10_035 + 696 + 63);
  });
});

describe('the links', () => {
  const rows = historyTable('links');
  const sureness = (text: string): string =>
    text.startsWith('inferred')
      ? 'inferred'
      : {
          'stated (law text)': 'law-text',
          'stated (act)': 'act',
          'stated (council resolution before the act)': 'council-resolution',
          'stated (plan before the act)': 'plan',
          'stated (press)': 'press',
          'stated (Wikipedia)': 'wikipedia',
          stated: 'stated',
          listed: 'listed',
          'listed, step inferred': 'listed-inferred',
          'derived from the communes': 'derived',
          recode: 'recoded',
        }[text]!;

  test('are those of the table, every one, with day, act, extent, sureness and source', () => {
    const wanted = rows
      .filter(({ to_code }) => to_code !== '')
      .map(({ level, from_code, to_code, date, effective, act, extent, sureness: sure, source }) => {
        const day = effective === '' ? date! : effective!;
        const old =
          from_code!.length === 3 && level === 'province'
            ? `before2004:${from_code!}`
            : on(from_code!, dayBefore(day), level)!.id;
        return {
          predecessor: old,
          successor: on(to_code!, day)!.id,
          extent,
          date: day,
          ...(act === '' ? {} : { act }),
          ...(effective === '' ? { isListDay: true } : {}),
          sureness: sureness(sure!),
          foundIn: source,
        };
      });
    const stated = successions.filter(({ sureness: sure }) => sure !== 'continued');
    const extra = stated.slice(wanted.length);
    const key = (link: Succession): string => `${link.date} ${link.predecessor} ${link.successor}`;
    const inOrder = (links: readonly Succession[]) => [...links].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(inOrder(stated.slice(0, wanted.length))).toEqual(inOrder(wanted as Succession[]));
    // What moved between districts that both go on stands in no table of links.
    expect(extra).toHaveLength(82);
    expect(extra.every(({ sureness: sure, extent }) => sure === 'derived' && extent === 'part')).toBe(true);
  });

  test('bear the names of the table', () => {
    const letters = (name: string) =>
      name
        .normalize('NFD')
        .replace(/[^a-zđ\d]/gi, '')
        .toLowerCase();
    const called = ({ name, names = [], aliases, fullName }: Unit) =>
      [fullName.slice(0, -name.length), ''].flatMap((kind) =>
        [name, ...names.map((one) => one.name), ...aliases].map((one) => letters(`${kind}${one}`)),
      );
    const wrong = rows.filter(({ level, from_code, from_name, to_code, to_name, date, effective }) => {
      if (to_code === '' || from_code!.length !== 5) return false;
      const day = effective === '' ? date! : effective!;
      const [old, later] = [on(from_code!, dayBefore(day), level)!, on(to_code!, day)!];
      const without = (name: string) =>
        letters(name.replace(/^(Xã|Phường|Thị [Tt]rấn|Huyện) /, '')).replace(/^0/, '');
      return ![
        [old, from_name!],
        [later, to_name!],
      ].every(([one, name]) =>
        called(one as Unit)
          .map((known) => known.replace(/^0/, ''))
          .includes(without(name as string)),
      );
    });
    expect(
      wrong.map(({ from_code, from_name, to_code, to_name, date }) => [
        from_code,
        from_name,
        to_code,
        to_name,
        date,
      ]),
    ).toEqual([
      // Lists give these names a list too early, for a day on which the unit had another.
      ['04897', 'Xã Phú Minh', '04897', 'Xã Thịnh Minh', '2020-01-01'],
      ['22699', 'Xã Diên Lộc', '22696', 'Xã Diên Bình', '2020-02-01'],
    ]);
  });

  test('are missing where the table does not know the new unit', () => {
    const unknown = rows.filter(({ to_code }) => to_code === '');
    expect(unknown).toHaveLength(17);
    for (const { from_code, date, effective } of unknown) {
      const old = on(from_code!, dayBefore(effective === '' ? date! : effective!))!;
      expect(old.validity.to).toBe(dayBefore(effective === '' ? date! : effective!));
      expect(outOf.get(old.id)).toBeUndefined();
    }
  });

  test('go on from day to day: what a link goes out of ends the day before, what it goes into begins', () => {
    const wrong = successions.filter(
      ({ predecessor, successor, date }) =>
        unit(predecessor).validity.to !== dayBefore(date) || unit(successor).validity.from !== date,
    );
    expect(wrong).toEqual([]);
  });

  test('lead from every commune of every day to one of 30 June 2025, but for those of which it is not known', () => {
    const ends = new Map<string, readonly string[]>();
    const endsOf = (id: string): readonly string[] => {
      const known = ends.get(id);
      if (known !== undefined) return known;
      const links = outOf.get(id) ?? [];
      const found = links.length === 0 ? [id] : links.flatMap(({ successor }) => endsOf(successor));
      ends.set(id, found);
      return found;
    };
    const lost = new Set(
      units
        .filter(({ level }) => level === 'commune')
        .flatMap(({ id }) => endsOf(id))
        .filter((id) => unit(id).validity.to !== '2025-06-30'),
    );
    expect(lost.size).toBe(17);
    const districts = new Set(
      units
        .filter(({ level }) => level === 'commune')
        .flatMap(({ id }) => endsOf(id))
        .filter((id) => unit(id).level !== 'commune'),
    );
    expect([...districts]).toEqual(['gso2004:536']);
    const into = new Set(communes().successions.map(({ predecessor }) => predecessor));
    const reached = units.filter(
      ({ level, validity }) => level === 'commune' && validity.to === '2025-06-30',
    );
    expect(reached.every(({ id }) => into.has(id))).toBe(true);
  });

  test('of a unit that goes on under its code say that it is whole unless something went out of it', () => {
    const going = successions.filter(({ sureness: sure }) => sure === 'continued');
    const others = (id: string) => outOf.get(id)!.filter(({ sureness: sure }) => sure !== 'continued');
    expect(going).toHaveLength(611);
    for (const { predecessor, successor, extent } of going) {
      expect(unit(predecessor).code.value).toBe(unit(successor).code.value);
      expect(extent).toBe(others(predecessor).length === 0 ? 'whole' : 'part');
    }
  });
});

describe('the days', () => {
  test('there are as many units as the list of the day has, but where lists are early, late or wrong', () => {
    const lists = historyTable('snapshots').filter(({ in_chain }) => in_chain === 'yes');
    const differences = lists.flatMap(({ date, communes: listed, districts, provinces }) => {
      const there = units.filter(({ validity: { from, to } }) => from <= date! && date! <= to!);
      const more = (level: string, count: string | undefined) =>
        there.filter((one) => one.level === level).length - Number(count);
      const found = [more('commune', listed), more('district', districts), more('province', provinces)];
      return found.every((one) => one === 0) ? [] : [[date, ...found]];
    });
    expect(differences).toEqual([
      ['2019-04-10', 1, 0, 0],
      ['2019-05-10', 1, 0, 0],
      ['2020-02-01', 1, 0, 0],
      ['2020-03-01', -29, 0, 0],
      ['2021-07-01', -4, 0, 0],
      ['2024-02-01', -1, 0, 0],
      ['2024-12-01', -129, -3, 0],
      ['2025-01-01', -18, 0, 0],
      ['2025-02-01', -12, 0, 0],
      ['2025-03-01', -12, 0, 0],
    ]);
  });

  test('Hà Tây', () => {
    expect(unit('gso2004:28')).toMatchObject({
      name: 'Hà Tây',
      fullName: 'Tỉnh Hà Tây',
      kind: 'province',
      validity: { from: '2004-08-31', to: '2008-07-31' },
    });
    expect(outOf.get('gso2004:28')).toEqual([
      {
        predecessor: 'gso2004:28',
        successor: 'gso2004:01',
        extent: 'whole',
        date: '2008-08-01',
        act: '15/2008/QH12',
        sureness: 'act',
        foundIn: 'bamboo-filing-cabinet/vietnam-admin-units province-history-lineage.json; dvhcvn/data',
      },
    ]);
    expect(unit('gso2004:269').parents).toEqual([
      { parent: 'gso2004:28', validity: { from: '2004-08-31', to: '2008-07-31' }, isListDay: true },
      { parent: 'gso2004:01', validity: { from: '2008-08-01', to: '2025-06-30' } },
    ]);
  });

  test.each([
    ['301', 'Lai Châu', ['11', '12']],
    ['605', 'Đắk Lắk', ['66', '67']],
    ['815', 'Cần Thơ', ['92', '93']],
  ])('province %s, %s, was divided on 1 January 2004', (code, name, codes) => {
    const old = unit(`before2004:${code}`);
    expect(old).toMatchObject({ name, level: 'province', validity: { to: '2003-12-31' } });
    expect(
      outOf.get(old.id)!.map(({ successor, extent, date, act }) => [successor, extent, date, act]),
    ).toEqual(codes.map((one) => [`gso2004:${one}`, 'part', '2004-01-01', '22/2003/QH11']));
    expect(codes.map((one) => unit(`gso2004:${one}`).validity.from)).toEqual(['2004-01-01', '2004-01-01']);
  });

  test('a commune that took in others is another unit before', () => {
    expect(unit('gso2004:02692')).toMatchObject({
      name: 'A Lù',
      validity: { from: '2020-03-01', to: '2025-06-30' },
    });
    expect(unit('gso2004:02692@2020-02-29')).toMatchObject({
      name: 'A Lù',
      validity: { from: '2004-08-31', to: '2020-02-29' },
    });
  });

  test('a code that stood for another unit', () => {
    expect(on('23674', '2024-10-31')?.name).toBe('Đăk HLơ');
    expect(on('23674', '2024-11-01')?.name).toBe('Kông Bơ La');
    expect(on('22021', '2024-11-30')?.fullName).toBe('Phường 2');
    expect(on('22021', '2024-12-01')).toBeUndefined();
  });

  test('names, kinds and parents have their days and acts', () => {
    expect(unit('gso2004:46').names).toEqual([
      { name: 'Thừa Thiên Huế', validity: { from: '2004-08-31', to: '2024-12-31' }, isListDay: true },
      {
        name: 'Huế',
        validity: { from: '2025-01-01', to: '2025-06-30' },
        act: '175/2024/QH15; 1314/NQ-UBTVQH15',
      },
    ]);
    expect(unit('gso2004:46').kinds.map(({ kind, validity }) => [kind, validity.from])).toEqual([
      ['province', '2004-08-31'],
      ['central-city', '2025-01-01'],
    ]);
    expect(unit('gso2004:088').kinds).toEqual([
      { kind: 'rural-district', validity: { from: '2004-08-31', to: '2019-12-31' }, isListDay: true },
      { kind: 'town', validity: { from: '2020-01-01', to: '2025-06-30' }, act: '767/NQ-UBTVQH14' },
    ]);
  });

  test('what lists have wrong is not there', () => {
    expect(on('25186', '2025-01-01')).toBeUndefined();
    expect(on('21541', '2020-02-15')).toBeUndefined();
    expect(on('21541', '2020-01-31')?.name).toBe('An Vĩnh');
  });

  test('spellings of lists are other names', () => {
    expect(unit('gso2004:20701')).toMatchObject({
      name: 'Zuôih',
      aliases: expect.arrayContaining(['Zuôich']),
    });
    expect(unit('gso2004:20701').names).toBeUndefined();
  });
});
