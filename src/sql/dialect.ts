import { deepFreeze, lazyPattern } from '../foundation/internal.js';

/** The dialects of SQL in which rules are printed. */
export const sqlDialects = /* @__PURE__ */ deepFreeze([
  'duckdb',
  'postgresql',
  'trino',
  'spark',
  'clickhouse',
] as const);

/** A dialect of SQL. */
export type SqlDialect = (typeof sqlDialects)[number];

/** How a dialect writes what differs between dialects. */
export interface DialectRules {
  /** The name of a column or table, quoted. */
  readonly name: (name: string) => string;
  /** A text, quoted. */
  readonly text: (text: string) => string;
  /** A number, in canonical text, exactly. */
  readonly number: (text: string) => string;
  /** The most digits that an exact number can have. */
  readonly mostDigits: number;
  /** The most bytes that a name can have. */
  readonly mostBytes: number;
  /** Whether names that differ in capitals only are one. */
  readonly foldsCase: boolean;
  /** What ends a layer, so that the next one is not worked into it: PostgreSQL would repeat each expression wherever it is used. */
  readonly fence: string;
}

const doubled = (text: string, mark: string): string => mark + text.replaceAll(mark, mark + mark) + mark;

/** What some dialect reads as more than itself within quotation marks, and what no text should show as it is. */
const special = /* @__PURE__ */ lazyPattern(`['\\\\\\p{Cc}]`, 'u');

/**
 * A text whose special characters are given by their numbers: whether a backslash escapes depends on the dialect and on settings
 * of the server, so none is written.
 */
function composed(text: string, isSpecial: (character: string) => boolean, join: Joining): string {
  const parts: string[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push(doubled(plain, "'"));
    plain = '';
  };
  for (const character of text) {
    if (!isSpecial(character)) plain += character;
    else {
      flush();
      parts.push(`${join.character}(${String(character.codePointAt(0))})`);
    }
  }
  flush();
  if (parts.length === 1 && plain === '' && parts[0]?.startsWith("'") === true) return parts[0];
  return parts.length === 0 ? "''" : join.of(parts);
}

interface Joining {
  readonly character: string;
  readonly of: (parts: readonly string[]) => string;
}

const CONCAT: Joining = { character: 'CHAR', of: (parts) => `CONCAT(${["''", ...parts].join(', ')})` };
const PIPES: Joining = { character: 'CHR', of: (parts) => `(${parts.join(' || ')})` };

const isSpecial = (character: string): boolean => special().test(character);
const isBackslash = (character: string): boolean => character === '\\';

const USUAL: DialectRules = {
  name: (name) => doubled(name, '"'),
  text: (text) => doubled(text, "'"),
  number: (text) => text,
  mostDigits: 38,
  mostBytes: 255,
  foldsCase: true,
  fence: '',
};

/** The rules of a dialect. */
export function rulesOf(dialect: SqlDialect): DialectRules {
  switch (dialect) {
    case 'duckdb':
    case 'trino':
      return USUAL;
    case 'postgresql':
      return {
        ...USUAL,
        text: (text) => composed(text, isBackslash, PIPES),
        mostDigits: 1000,
        mostBytes: 63,
        foldsCase: false,
        fence: ' OFFSET 0',
      };
    case 'spark':
      return {
        ...USUAL,
        name: (name) => doubled(name, '`'),
        text: (text) => composed(text, isSpecial, CONCAT),
      };
    case 'clickhouse':
      return {
        ...USUAL,
        name: (name) => `\`${name.replace(/[\\`]/g, '\\$&')}\``,
        text: (text) => composed(text, isSpecial, CONCAT),
        number: decimalOfClickHouse,
        foldsCase: false,
      };
  }
}

/** In ClickHouse a number with a point is a double; a decimal is made of text. */
function decimalOfClickHouse(text: string): string {
  const [, decimals] = text.split('.');
  return decimals === undefined ? text : `toDecimal128('${text}', ${String(decimals.length)})`;
}
