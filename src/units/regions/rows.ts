/** The whole country: its names in Vietnamese and in English, as tables print them. */
export const COUNTRY = 'Việt Nam|Cả nước|Toàn quốc=Viet Nam|Whole country|Nationwide';

/** What both divisions call alike. */
const ALIKE = `TDMNPB|Trung du và miền núi phía Bắc|Trung du miền núi phía Bắc=Northern midlands and mountain areas|Northern midlands and mountains|Northern midlands and mountainous areas|Northern midlands and mountainous|Northern midland and mountainous areas
DBSH|Đồng bằng sông Hồng|ĐBSH=Red River Delta
DNB|Đông Nam Bộ=South East
DBSCL|Đồng bằng sông Cửu Long|ĐBSCL=Mekong River Delta|Mekong Delta`;

/** The six regions of the 63 provinces beside those: code, names in Vietnamese, names in English. */
const OLD_REGIONS = `BTBDHMT|Bắc Trung Bộ và duyên hải miền Trung|Bắc Trung Bộ và duyên hải Trung Bộ=North Central and Central coastal areas|North Central and Central coastal area|North Central area and Central coastal area|Northern Central area and Central coastal area
TN|Tây Nguyên=Central Highlands`;

/** The six regions of the 34 provinces beside those. */
const NEW_REGIONS = `BTB|Bắc Trung Bộ=North Central|North Central area
DHNTBTN|Duyên hải Nam Trung Bộ và Tây Nguyên=South Central Coast and Central Highlands`;

/** The regions of the 63 provinces, a row each. */
export function oldRegions(): readonly string[] {
  return rowsOf(OLD_REGIONS);
}

/** The regions of the 34 provinces, a row each. */
export function newRegions(): readonly string[] {
  return rowsOf(NEW_REGIONS);
}

function rowsOf(own: string): readonly string[] {
  return [...ALIKE.split('\n'), ...own.split('\n')];
}
