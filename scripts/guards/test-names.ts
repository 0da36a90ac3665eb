import ts from 'typescript';

const callers = new Set(['describe', 'it', 'test']);

/** Names of the tests and groups in a test file, also of `it.each(…)('…')` and the like, as they are written. */
export function testNames(path: string, source: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && callers.has(firstName(node.expression))) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteralLike(name)) names.push(name.text);
      if (name !== undefined && ts.isTemplateExpression(name)) names.push(name.getText().slice(1, -1));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return names;
}

/** `it` of `it`, of `it.each(rows)` and of `describe.for(rows)`. */
function firstName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression) || ts.isCallExpression(expression)) {
    return firstName(expression.expression);
  }
  return '';
}
