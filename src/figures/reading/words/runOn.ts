import { phraseSet, type Phrases } from './phrases.js';

/** Words of two syllables that begin with a unit or a scale word and name something else. */
const otherWords: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'công an, công nghệ, công nghiệp, công ích, công cộng, công trường, công suất, công khai, ' +
    'công sở, công điện, công việc, công cụ, công dân, công tác, công xã, năm học, ngày lễ, ' +
    'ngày hội, người máy, đồng bào, đồng ruộng, đồng hồ, đồng cỏ, đồng thời, đồng đều, đồng bộ, ' +
    'đồng hành, đồng thuận, nước sạch, nước mắm, nước thải, điểm sáng, điểm nghẽn, điểm nóng, ' +
    'điểm nhấn, điểm mới, điểm nổi, điểm tựa, tỉnh ủy, tỉnh lộ, tỉnh đoàn, huyện ủy, bản đồ, ' +
    'bản tin, bản sắc, bản án, bản cam, bản thân, bản chất, làng nghề, dân quân, dân số, dân cư, ' +
    'dân chủ, em bé, căn cứ, căn bản, quý báo, quý giá, ban hành, bộ trưởng, bộ máy, bộ phận, ' +
    'con số, con người, con đường, cây trồng, đoàn kết, hồ chí, đường lối, ca nô, đơn giản, khu vực, ' +
    'nhà nước, nhà thầu, nhà xuất, nghề nghiệp, loại bỏ, đội ngũ, tin học, tỷ lệ, tỷ trọng, tỷ phú, ' +
    'tỷ suất, tỉ lệ, tỉ trọng, tỉ phú, tỉ suất, triệu tập, triệu phú',
);

/** Whether a unit or a scale word of one syllable and the word behind it name something else: `công an`, `tỷ lệ`. */
export function runsOn(word: string, next: string): boolean {
  return otherWords(`${word} ${next}`);
}
