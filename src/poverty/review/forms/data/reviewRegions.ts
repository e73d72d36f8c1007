import type { ReviewRegion, ScoreSheet } from '../reviewForms.js';

/** The regions of form 3.3, item 15, with the 58 provinces and 5 cities that it lists. */
export function reviewRegions(): readonly ReviewRegion[] {
  return [
    region(
      'red-river-delta',
      'Đồng bằng sông Hồng',
      'Red River Delta',
      'Vĩnh Phúc, Bắc Ninh, Quảng Ninh, Hải Dương, Hưng Yên, Thái Bình, Hà Nam, Nam Định, Ninh Bình',
    ),
    region(
      'northern-midlands-mountains',
      'Trung du và miền núi phía Bắc',
      'Northern Midlands and Mountains',
      'Hà Giang, Cao Bằng, Bắc Kạn, Tuyên Quang, Lào Cai, Yên Bái, Thái Nguyên, Lạng Sơn, Bắc Giang, Phú Thọ, Điện Biên, Lai Châu, Sơn La, Hòa Bình',
    ),
    region(
      'north-central-and-central-coast',
      'Bắc Trung Bộ và duyên hải miền Trung',
      'North Central and Central Coast',
      'Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Bình, Quảng Trị, Thừa Thiên Huế, Quảng Nam, Quảng Ngãi, Bình Định, Phú Yên, Khánh Hòa, Ninh Thuận, Bình Thuận',
    ),
    region(
      'central-highlands',
      'Tây Nguyên',
      'Central Highlands',
      'Kon Tum, Gia Lai, Đắk Lắk, Đắk Nông, Lâm Đồng',
    ),
    region(
      'southeast',
      'Đông Nam Bộ',
      'Southeast',
      'Bình Phước, Tây Ninh, Bình Dương, Đồng Nai, Bà Rịa - Vũng Tàu',
    ),
    region(
      'mekong-delta',
      'Đồng bằng sông Cửu Long',
      'Mekong Delta',
      'Long An, Tiền Giang, Bến Tre, Trà Vinh, Vĩnh Long, Đồng Tháp, An Giang, Kiên Giang, Hậu Giang, Sóc Trăng, Bạc Liêu, Cà Mau',
    ),
    region(
      'central-cities',
      'Các thành phố trực thuộc Trung ương',
      'centrally run cities',
      'Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ',
    ),
  ];
}

/** The sheets, in the order of the columns of form 3.3. */
export function scoreSheets(): readonly ScoreSheet[] {
  // The cities are the last region, without a rural sheet of their own.
  return [
    ...reviewRegions()
      .slice(0, -1)
      .map((one, column) => rural(one, `Mẫu số 3.${String(5 + column)} Phụ lục III`)),
    {
      id: 'urban',
      name: { vi: 'khu vực thành thị', en: 'urban' },
      article: 'Mẫu số 3.4 Phụ lục III',
      area: 'urban',
    },
  ];
}

function region(id: string, vi: string, en: string, provinces: string): ReviewRegion {
  return { id, name: { vi, en }, provinces: provinces.split(', ') };
}

function rural({ id, name: { vi, en } }: ReviewRegion, article: string): ScoreSheet {
  return {
    id: `rural-${id}`,
    name: { vi: `khu vực nông thôn ${vi}`, en: `rural, ${en}` },
    article,
    area: 'rural',
    region: id,
  };
}
