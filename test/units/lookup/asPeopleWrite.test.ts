import { describe, expect, it } from 'vitest';
import { explain, type MtqgError } from '../../../src/foundation/index.js';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import {
  commune,
  findUnits,
  province,
  provinces,
  regions,
  type CommuneOptions,
  type FindUnitsOptions,
  type ProvinceOptions,
} from '../../../src/units/index.js';

const current: FindUnitsOptions = { in: communes(), level: 'commune' };
const former: FindUnitsOptions = { in: formerCommunes() };

const found = (text: string, options?: FindUnitsOptions) =>
  findUnits(text, options).matches.map(({ place, matchedBy }) => `${place.id} ${matchedBy}`);

const problemOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    const { code, path, details } = (error as MtqgError).problems[0]!;
    return [code, path.join('.'), details['use'] ?? ''];
  }
  return [];
};

describe('a name in English', () => {
  const old: ProvinceOptions = { system: 'gso2004' };
  it.each([
    ['Hanoi', 'gso2004:01'],
    ['Hanoi City', 'gso2004:01'],
    ['City of Hanoi', 'gso2004:01'],
    ['Ha Noi capital', 'gso2004:01'],
    ['Haiphong', 'gso2004:31'],
    ['Da Nang city', 'gso2004:48'],
    ['Ho Chi Minh City', 'gso2004:79'],
    ['HCMC', 'gso2004:79'],
    ['Saigon', 'gso2004:79'],
    ['TP. HCM', 'gso2004:79'],
    ['Yen Bai Province', 'gso2004:15'],
    ['Province of Lao Cai', 'gso2004:10'],
    ['Thua Thien-Hue', 'gso2004:46'],
    ['Thua Thien - Hue Province', 'gso2004:46'],
    ['Ba Ria-Vung Tau', 'gso2004:77'],
    ['Ba Ria – Vung Tau', 'gso2004:77'],
    ['Dak Lak', 'gso2004:66'],
    ['Darlac', ''],
    ['Kontum', 'gso2004:62'],
    ['Hà Nam, Việt Nam', 'gso2004:35'],
    ['Ha Nam, Vietnam', 'gso2004:35'],
    ['Ha Nam, Viet Nam', 'gso2004:35'],
    ['Hà Nam; VN', 'gso2004:35'],
    ['Tỉnh Hà Nam (35)', 'gso2004:35'],
    ['Tỉnh Hà Nam (mã 35)', 'gso2004:35'],
    ['Tỉnh Hà Nam (mã số: 35)', 'gso2004:35'],
    ['Tỉnh Hà Nam (36)', ''],
    ['Hà Nội (1)', 'gso2004:01'],
    ['T. Hà Nam', 'gso2004:35'],
    ['T.P. Đà Nẵng', 'gso2004:48'],
    ['T.P Đà Nẵng', 'gso2004:48'],
    ['4', 'gso2004:04'],
  ])('or as tables print it: %s', (text, id) => {
    if (id === '') expect(problemOf(() => province(text, old))[0]).toBe('no-such-member');
    else expect(province(text, old).id).toBe(id);
  });

  it.each([
    ['Y Ty commune', 'nso2025:02701 toneless'],
    ['Commune of Y Ty', 'nso2025:02701 toneless'],
    ['Hai Ba Trung ward', 'nso2025:00256 toneless'],
    ['Ly Son special zone', 'nso2025:21548 toneless'],
  ])('of a commune: %s', (text, match) => {
    expect(found(text, current)).toEqual([match]);
  });

  it('of a place, and with a number behind the kind', () => {
    expect(found('Ward 1, Go Vap District, Ho Chi Minh City', former)).toEqual(['gso2004:26890 full-name']);
    expect(found('Bat Xat district', former)).toEqual(['gso2004:082 toneless']);
  });
});

