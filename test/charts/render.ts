import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from 'mtqg/charts';

/** A picture as SVG, drawn by Vega-Lite and Vega themselves; what they warn of is an error. */
export async function render(chart: Chart): Promise<string> {
  const said: string[] = [];
  const note = (...words: readonly unknown[]) => {
    said.push(words.map(String).join(' '));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  } as unknown as vega.LoggerInterface;
  const { spec } = compile(JSON.parse(JSON.stringify(chart)) as TopLevelSpec, { logger });
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  if (said.length > 0) throw new Error(said.join('\n'));
  return svg;
}
