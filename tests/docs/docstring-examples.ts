import ts from 'typescript';

/** An `@example` of a docstring. */
export interface DocstringExample {
  /** What it explains: the name that follows the docstring. */
  readonly of: string;
  readonly line: number;
  readonly code: string;
}

/** The `@example` blocks of a source file. */
export function examplesIn(source: string): DocstringExample[] {
  const examples: DocstringExample[] = [];
  for (const comment of source.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\//g)) {
    const name = /\b(?:function|class|const|interface|type|static)\s+(\w+)/.exec(
      source.slice(comment.index + comment[0].length),
    )?.[1];
    const lines = comment[0]
      .slice(0, -'*/'.length)
      .split('\n')
      .map((line) => line.replace(/^\s*\*? ?/, ''));
    lines.forEach((line, i) => {
      if (line.trim() !== '@example') return;
      const rest = lines.slice(i + 1);
      const end = rest.findIndex((next) => next.startsWith('@'));
      examples.push({
        of: name ?? '',
        line: source.slice(0, comment.index).split('\n').length + i,
        code: rest
          .slice(0, end === -1 ? undefined : end)
          .join('\n')
          .trim(),
      });
    });
  }
  return examples;
}

/**
 * What a comment behind an expression says that it gives, as code of a matcher for `expect(…).toEqual`; `null` where it is
 * words. In it `0.07…` stands for any number that begins so, `'text …'` for any text that begins so, and `, … }` for an
 * object with more fields; words may follow a value after a comma.
 */
export function expectedValue(comment: string): string | null {
  const text = comment.trim();
  if (!/^(?:-?\d|'|"|\[|\{|true\b|false\b|null\b|undefined\b)/.test(text)) return null;
  const ends = [text.length, ...[...text.matchAll(/, /g)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    const code = matcherCode(text.slice(0, end));
    if (isExpression(code)) return code;
  }
  return null;
}

function matcherCode(text: string): string {
  return text
    .replace(/'((?:[^'\\]|\\.)*?) ?…'/g, (_, start: string) => `startingWith('${start}')`)
    .replace(/(-?\d+(?:\.\d+)?)…/g, (_, start: string) => `startingWith('${start}')`)
    .replace(/\{((?:(?!\{|\}).)*), … \}/g, (_, fields: string) => `objectContaining({${fields} })`);
}

function isExpression(code: string): boolean {
  const { parseDiagnostics } = ts.createSourceFile(
    'value.ts',
    `(${code});`,
    ts.ScriptTarget.ES2022,
  ) as ts.SourceFile & {
    readonly parseDiagnostics: readonly unknown[];
  };
  return parseDiagnostics.length === 0;
}

/** JavaScript of an example in which each expression with a literal behind it is checked; and how many there are. */
export function checkedExample({ code }: DocstringExample): { readonly javascript: string; readonly checks: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isExpressionStatement(node)) return;
    const comment = commentAfter(code, node.end);
    const expected = comment === null ? null : expectedValue(comment);
    if (expected === null) return;
    const expression = node.expression.getText(file);
    edits.push({ from: node.getStart(file), to: node.end, text: `check(${expression}, ${expected});` });
  };
  visit(file);
  const checked = edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: replacement }) => text.slice(0, from) + replacement + text.slice(to), code);
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { javascript: outputText, checks: edits.length };
}

/** The comment on the same line, or on the line after. */
function commentAfter(code: string, end: number): string | null {
  return /^[ \t]*\n?[ \t]*\/\/ (.*)/.exec(code.slice(end))?.[1] ?? null;
}
