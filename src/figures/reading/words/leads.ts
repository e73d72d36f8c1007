import { phrases, phraseSet, type Phrases } from './phrases.js';

/** What a word before a number does to what is known of its direction. */
export type LeadEffect = 'increase' | 'decrease' | 'keep' | 'reset';

/** The words that may stand before a number; `giảm còn 3,81%` is no fall by 3,81%, so `còn` takes the direction back. */
export const leadEffect: Phrases<LeadEffect | undefined> = /* @__PURE__ */ phrases<LeadEffect>([
  ['decrease', 'giảm, giảm được, down by'],
  ['increase', 'tăng, tăng thêm, up by'],
  ['reset', 'còn lại, còn, xuống, lên, lên đến, lên tới, đến, tới, từ, from'],
  [
    'keep',
    'cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn, bình quân, trung bình, đạt, đạt được, ' +
      'chỉ, mới, được, bằng, chiếm, thực hiện, giải ngân, có, là, cao, gấp, thêm, vượt, đủ, tổng số, ' +
      'thu, cho thu, thu nhập, nhận, vay, hỗ trợ, phân bổ, cấp',
  ],
]);

/** The words before a number that say what it is per: `mỗi năm giảm 4,2%`. */
export const isPerLead: Phrases<boolean> = /* @__PURE__ */ phraseSet('mỗi, hằng, hàng, per, each');

/** The words that open an order without a number: `hàng nghìn`, `vài chục`. */
export const isIndefiniteLead: Phrases<boolean> = /* @__PURE__ */ phraseSet('hàng, vài, mấy, nhiều, cả');

/** The words behind which `một` counts and is no article: `có một xã`, but `từ một thôn`. */
export const isCountingLead: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'có, thêm, được, còn, chỉ, mới, tăng, giảm, gồm',
);

/** Verbs and nouns of a change, behind which `from … to …` gives its two values. */
export const isEnglishChange: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, climbed, climb, climbing, jumped, jump, jumping, improved, improve, improving, ' +
    'improvement, increased, increase, increases, increasing, expanded, expanding, went, gone, moved, moving, changed, change, fell, fall, falls, falling, fallen, ' +
    'dropped, drop, dropping, decreased, decrease, decreasing, declined, decline, declining, shrank, shrunk, reduced, reduce, reducing, reduction, cut, cutting, ' +
    'lowered, lowering, raised, raise, raising, surged, soared, doubled, tripled, up, down, advanced, strengthened, widened, narrowed, brought, bringing, lifted, pushed, ' +
    'accelerated, accelerating, plunged, slipped, edged, inched, ticked, leapt, leaped, recovered, rebounded, swelled, slowed, tumbled, shot, halved, growth, progress, ' +
    'progressed, extended, scaled, quadrupled, slid, sank, mounted, doubling, tripling',
);

/** Adjectives and adverbs behind which `hơn` compares: `sớm hơn 2 năm` is two years earlier. */
export const isComparedWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'sớm, muộn, chậm, nhanh, kém, xa, trễ, mau, ngắn, thấp, cao, nhiều, ít, lớn, nhỏ, rẻ, đắt, mạnh, tốt, trẻ, già, nhẹ, trước, gần, thưa, yếu, tiến, ' +
    'khá, khó, dễ, đông, tốn, giàu, lâu, hẹp, bé, khỏe',
);

/** Whether a word needs a number behind it, also at the end of a line. */
export function isLeadWord(word: string): boolean {
  return leadEffect(word) !== undefined || word === 'gồm' || word === 'số' || word === 'năm';
}
