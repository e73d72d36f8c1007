/** Types of figures: numbers with or without their unit, and what may stand in the place of one. */
const FIGURES =
  /^(?:DecimalInput|DecimalText|Decimal|FigureInput|Quantity|QuantityInput|Money|Range|Bounds|Refusal|\w+Refusal)(?:<.*>)?$/;

const PLAIN: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes or no',
  IsoDate: 'day',
  BilingualText: 'words',
  Subject: 'subject',
  unknown: 'anything',
};

/** What a type amounts to for a reader: `figure`, `day`, `list of text`, or the name of a type; several are told apart. */
export function shapesOf(type: string): readonly string[] {
  const parts = split(type).filter((part) => part !== 'undefined' && part !== 'null' && part !== '');
  return [...new Set(parts.flatMap(shapeOf))];
}

function shapeOf(type: string): readonly string[] {
  const text = type.replace(/^\((.*)\)$/s, '$1').trim();
  if (text !== type) return shapesOf(text);
  if (PLAIN[type] !== undefined) return [PLAIN[type]];
  if (FIGURES.test(type)) return ['figure'];
  if (type.endsWith('[]')) return shapesOf(type.slice(0, -2)).map((one) => `list of ${one}`);
  if (type.startsWith('[')) return ['list'];
  const [, wrapper = '', inner = ''] =
    /^(Readonly|Partial|Record|ReadonlyMap|Readonly<Record)<(.*)>$/s.exec(type) ?? [];
  if (wrapper === 'Readonly' || wrapper === 'Partial') return shapesOf(inner);
  if (wrapper === 'Record' || wrapper === 'ReadonlyMap')
    return shapesOf(inner.slice(inner.indexOf(',') + 1)).map((one) => `${one} by key`);
  if (/^['"`]/.test(type)) return ['code'];
  if (type.startsWith('{')) return ['members'];
  if (type.includes('=>')) return ['function'];
  return [type.replace(/<.*>$/s, '').replace(/\[.*\]$/, '')];
}

/** The members of a union, without looking into brackets. */
function split(type: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < type.length; index += 1) {
    const letter = type.charAt(index);
    if ('<({['.includes(letter)) depth += 1;
    if (')}]'.includes(letter) || (letter === '>' && type.charAt(index - 1) !== '=')) depth -= 1;
    if (letter !== '|' || depth > 0) continue;
    parts.push(type.slice(from, index));
    from = index + 1;
  }
  return [...parts, type.slice(from)].map((part) => part.trim());
}
