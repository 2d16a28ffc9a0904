import ts from 'typescript';
import { importsOf } from './import-rules.ts';

/** The packages that the code may import, and the rooms that may: by room, or `core` for all the others. */
const packages: Readonly<Record<string, readonly string[]>> = {
  core: [],
  schemas: ['zod/mini'],
  scoring: ['pure-rand/distribution/uniformFloat64', 'pure-rand/generator/xoroshiro128plus'],
  sources: ['papaparse', 'zod/mini'],
};

/** Names that exist in Node only. (`exports` is a word of ours; used undeclared, it is a type error.) */
const nodeNames = new Set([
  'process',
  'Buffer',
  'require',
  'global',
  '__dirname',
  '__filename',
  'setImmediate',
  'clearImmediate',
]);

/** Rooms that may read the clock: they do I/O. The answers of all others depend on their input alone. */
const impureRooms = ['sources', 'testing'];

/** Calls whose answer changes from one run to the next. */
const ambientCalls = /^(?:Math\.random|Date\.now|performance\.now|crypto\.\w+)$|^Date$/;

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name !== node;
  return !ts.isPropertySignature(parent) && !ts.isMethodDeclaration(parent) && !ts.isPropertyDeclaration(parent);
}

function isAmbientCall(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return ambientCalls.test(node.expression.getText());
  return ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
}

function isZodImportByName(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node) || !/^'zod/.test(node.moduleSpecifier.getText())) return false;
  const bindings = node.importClause?.namedBindings;
  return node.importClause?.name !== undefined || bindings === undefined || !ts.isNamespaceImport(bindings);
}

/**
 * What keeps a file from running the same in a page as in Node: packages outside its room's list, names of Node,
 * and, in the pure rooms, the clock and chance.
 *
 * @example
 * portabilityViolations('cube/cube.ts', "import 'node:fs';"); // ["cube/cube.ts: imports node:fs"]
 */
export function portabilityViolations(file: string, text: string): string[] {
  const room = file.split('/')[0]!;
  const allowed = packages[room] ?? packages.core!;
  const found = importsOf(text)
    .filter((name) => !name.startsWith('.') && !allowed.includes(name))
    .map((name) => `imports ${name}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && nodeNames.has(node.text) && isReference(node)) found.push(`uses ${node.text}`);
    if (!impureRooms.includes(room) && isAmbientCall(node)) found.push(`calls ${node.getText()}`);
    if (isZodImportByName(node)) found.push(`${node.getText()} instead of import * as z`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found.map((what) => `${file}: ${what}`);
}
