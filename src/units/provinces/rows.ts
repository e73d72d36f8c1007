import type { CriteriaRegion, EconomicRegion } from '../model/unit.js';

/** A province until 30 June 2025: code, name, region of the criteria sets, ISO 3166-2, code of the province it went into. */
export type OldProvinceRow = readonly [
  code: string,
  name: string,
  region: CriteriaRegion,
  iso: string,
  successor: string,
];

/** A province since 1 July 2025: code, name, economic region, area in square kilometres, people. */
export type NewProvinceRow = readonly [
  code: string,
  name: string,
  region: EconomicRegion,
  areaKm2: string,
  population: string,
];

// As text, a table weighs a tenth less in a program than as lists.

/** The 63; the codes of ISO 3166-2 without `VN-`. */
const OLD_PROVINCES = `
01|Hà Nội|DBSH|HN|01
02|Hà Giang|TDMNPB|03|08
04|Cao Bằng|TDMNPB|04|04
06|Bắc Kạn|TDMNPB|53|19
08|Tuyên Quang|TDMNPB|07|08
10|Lào Cai|TDMNPB|02|15
11|Điện Biên|TDMNPB|71|11
12|Lai Châu|TDMNPB|01|12
14|Sơn La|TDMNPB|05|14
15|Yên Bái|TDMNPB|06|15
17|Hòa Bình|TDMNPB|14|25
19|Thái Nguyên|TDMNPB|69|19
20|Lạng Sơn|TDMNPB|09|20
22|Quảng Ninh|DBSH|13|22
24|Bắc Giang|TDMNPB|54|24
25|Phú Thọ|TDMNPB|68|25
26|Vĩnh Phúc|DBSH|70|25
27|Bắc Ninh|DBSH|56|24
30|Hải Dương|DBSH|61|31
31|Hải Phòng|DBSH|HP|31
33|Hưng Yên|DBSH|66|33
34|Thái Bình|DBSH|20|33
35|Hà Nam|DBSH|63|37
36|Nam Định|DBSH|67|37
37|Ninh Bình|DBSH|18|37
38|Thanh Hóa|BTB|21|38
40|Nghệ An|BTB|22|40
42|Hà Tĩnh|BTB|23|42
44|Quảng Bình|BTB|24|44
45|Quảng Trị|BTB|25|44
46|Huế|BTB|26|46
48|Đà Nẵng|DHNTB|DN|48
49|Quảng Nam|DHNTB|27|48
51|Quảng Ngãi|DHNTB|29|51
52|Bình Định|DHNTB|31|52
54|Phú Yên|DHNTB|32|66
56|Khánh Hòa|DHNTB|34|56
58|Ninh Thuận|DHNTB|36|56
60|Bình Thuận|DHNTB|40|68
62|Kon Tum|TN|28|51
64|Gia Lai|TN|30|52
66|Đắk Lắk|TN|33|66
67|Đắk Nông|TN|72|68
68|Lâm Đồng|TN|35|68
70|Bình Phước|DNB|58|75
72|Tây Ninh|DNB|37|80
74|Bình Dương|DNB|57|79
75|Đồng Nai|DNB|39|75
77|Bà Rịa - Vũng Tàu|DNB|43|79
79|Hồ Chí Minh|DNB|SG|79
80|Long An|DBSCL|41|80
82|Tiền Giang|DBSCL|46|82
83|Bến Tre|DBSCL|50|86
84|Trà Vinh|DBSCL|51|86
86|Vĩnh Long|DBSCL|49|86
87|Đồng Tháp|DBSCL|45|82
89|An Giang|DBSCL|44|91
91|Kiên Giang|DBSCL|47|91
92|Cần Thơ|DBSCL|CT|92
93|Hậu Giang|DBSCL|73|92
94|Sóc Trăng|DBSCL|52|92
95|Bạc Liêu|DBSCL|55|96
96|Cà Mau|DBSCL|59|96
`;

/** The 34. */
const NEW_PROVINCES = `
01|Hà Nội|DBSH|3359.8|8718000
04|Cao Bằng|TDMNPB|6700.4|555809
08|Tuyên Quang|TDMNPB|13795.5|1865270
11|Điện Biên|TDMNPB|9539.9|653422
12|Lai Châu|TDMNPB|9068.7|494626
14|Sơn La|TDMNPB|14109.8|1327430
15|Lào Cai|TDMNPB|13256.92|1778785
19|Thái Nguyên|TDMNPB|8375.21|1799489
20|Lạng Sơn|TDMNPB|8310.2|813978
22|Quảng Ninh|DBSH|6207.9|1429841
24|Bắc Ninh|DBSH|4718.6|3619433
25|Phú Thọ|TDMNPB|9361.38|4022638
31|Hải Phòng|DBSH|3194.72|4664124
33|Hưng Yên|DBSH|2514.81|3567943
37|Ninh Bình|DBSH|3942.62|4412264
38|Thanh Hóa|BTB|11114.7|3760650
40|Nghệ An|BTB|16493.7|3470988
42|Hà Tĩnh|BTB|5994.4|1622901
44|Quảng Trị|BTB|12700|1870845
46|Huế|BTB|4947.1|1236393
48|Đà Nẵng|DHNTBTN|11859.59|3065628
51|Quảng Ngãi|DHNTBTN|14832.55|2161755
52|Gia Lai|DHNTBTN|21576.53|3583693
56|Khánh Hòa|DHNTBTN|8555.86|2243554
66|Đắk Lắk|DHNTBTN|18096.4|3346853
68|Lâm Đồng|DHNTBTN|24233.07|3872999
75|Đồng Nai|DNB|12737.18|4491408
79|Hồ Chí Minh|DNB|6772.59|14002598
80|Tây Ninh|DNB|8536.44|3254170
82|Đồng Tháp|DBSCL|5938.64|4370046
86|Vĩnh Long|DBSCL|6296.2|4257581
91|An Giang|DBSCL|9888.91|4952238
92|Cần Thơ|DBSCL|6360.83|4199824
96|Cà Mau|DBSCL|7942.39|2606672
`;

/** The rows of the 63. */
export function oldProvinceRows(): readonly OldProvinceRow[] {
  return rowsOf(OLD_PROVINCES) as unknown as readonly OldProvinceRow[];
}

/** The rows of the 34. */
export function newProvinceRows(): readonly NewProvinceRow[] {
  return rowsOf(NEW_PROVINCES) as unknown as readonly NewProvinceRow[];
}

function rowsOf(table: string): readonly string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

/** Other names and spellings that are not found by rule, by name. */
export const provinceAliases: Readonly<Record<string, readonly string[]>> = {
  'Hà Nội': ['Thủ đô Hà Nội'],
  'Bắc Kạn': ['Bắc Cạn'],
  Huế: ['Thừa Thiên Huế', 'TT Huế', 'TTH'],
  'Đắk Lắk': ['Đăk Lăk', 'Đắc Lắc', 'Đắc Lắk'],
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông'],
  'Bà Rịa - Vũng Tàu': ['BR-VT'],
  'Hồ Chí Minh': ['TP.HCM', 'HCM', 'HCMC', 'Sài Gòn'],
};