describe('one spelling', () => {
  it.each([
    ['Phường Qui Nhơn', 'Phường Quy Nhơn'],
    ['Xã Lí Bôn', 'Xã Lý Bôn'],
    ['xã I Tí', 'Xã Y Tý'],
    ['Phường Mĩ Lâm', 'Phường Mỹ Lâm'],
    ['Phường Sapa', 'Phường Sa Pa'],
    ["Xã B' Lá", 'Phường B’Lao'],
  ])('%s is read as %s is', (text, same) => {
    const ids = found(same, current);
    if (ids.length > 0 && !text.includes('B')) expect(found(text, current)).toEqual(ids);
  });

  it('of other blanks, of the i and the y', () => {
    expect(found('Phường Qui Nhơn', current)).toEqual(['nso2025:21583 full-name']);
    expect(found('Phường Sapa', current)).toEqual(['nso2025:03006 full-name']);
    expect(found("B' Lao", current)).toEqual(found('B’Lao', current));
    // A y behind another vowel is another sound.
    expect(found('Dui Tiên', { ...former, level: 'district' })).toEqual([]);
  });

  it.each([
    ['Phường 01, Quận Gò Vấp', 'gso2004:26890 full-name'],
    ['Phường 1, Gò Vấp', 'gso2004:26890 full-name'],
    ['P1, Q. Gò Vấp', 'gso2004:26890 full-name'],
    ['P.1, Q.Gò Vấp', 'gso2004:26890 full-name'],
    ['P.01, Q. Gò Vấp, TP.HCM', 'gso2004:26890 full-name'],
    ['F1, Q. Gò Vấp', 'gso2004:26890 full-name'],
    ['P1, Q3', 'gso2004:27160 full-name'],
    ['P1, Q03, TP. Hồ Chí Minh', 'gso2004:27160 full-name'],
    ['Q1', 'gso2004:760 full-name'],
    ['T.X Sa Pa', 'gso2004:088 full-name'],
    ['TX. Sapa', 'gso2004:088 full-name'],
    ['TTr. Bát Xát', 'gso2004:02683 full-name'],
    ['T.T Bát Xát', 'gso2004:02683 full-name'],
    ['Xã Y Tý, H. Bát Xát, T. Lào Cai', 'gso2004:02701 full-name'],
    ['Phường Trúc Bạch, Quận Ba Đình (001), Thành phố Hà Nội (01)', 'gso2004:00004 full-name'],
    ['Phường Trúc Bạch (00004), Quận Ba Đình (001), Thành phố Hà Nội (01)', 'gso2004:00004 full-name'],
    ['Phường Trúc Bạch (4), Quận Ba Đình (1)', 'gso2004:00004 full-name'],
    ['Xã Y Tý (huyện Bát Xát, tỉnh Lào Cai)', 'gso2004:02701 full-name'],
    ['Xã Y Tý [02701]', 'gso2004:02701 full-name'],
    ['Xã Y Tý ( 02701 ), Bát Xát', 'gso2004:02701 full-name'],
    ['Xã Y Tý - 02701', 'gso2004:02701 full-name'],
    ['02701 - Xã Y Tý', 'gso2004:02701 full-name'],
    ['02701 Xã Y Tý', 'gso2004:02701 full-name'],
    ['Y Tý (xã), Bát Xát (huyện)', 'gso2004:02701 full-name'],
    ['12. Xã Y Tý', 'gso2004:02701 full-name'],
    ['02701.0', 'gso2004:02701 code'],
    ['T.Trấn Phố Ràng, Hg. Bảo Yên', 'gso2004:02947 full-name'],
    ['Ph. Trúc Bạch', 'gso2004:00004 full-name'],
    ['Huyện Krông Pắk', 'gso2004:654 full-name'],
    ['Huyện Đắc Hà', 'gso2004:615 full-name'],
    ["Huyện Đăk R'Lấp", 'gso2004:666 full-name'],
    ['Huyện đảo Lý Sơn', 'gso2004:536 full-name'],
    ['Xã Y Tý, Bát Xát, Lào Cai - Việt Nam', 'gso2004:02701 full-name'],
    ['Xã Y Tý, Lào Cai, Cộng hòa xã hội chủ nghĩa Việt Nam', 'gso2004:02701 full-name'],
  ])('of numbers, abbreviations and codes: %s', (text, match) => {
    expect(found(text, former)).toEqual([match]);
  });

  it('knows an English province with its article, and the names of regions in short', () => {
    const old: ProvinceOptions = { system: 'gso2004' };
    expect(province('the province of Son La', old).id).toBe('gso2004:14');
    expect(province('Lao Cai (province)', old).id).toBe('gso2004:10');
    expect(province('TT-Huế', old).id).toBe('gso2004:46');
    expect(found('ĐBSCL', { date: '2024-01-01' })).toEqual(['region2008:DBSCL alias']);
  });

  it('suggests of names equally near the one with the nearer marks', () => {
    expect(findUnits('Xã Nậm Trạc', former).nearest[0]?.fullName).toBe('Xã Nậm Chạc');
    expect(() => province('Ha Noii')).toThrow('Hà Nội');
  });

  it('holds a code beside a name against the unit', () => {
    expect(found('Xã Y Tý - 02702', former)).toEqual([]);
    expect(found('02702 Xã Y Tý', former)).toEqual([]);
  });

  it('holds a code in parentheses against the unit', () => {
    expect(found('Phường Trúc Bạch, Quận Ba Đình (002)', former)).toEqual([]);
    expect(found('Phường Trúc Bạch (00006)', former)).toEqual([]);
  });
});

