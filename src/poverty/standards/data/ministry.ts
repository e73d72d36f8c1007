import type { BilingualText } from '../../../foundation/internal.js';

/** The ministry that was responsible for poverty reduction until 2025. */
export const ministry: BilingualText = {
  vi: 'Bộ Lao động - Thương binh và Xã hội',
  en: 'Ministry of Labour, Invalids and Social Affairs',
};
