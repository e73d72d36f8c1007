// Turns every ```ts block of the doc comments in src, of README.md and of docs/**/*.md into a test.
//
// In a block, at its top level:
//   expression; // => value          becomes  expect(expression).toEqual(value)
//   const name = expression; // => value      the same, of `name`
//   expression; // throws code       expects an MtqgError with that code
//   console.log(...); // => text     compares what is printed
// A value or a text may go on over the comment lines that follow, and may start on a line of its own.
// Blocks import what they use, as a reader would have to. Each line keeps its line number, so that an error in
// the generated file names the line in the source.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = fileURLToPath(new URL('.generated/', import.meta.url));

/** The ts blocks of a file, each with the line (from 1) of its first line. */
export function blocksOf(file, text) {
  const blocks = [];
  const isSource = file.endsWith('.ts');
  let inComment = false;
  let open;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (isSource && /^\s*\/\*\*/.test(raw)) inComment = true;
    if (!isSource || inComment) {
      const line = isSource ? raw.replace(/^\s*\*(?!\/) ?/, '') : raw;
      const fence = /^\s*(`{3,})\s*(.*?)\s*$/.exec(line);
      if (open) {
        if (fence?.[1] === open.fence && fence[2] === '') {
          if (open.lines) blocks.push({ file, line: open.line, lines: open.lines });
          open = undefined;
        } else open.lines?.push(open.indent ? line.replace(open.indent, '') : line);
      } else if (fence) {
        const [, marks, info] = fence;
        if (/^(ts|tsx|typescript)\b/.test(info) && info !== 'ts') {
          throw new Error(`${file}:${index + 1}: a block "${info}" is not run; write plain \`\`\`ts`);
        }
        const indent = new RegExp(`^${/^\s*/.exec(line)[0]}`);
        open = { fence: marks, line: index + 2, lines: info === 'ts' ? [] : undefined, indent };
      }
    }
    if (isSource && raw.includes('*/')) {
      if (open) throw new Error(`${file}:${open.line - 1}: the block is not closed`);
      inComment = false;
    }
  }
  if (open) throw new Error(`${file}:${open.line - 1}: the block is not closed`);
  return blocks;
}

const parses = (expression) =>
  ts.transpileModule(`(${expression}\n);`, { reportDiagnostics: true }).diagnostics.length === 0;