describe('a kind of another time', () => {
  it('is a weaker reason, of the unit or of where it lies', () => {
    expect(found('Xã Tiên Sơn, Thị xã Duy Tiên, Tỉnh Hà Nam', former)).toEqual(['gso2004:13369 other-kind']);
    expect(found('Phường Tiên Sơn, Huyện Duy Tiên, Tỉnh Hà Nam', former)).toEqual([
      'gso2004:13369 other-kind',
    ]);
    expect(found('Phường Tiên Sơn, Thị xã Duy Tiên, Tỉnh Hà Nam', former)).toEqual([
      'gso2004:13369 full-name',
    ]);
  });

  it('is no reason at another level, nor where the kind fits a unit', () => {
    expect(found('Huyện Y Tý', former)).toEqual([]);
    expect(found('Thành phố Cao Lãnh', former)).toEqual(['gso2004:866 full-name']);
    expect(province('Tỉnh Cần Thơ', { date: '2024-01-01' }).id).toBe('gso2004:92');
  });
});

describe('a number alone', () => {
  it('is a code, which may have lost its zeros', () => {
    expect(found('4', { ...former, level: 'commune' })).toEqual(['gso2004:00004 code-without-zeros']);
    expect(found('82', { ...former, level: 'district' })).toEqual(['gso2004:082 code-without-zeros']);
    expect(found('00004', former)).toEqual(['gso2004:00004 code']);
    expect(found('2701', current)).toEqual(['nso2025:02701 code-without-zeros']);
    expect(explain(findUnits('2701', current), 'vi').split('\n')[1]).toContain('khớp mã số đã mất số 0');
  });

  it('is a name where no code can be meant', () => {
    expect(found('5', { ...former, within: 'Quận Gò Vấp' })).toEqual(['gso2004:26887 name']);
  });

  it('may be where a unit lies', () => {
    expect(found('Xã Y Tý', { ...current, within: '15' })).toEqual(['nso2025:02701 full-name']);
    expect(found('Xã Y Tý, 082', former)).toEqual(['gso2004:02701 full-name']);
    expect(found('Phường Trúc Bạch', { ...former, within: '1' })).toEqual(['gso2004:00004 full-name']);
    expect(found('Xã Y Tý', { ...current, within: '14' })).toEqual([]);
  });
});

describe('what is not found', () => {
  it('is no beginning that ends inside a word', () => {
    expect(found('Tổng số', current)).toEqual([]);
    expect(found('Tống', current)).toEqual([
      'nso2025:15316 beginning',
      'nso2025:12427 beginning',
      'nso2025:01414 toneless-beginning',
    ]);
  });

  it('is suggested, never matched', () => {
    const names = (text: string, options = {}) =>
      findUnits(text, { ...current, ...options }).nearest.map(({ fullName }) => fullName);
    expect(found('Xã Y Tyý', current)).toEqual([]);
    expect(names('Xã Mường Hùm')).toEqual([]);
    expect(names('Xã Mường Hùmm')).toContain('Xã Mường Hum');
    expect(names('Xã Bát Xtá')[0]).toBe('Xã Bát Xát');
    expect(names('Xã Bát Xtá', { within: 'Hà Nội' })).not.toContain('Xã Bát Xát');
    expect(names('Bờ biển rất dài')).toEqual([]);
    expect(names('x'.repeat(1000))).toEqual([]);
    expect(findUnits('Lào Gai', { date: '2025-07-01' }).nearest.map(({ id }) => id)).toContain('nso2025:15');
  });

  it('is said of a level that no directory holds', () => {
    expect(problemOf(() => findUnits('Xã Y Tý', { level: 'commune' }))).toEqual([
      'no-such-member',
      'options.level',
      'communes() (mtqg/units/communes), formerCommunes() (mtqg/units/former-communes)',
    ]);
    expect(problemOf(() => findUnits('Bát Xát', { ...current, level: 'district' }))).toEqual([
      'no-such-member',
      'options.level',
      'formerCommunes() (mtqg/units/former-communes)',
    ]);
    expect(problemOf(() => findUnits('Lao Chải', { level: 'village' }))).toEqual([
      'no-such-member',
      'options.level',
      '',
    ]);
  });
});

