/** The fewest and the most points that are possible. */
export interface ScoreSpan {
  readonly lower: number;
  readonly upper: number;
}

/** The sum of what each gives. */
export function sumOf(spans: readonly ScoreSpan[]): ScoreSpan {
  return {
    lower: spans.reduce((sum, { lower }) => sum + lower, 0),
    upper: spans.reduce((sum, { upper }) => sum + upper, 0),
  };
}

/** The span that holds all of several. */
export function hullOf(spans: readonly ScoreSpan[]): ScoreSpan {
  return {
    lower: Math.min(...spans.map(({ lower }) => lower)),
    upper: Math.max(...spans.map(({ upper }) => upper)),
  };
}
