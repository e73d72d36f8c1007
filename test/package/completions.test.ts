import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const folder = inject('consumer');
/** A file that is not there: it holds what a user has typed so far. */
const file = join(folder, 'typed.ts');

/** What an editor offers where `|` stands. */
let offered: (typed: string) => readonly string[];

beforeAll(() => {
  let text = '';
  let version = 0;
  const read = (path: string): string | undefined => (path === file ? text : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    readFile: read,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
    getCompilationSettings: () => ({
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(version) : '0'),
    getScriptSnapshot: (path) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  });
  offered = (typed) => {
    const whole = `import { targetGap } from 'mtqg/targets';\n${typed}`;
    text = whole.replace('|', '');
    version += 1;
    return (service.getCompletionsAtPosition(file, whole.indexOf('|'), {})?.entries ?? []).map(
      ({ name }) => name,
    );
  };
});

describe('an editor completes a target', () => {
  test('with all eight kinds', () => {
    expect(offered("targetGap({ kind: '|' });")).toEqual([
      'level',
      'share',
      'floor',
      'count-added',
      'multiple',
      'ratio',
      'yearly-change',
      'completion',
    ]);
  });

  test.each([
    [
      'level',
      'baseline citation component denominator direction everyYear id name path regions subject table target unit wording',
      'from to value year',
    ],
    [
      'share',
      'baseline citation component denominator direction everyYear id name of path regions subject table target unit wording',
      'numerator value year',
    ],
    [
      'floor',
      'baseline citation component countedIn denominator everyYear id name regions subject table target unit wording',
      'value year',
    ],
    [
      'count-added',
      'baseline citation component denominator everyYear id name path regions subject table target unit wording',
      'added year',
    ],
    [
      'multiple',
      'baseline citation component direction everyYear id name regions subject table target unit wording',
      'times year',
    ],
    [
      'ratio',
      'baseline citation comparedName component direction everyYear id name regions subject table target unit wording',
      'times year',
    ],
    [
      'yearly-change',
      'baseline citation component direction groups id name subject target unit wording',
      'from to value year',
    ],
  ])('the kind %s narrows the other members', (kind, members, ofTarget) => {
    expect([...offered(`targetGap({ kind: '${kind}', | });`)].sort()).toEqual(members.split(' '));
    expect([...offered(`targetGap({ kind: '${kind}', target: { | } });`)].sort()).toEqual(
      ofTarget.split(' '),
    );
  });

  test('with the plain units, and not with every rate that could be made of them', () => {
    const units = offered("targetGap({ kind: 'level', unit: '|' });");
    expect(units.slice(0, 3)).toEqual(['percent', 'percentagePoint', 'VND']);
    expect(units).toContain('commune');
    expect(units.length).toBeLessThan(40);
    expect(units.filter((unit) => unit.includes('/'))).toEqual([]);
  });

  test('with both directions', () => {
    expect(offered("targetGap({ kind: 'share', direction: '|' });")).toEqual(['at-least', 'at-most']);
  });

  test('and the result with what its kind tells', () => {
    const target = "kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15 }";
    const members = offered(`targetGap({ ${target} }, [], { date: '2024-01-31' }).|`);
    expect(members).toContain('placesBelow');
    expect(members).not.toContain('targetPercent');
  });
});