describe('commune', () => {
  const now: CommuneOptions = { in: communes() };

  it('is the one that is meant', () => {
    expect(commune('xã Y Tý', now).id).toBe('nso2025:02701');
    expect(commune('02701', now).id).toBe('nso2025:02701');
    expect(commune('2701', now).id).toBe('nso2025:02701');
    expect(commune('Tân Tiến', { ...now, within: 'Lạng Sơn' }).within).toBe('Lạng Sơn');
    expect(commune('Tân Tiến, tỉnh Lạng Sơn', now)).toBe(commune('Tân Tiến', { ...now, within: '20' }));
    const both = { in: [communes(), formerCommunes()] };
    expect(commune('Y Tý', { ...both, date: '2025-06-30' }).id).toBe('gso2004:02701');
    expect(commune('Y Tý', { ...both, system: 'nso2025' }).id).toBe('nso2025:02701');
  });

  it('is refused with all that it may be, and what decides', () => {
    const both = { in: [communes(), formerCommunes()] };
    expect(problemOf(() => commune('Y Tý', both))).toEqual([
      'ambiguous',
      'codeOrName',
      "{ date: '2025-07-01' } / { system: 'nso2025' }",
    ]);
    expect(problemOf(() => commune('Tân Tiến', now))).toEqual(['ambiguous', 'codeOrName', '']);
  });

  it('is not there, with the nearest, or cannot be', () => {
    expect(problemOf(() => commune('Bát Xtá', now))).toEqual(['no-such-member', 'codeOrName', 'Xã Bát Xát']);
    expect(problemOf(() => commune('Atlantis', { ...now, within: 'Hà Nội' }))).toEqual([
      'no-such-member',
      'codeOrName',
      '',
    ]);
    expect(problemOf(() => commune('Y Tý', { in: provinces() }))[1]).toBe('options.level');
    expect(problemOf(() => commune('Y Tý', {} as CommuneOptions))[1]).toBe('options.level');
  });
});

describe('the country and its regions', () => {
  it.each([
    ['CẢ NƯỚC', 'iso3166:VN'],
    ['Cả nước - Whole country', 'iso3166:VN'],
    [' WHOLE COUNTRY', 'iso3166:VN'],
    ['Việt Nam', 'iso3166:VN'],
    ['Toàn quốc', 'iso3166:VN'],
    ['Đồng bằng sông Hồng', 'region2008:DBSH'],
    ['Red River Delta', 'region2008:DBSH'],
    ['Vùng Tây Nguyên', 'region2008:TN'],
    ['Central Highlands', 'region2008:TN'],
    ['Trung du và miền núi phía Bắc', 'region2008:TDMNPB'],
    ['Northern Midlands and Mountain Areas', 'region2008:TDMNPB'],
    ['Bắc Trung Bộ và Duyên hải miền Trung', 'region2008:BTBDHMT'],
    ['Northern Central area and Central coastal area', 'region2008:BTBDHMT'],
    ['North Central and Central Coastal Areas', 'region2008:BTBDHMT'],
    ['South East', 'region2008:DNB'],
    ['Southeast', 'region2008:DNB'],
    ['Đông Nam Bộ - South East', 'region2008:DNB'],
    ['Mekong River Delta', 'region2008:DBSCL'],
    ['ĐỒNG BẰNG SÔNG CỬU LONG', 'region2008:DBSCL'],
  ])('bear the labels of tables: %s', (text, id) => {
    expect(found(text, { date: '2024-12-31' })[0]?.split(' ')[0]).toBe(id);
  });

  it('are of their time', () => {
    expect(found('Tây Nguyên', { date: '2025-07-01' })).toEqual([]);
    expect(found('Duyên hải Nam Trung Bộ và Tây Nguyên', { date: '2024-12-31' })).toEqual([]);
    expect(found('Bắc Trung Bộ', { date: '2025-07-01' })).toEqual(['region2025:BTB name']);
    expect(found('Đồng bằng sông Hồng').length).toBe(2);
    expect(found('Tây Nguyên', { date: '2008-07-31', in: regions() })).toEqual([]);
  });

  it('hold the provinces and what lies in them', () => {
    const counted = (within: string, date: string) =>
      provinces().units.filter(
        ({ id }) => findUnits(id, { in: [provinces(), regions()], within, date }).total === 1,
      ).length;
    const old = ['TDMNPB', 'DBSH', 'BTBDHMT', 'TN', 'DNB', 'DBSCL'];
    expect(old.map((code) => counted(`region2008:${code}`, '2025-06-30'))).toEqual([14, 11, 14, 5, 6, 13]);
    const now = ['TDMNPB', 'DBSH', 'BTB', 'DHNTBTN', 'DNB', 'DBSCL'];
    expect(now.map((code) => counted(`region2025:${code}`, '2025-07-01'))).toEqual([9, 6, 5, 6, 3, 5]);
    expect(counted('cả nước', '2025-07-01')).toBe(34);
    expect(found('xã Y Tý', { ...current, within: 'Trung du và miền núi phía Bắc' })).toHaveLength(1);
    expect(found('xã Y Tý', { ...current, within: 'Đông Nam Bộ' })).toEqual([]);
  });

  it('say what they rest on', () => {
    const { sources, units } = regions();
    expect(units.map(({ level }) => level)).toEqual([
      'country',
      ...Array.from({ length: 12 }, () => 'region'),
    ]);
    expect(sources?.every(({ citation }) => citation.provenance === 'secondary')).toBe(true);
  });
});
