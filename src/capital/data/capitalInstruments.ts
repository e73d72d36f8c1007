import { deepFreeze, type Source } from '../../foundation/internal.js';
import {
  circular37of2025,
  circular55of2023,
  circular60of2026,
  decision90of2022,
  decree254of2025,
  decree27of2022,
  decree358of2025,
  dispatch1486,
  dispatch18590of2025,
  resolution111of2024,
  resolution257of2025,
} from './instruments.js';

/** The name of a source of the capital rules: its kind, number and year. */
export type CapitalInstrumentName =
  | 'resolution257of2025'
  | 'resolution111of2024'
  | 'decree27of2022'
  | 'decree254of2025'
  | 'decree358of2025'
  | 'decision90of2022'
  | 'circular37of2025'
  | 'circular55of2023'
  | 'circular60of2026'
  | 'dispatch1486'
  | 'dispatch18590of2025';

/** The instruments that the capital rules rest on, by number and year. */
export const capitalInstruments: Readonly<Record<CapitalInstrumentName, Source>> = /* @__PURE__ */ deepFreeze(
  {
    resolution257of2025,
    resolution111of2024,
    decree27of2022,
    decree254of2025,
    decree358of2025,
    decision90of2022,
    circular37of2025,
    circular55of2023,
    circular60of2026,
    dispatch1486,
    dispatch18590of2025,
  },
);