/** The test file of one block. */
export function testOf({ file, line, lines }) {
  const at = (index) => `${file}:${line + index}`;
  const source = ts.createSourceFile('block.ts', lines.join('\n'), ts.ScriptTarget.ES2022, true);
  const out = [...lines];
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line;
  const edits = [];
  let bodyStart;
  let checks = 0;
  for (const statement of source.statements) {
    const start = source.getLineAndCharacterOfPosition(statement.getStart());
    if (ts.isImportDeclaration(statement)) {
      if (bodyStart) throw new Error(`${at(start.line)}: imports come first in a block`);
      continue;
    }
    bodyStart ??= start;
    const last = lineOf(statement.getEnd());
    const column = source.getLineAndCharacterOfPosition(statement.getEnd()).character;
    let first = last;
    let marker = /^\s*\/\/ (=>|throws)\s?(.*)$/.exec(lines[last].slice(column));
    if (!marker && lines[last].slice(column).trim() === '') {
      first = last + 1;
      marker = /^\s*\/\/ (=>|throws)\s?(.*)$/.exec(lines[first] ?? '');
    }
    if (!marker) continue;
    checks += 1;
    const more = () => /^\s*\/\/ ?(?!\s*(?:=>|throws ))(.*)$/.exec(lines[next] ?? '')?.[1];
    let next = first + 1;
    const text = [marker[2]];
    const isLog =
      ts.isExpressionStatement(statement) &&
      ts.isCallExpression(statement.expression) &&
      statement.expression.expression.getText() === 'console.log';
    if (marker[1] === '=>' && isLog) {
      for (let found = more(); found !== undefined; found = more()) {
        text.push(found);
        next += 1;
      }
      if (text[0].trim() === '') text.shift();
    } else if (marker[1] === '=>') {
      for (let found = more(); !parses(text.join('\n')); found = more()) {
        if (found === undefined) throw new Error(`${at(first)}: not a value: ${text.join(' ')}`);
        text.push(found);
        next += 1;
      }
    }
    for (let index = first; index < next; index += 1) {
      out[index] = out[index].slice(0, index === last ? column : 0);
    }
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : undefined;
    const name = declared?.length === 1 ? declared[0].name.getText() : undefined;
    if (name === undefined && !ts.isExpressionStatement(statement)) {
      throw new Error(`${at(start.line)}: only an expression or one constant can have a value`);
    }
    const place = JSON.stringify(at(first));
    if (marker[1] === 'throws') {
      if (name !== undefined) throw new Error(`${at(start.line)}: drop the constant of what throws`);
      edits.push([start, `$throws(${place}, ${JSON.stringify(text[0].trim())}, () => `]);
      replaceEnd(out, last, ')');
    } else if (isLog) {
      replaceEnd(out, last, `; $printed(${place}, ${JSON.stringify(text.join('\n'))});`);
    } else if (name === undefined) {
      edits.push([start, `$expect(${place}, `]);
      replaceEnd(out, last, ', (');
      for (const [index, part] of text.entries()) out[index === 0 ? last : first + index] += part;
      out[next - 1 < last ? last : next - 1] += '));';
    } else {
      replaceEnd(out, last, `; $expect(${place}, ${name}, (`);
      for (const [index, part] of text.entries()) out[index === 0 ? last : first + index] += part;
      out[next - 1 < last ? last : next - 1] += '));';
    }
  }
  if (!bodyStart) throw new Error(`${at(0)}: the block does nothing`);
  edits.push([bodyStart, `$test(${JSON.stringify(at(0))}, async () => { const console = $console(); `]);
  const order = edits.map((edit, index) => ({ edit, index }));
  order.sort(
    (a, b) =>
      b.edit[0].line - a.edit[0].line || b.edit[0].character - a.edit[0].character || a.index - b.index,
  );
  for (const { edit } of order) {
    const [{ line: row, character }, inserted] = edit;
    out[row] = out[row].slice(0, character) + inserted + out[row].slice(character);
  }
  out.push('});');
  const head = `import { $console, $expect, $printed, $test, $throws } from '../runExample.js'; `;
  // The head shares the line before the block's first, which holds the fence.
  return { code: '\n'.repeat(line - 2) + head + '\n' + out.join('\n') + '\n', checks };
}

/** Replaces the statement's closing semicolon, if it has one. */
function replaceEnd(out, row, inserted) {
  out[row] = out[row].replace(/;?\s*$/, '') + inserted;
}

function main() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const files = [
    'README.md',
    ...['src', 'docs'].flatMap((folder) =>
      existsSync(join(root, folder))
        ? readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name))
        : [],
    ),
  ]
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^src\/.*\.ts$|^README\.md$|^docs\/(?!reference\/).*\.md$/.test(file))
    .filter((file) => existsSync(join(root, file)))
    .sort();
  const problems = [];
  const blocks = [];
  let values = 0;
  for (const file of files) {
    try {
      for (const block of blocksOf(file, readFileSync(join(root, file), 'utf8'))) {
        const { code, checks } = testOf(block);
        const name = `${file.replaceAll('/', '__')}.L${block.line}.block`;
        writeFileSync(join(target, `${name}.ts`), code);
        blocks.push(name);
        values += checks;
      }
    } catch (error) {
      problems.push(error.message);
    }
  }
  // One test file for all: each file takes longer than its blocks.
  writeFileSync(
    join(target, 'blocks.test.ts'),
    blocks.map((name) => `import ${JSON.stringify(`./${name}.js`)};\n`).join(''),
  );
  for (const problem of problems) console.error(problem);
  console.log(`${blocks.length} blocks, ${values} checked lines`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
