import { isRefusal, type Explanation, type ExplainedValue } from '../../../foundation/internal.js';
import { figureSaying, periodText } from '../figureWords.js';
import type { ProfileResult } from '../programmeProfileTypes.js';

/** A result in one line: whose it is, what it is about, and its figures as far as there are any. */
export function resultLine({
  subject,
  group,
  name,
  figures,
}: Pick<ProfileResult, 'subject' | 'group' | 'name' | 'figures'>): Explanation {
  const told = figures.filter(({ value }) => !isRefusal(value));
  const values: Record<string, ExplainedValue> = { subject, name };
  if (group !== undefined) values['group'] = group;
  told.forEach((figure, at) => {
    values[`what${String(at)}`] = figure.name;
    values[`figure${String(at)}`] = figure.value;
    values[`period${String(at)}`] = periodText(figure.period);
  });
  const head = group === undefined ? '{subject}, {name}' : '{subject}, {group}, {name}';
  const say = (locale: 'vi' | 'en'): string => {
    const list = told.map((figure, at) => {
      const what = `{what${String(at)}} ({period${String(at)}})`;
      return `${what} ${figureSaying(figure, `figure${String(at)}`)[locale]}`;
    });
    return list.length === 0 ? `${head}.` : `${head}: ${list.join('; ')}.`;
  };
  return { say: { vi: say('vi'), en: say('en') }, values };
}
