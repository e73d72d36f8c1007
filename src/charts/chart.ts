import type { Locale } from '../foundation/internal.js';

/** What JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * A picture as a Vega-Lite specification: plain JSON, for Vega-Embed, Vega-Lite, Altair, or a file. It holds its data; nothing
 * is loaded. Unlike results it is not frozen, for Vega writes marks of its own into the data that it draws; each call makes it anew.
 */
export interface Chart {
  /** The version of Vega-Lite. */
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  /** What stands above it. */
  readonly title: JsonValue;
  /** What it shows in words, for those who cannot see it. */
  readonly description: string;
  /** The rest of the specification. */
  readonly [key: string]: JsonValue;
}

/** How a picture looks. */
export interface ChartOptions {
  /** What stands above it; made from the result if left out. */
  readonly title?: string;
  /** The width of the drawing without its axes, in pixels: 100 to 5,000; 480 if left out. */
  readonly width?: number;
}

/** What a picture is made of, beside what all pictures have. */
interface ChartParts {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle?: readonly string[];
  readonly description: string;
  readonly body: Readonly<Record<string, JsonValue>>;
}

/** A picture in the look of the library: one font, thin grids, and the number marks of the language. */
export function chartOf({ locale, title, subtitle = [], description, body }: ChartParts): Chart {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: sentence(title),
      ...(subtitle.length === 0 ? {} : { subtitle }),
      anchor: 'start',
      offset: 12,
    },
    description,
    background: 'white',
    padding: 12,
    ...body,
    config: {
      font: 'Noto Sans, Segoe UI, Helvetica, Arial, sans-serif',
      axis: {
        labelFontSize: 12,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        gridColor: '#e6e6e6',
        labelLimit: 0,
      },
      legend: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', labelLimit: 0 },
      title: { fontSize: 15, subtitleFontSize: 12, subtitleColor: '#444444' },
      text: { fontSize: 12 },
      view: { stroke: null },
      locale: { number: numberMarks(locale) },
    },
  };
}

/** A text with a capital at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Made anew for each picture, since pictures are not frozen. */
function numberMarks(locale: Locale): JsonValue {
  return locale === 'vi'
    ? { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' đ'] }
    : { decimal: '.', thousands: ',', grouping: [3], currency: ['', ' VND'] };
}

/**
 * The colours of the pictures: told apart by all kinds of colour vision (after Okabe and Ito), and by how dark they are on a
 * print in black and white.
 */
export const INK = {
  text: '#222222',
  muted: '#6b6b6b',
  main: '#0b4f8a',
  second: '#d55e00',
  third: '#56b4e9',
  pale: '#d9d9d9',
} as const;
