import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The entries of the package, each with the file in which its exports stand. */
export const entries: readonly (readonly [entry: string, file: string])[] = [
  ['mtqg', 'src/index.ts'],
  ['mtqg/foundation', 'src/foundation/index.ts'],
  ['mtqg/figures', 'src/figures/index.ts'],
  ['mtqg/units', 'src/units/index.ts'],
  ['mtqg/units/communes', 'src/units/communes/index.ts'],
  ['mtqg/units/former-communes', 'src/units/former-communes/index.ts'],
  ['mtqg/units/history', 'src/units/history/index.ts'],
  ['mtqg/criteria', 'src/criteria/index.ts'],
  ['mtqg/poverty', 'src/poverty/index.ts'],
  ['mtqg/capital', 'src/capital/index.ts'],
  ['mtqg/capital/allocation', 'src/capital/allocation/index.ts'],
  ['mtqg/capital/counterparts', 'src/capital/counterparts/index.ts'],
  ['mtqg/capital/execution', 'src/capital/execution/index.ts'],
  ['mtqg/capital/interchange', 'src/capital/interchange/index.ts'],
  ['mtqg/capital/mix', 'src/capital/mix/index.ts'],
  ['mtqg/capital/outlook', 'src/capital/outlook/index.ts'],
  ['mtqg/targets', 'src/targets/index.ts'],
  ['mtqg/targets/assessments', 'src/targets/assessments/index.ts'],
  ['mtqg/targets/plans', 'src/targets/plans/index.ts'],
  ['mtqg/targets/portfolio', 'src/targets/portfolio/index.ts'],
  ['mtqg/programmes', 'src/programmes/index.ts'],
  ['mtqg/programmes/profile', 'src/programmes/profile/index.ts'],
  ['mtqg/tables', 'src/tables/index.ts'],
  ['mtqg/charts', 'src/charts/index.ts'],
  ['mtqg/sql', 'src/sql/index.ts'],
  ['mtqg/schemas', 'src/schemas/index.ts'],
];

/** One exported name, with what it is. */
export interface PublicName {
  readonly name: string;
  /** Gives its declarations, without comments and bodies. */
  readonly signature: () => string;
  readonly declarations: readonly ts.Declaration[];
}

/** A member of an exported type. */
export interface PublicMember {
  readonly name: string;
  /** The exported type of which it is a member. */
  readonly of: string;
  /** Its type as it is written, without what makes it read-only. */
  readonly type: string;
  /** What its comment says. */
  readonly comment: string;
}

/** A text that is one of those which an exported type allows: a stable code. */
export interface PublicCode {
  readonly code: string;
  readonly of: string;
}

const printer = ts.createPrinter({ removeComments: true });

let made: { readonly program: ts.Program; readonly checker: ts.TypeChecker } | undefined;

function compiler(): NonNullable<typeof made> {
  if (made === undefined) {
    const config = ts.readConfigFile(`${root}tsconfig.src.json`, (file) => ts.sys.readFile(file));
    const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const program = ts.createProgram(fileNames, options);
    made = { program, checker: program.getTypeChecker() };
  }
  return made;
}

/** What an entry exports, by name. */
export function publicNames(file: string): readonly PublicName[] {
  const { program, checker } = compiler();
  const module = checker.getSymbolAtLocation(program.getSourceFile(root + file)!)!;
  return checker
    .getExportsOfModule(module)
    .map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declarations = symbol.declarations ?? [];
      return {
        name: exported.name,
        signature: () => declarations.map((one) => signatureOf(one, symbol)).join('\n'),
        declarations,
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function signatureOf(declaration: ts.Declaration, symbol: ts.Symbol): string {
  const { checker } = compiler();
  if (ts.isFunctionDeclaration(declaration)) {
    const isImplementation = declaration.body !== undefined && (symbol.declarations?.length ?? 0) > 1;
    return isImplementation
      ? ''
      : printed(
          ts.factory.updateFunctionDeclaration(
            declaration,
            declaration.modifiers,
            undefined,
            declaration.name,
            declaration.typeParameters,
            declaration.parameters,
            declaration.type,
            undefined,
          ),
          declaration,
        );
  }
  if (ts.isVariableDeclaration(declaration)) {
    const type = declaration.type?.getText() ?? checker.typeToString(checker.getTypeOfSymbol(symbol));
    return `export const ${declaration.name.getText()}: ${type.replace(/\s+/g, ' ')};`;
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.map((member) => bodiless(member));
    return printed(
      ts.factory.updateClassDeclaration(
        declaration,
        declaration.modifiers,
        declaration.name,
        declaration.typeParameters,
        declaration.heritageClauses,
        members,
      ),
      declaration,
    );
  }
  return printed(declaration, declaration);
}

function bodiless(member: ts.ClassElement): ts.ClassElement {
  const { factory } = ts;
  if (ts.isMethodDeclaration(member))
    return factory.updateMethodDeclaration(
      member,
      member.modifiers,
      undefined,
      member.name,
      undefined,
      member.typeParameters,
      member.parameters,
      member.type,
      undefined,
    );
  if (ts.isConstructorDeclaration(member))
    return factory.updateConstructorDeclaration(member, member.modifiers, member.parameters, undefined);
  return member;
}

function printed(node: ts.Node, original: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, original.getSourceFile());
}

/** The members of all types that the entries export, each once. */
export function publicMembers(): readonly PublicMember[] {
  const members = new Map<string, PublicMember>();
  for (const [, file] of entries) {
    for (const { name: of, declarations } of publicNames(file)) {
      for (const declaration of declarations) {
        for (const member of membersOf(declaration)) {
          const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
          members.set(`${of}.${name}.${String(member.pos)}`, {
            name,
            of,
            type: typeOf(member),
            comment: commentOf(member),
          });
        }
      }
    }
  }
  return [...members.values()];
}

type NamedMember = (ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration) & {
  readonly name: ts.PropertyName;
};

/** The members that a declaration names, those of object types within it included; not what its functions hold. */
function membersOf(declaration: ts.Declaration): readonly NamedMember[] {
  if (
    !ts.isInterfaceDeclaration(declaration) &&
    !ts.isTypeAliasDeclaration(declaration) &&
    !ts.isClassDeclaration(declaration)
  )
    return [];
  const found: NamedMember[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertySignature(node) ||
      ts.isMethodSignature(node) ||
      (ts.isPropertyDeclaration(node) && !ts.isPrivateIdentifier(node.name))
    )
      found.push(node);
    if (ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node)) return;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return found;
}

function typeOf(member: NamedMember): string {
  const text = ts.isMethodSignature(member)
    ? member.getText().slice(member.name.getText().length)
    : (member.type?.getText() ?? '');
  return text
    .replace(/\breadonly /g, '')
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function commentOf(member: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(member)
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
    .join(' ');
}

/** The stable codes: the texts that make up exported types. */
export function publicCodes(): readonly PublicCode[] {
  const { checker } = compiler();
  const codes = new Map<string, PublicCode>();
  for (const [, file] of entries) {
    for (const { name: of, declarations } of publicNames(file)) {
      for (const declaration of declarations) {
        if (!ts.isTypeAliasDeclaration(declaration)) continue;
        const type = checker.getTypeAtLocation(declaration.name);
        for (const one of type.isUnion() ? type.types : [type])
          if (one.isStringLiteral()) codes.set(`${of} ${one.value}`, { code: one.value, of });
      }
    }
  }
  return [...codes.values()];
}
