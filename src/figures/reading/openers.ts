import type { Token } from './token.js';
import { isRangeMark } from './words/joints.js';
import {
  isCounterLabel,
  isDateLabel,
  isDocumentLabel,
  isOrdinalLabel,
  isPeriodLabel,
  isLooseCounterLabel,
  isPartLabel,
  isPhoneLabel,
  isRankLabel,
  isProgrammeLabel,
  isProgrammeName,
} from './words/labels.js';
import { isIndefiniteLead, isPerLead, leadEffect } from './words/leads.js';
import { qualifierNamed } from './words/qualifiers.js';
import { englishSmall, englishTens } from './words/englishNumbers.js';
import { indefinitePower, numberNamed, scalePower, smallScalePower } from './words/scales.js';
import { unitNamed } from './words/units.js';

/** Whether a figure, or what is no quantity, may start with a piece; most words of a text start none, and are passed by at once. */
export function isOpener({ kind, text }: Token): boolean {
  return kind === 'number' || (openers ??= firstWords()).has(text);
}

let openers: ReadonlySet<string> | undefined;

function firstWords(): ReadonlySet<string> {
  const tables = [
    ...[isDateLabel, isDocumentLabel, isOrdinalLabel, isPeriodLabel, isProgrammeLabel, isProgrammeName],
    ...[isPerLead, isIndefiniteLead, isRangeMark, leadEffect, qualifierNamed],
    ...[indefinitePower, numberNamed, scalePower, smallScalePower, englishSmall, englishTens],
    ...[isCounterLabel, isLooseCounterLabel, isPhoneLabel, isRankLabel, isPartLabel],
  ];
  const currencies = unitNamed.all().filter((name) => unitNamed(name)?.[1] === 'money');
  const all = [...tables.flatMap(({ all: phrases }) => phrases()), ...currencies];
  return new Set(
    [
      ...all,
      'nửa',
      'phân',
      'half',
      'a',
      'an',
      'hundred',
      'âm',
      'minus',
      '+',
      '(',
      'gmt',
      'utc',
      'tháng',
      'năm',
      'quý',
    ].map((phrase) => phrase.replace(/ .*/, '')),
  );
}
