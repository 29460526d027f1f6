import ts from 'typescript';

/**
 * What the instrumented code calls: `__trace(line, call, { name: value })`, `__trace.result(line,
 * call, value)`, `__trace.gives(…)` for the result of a callback, `__trace.enter(line)` for the number of this call, `__trace.at(line)` outside functions.
 */
const hook = '__trace';
const callNumber = '__call';

interface Insertion {
  at: number;
  text: string;
}

/**
 * Adds a call after every statement that gives a name a value, without adding a line, so that
 * errors keep their place. Types stay: Node strips them when it loads the result.
 */
export function instrument(code: string): string {
  const file = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const insertions: Insertion[] = [];
  const lineOf = (node: ts.Node): number =>
    file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const report = (line: number, call: string, names: string[]): string =>
    names.length > 0 ? `;${hook}(${line}, ${call}, { ${names.join(', ')} });` : '';

  const visit = (node: ts.Node): void => {
    if (ts.isStatement(node) && isListed(node)) {
      if (callOf(node) === '0' && ts.isExpressionStatement(node)) {
        insertions.push({ at: node.getStart(file), text: `${hook}.at(${lineOf(node)});` });
      }
      insertions.push({
        at: node.end,
        text: report(lineOf(node), callOf(node), namesChanged(node)),
      });
    }
    if ((ts.isForOfStatement(node) || ts.isForStatement(node)) && ts.isBlock(node.statement)) {
      const names = ts.isVariableDeclarationList(node.initializer ?? node)
        ? declared(node.initializer as ts.VariableDeclarationList)
        : [];
      insertions.push({
        at: node.statement.getStart(file) + 1,
        text: report(lineOf(node), callOf(node), names),
      });
    }
    if (ts.isFunctionDeclaration(node) && node.body) {
      const names = node.parameters.flatMap((parameter) => bound(parameter.name));
      const enter = `const ${callNumber} = ${hook}.enter(${lineOf(node)});`;
      const entry = report(lineOf(node), callNumber, names);
      insertions.push({ at: node.body.getStart(file) + 1, text: enter + entry });
    }
    if (ts.isReturnStatement(node) && node.expression) {
      insertions.push({
        at: node.expression.getStart(file),
        text: `${hook}.${ofCallback(node) ? 'gives' : 'result'}(${lineOf(node)}, ${callOf(node)}, `,
      });
      insertions.push({ at: node.expression.end, text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: extra }) => text.slice(0, at) + extra + text.slice(at), code);
}

/** The name of the call's number inside a function declaration, `0` outside. */
function callOf(node: ts.Node): string {
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isFunctionDeclaration(above)) return callNumber;
  }
  return '0';
}

/** A callback runs once per element: what it returns is not what the function around it returns. */
function ofCallback(node: ts.Node): boolean {
  for (let above = node.parent; above; above = above.parent) {
    if (ts.isFunctionLike(above)) return !ts.isFunctionDeclaration(above);
  }
  return false;
}

/** Only where a statement may follow: `if (x) y = 1; else …` would break. */
const isListed = (node: ts.Node): boolean =>
  ts.isSourceFile(node.parent) || ts.isBlock(node.parent) || ts.isCaseOrDefaultClause(node.parent);

function namesChanged(statement: ts.Node): string[] {
  if (ts.isVariableStatement(statement)) return declared(statement.declarationList);
  if (!ts.isExpressionStatement(statement)) return [];
  const { expression } = statement;
  if (ts.isBinaryExpression(expression) && isAssignment(expression.operatorToken.kind)) {
    return bound(expression.left);
  }
  // out.push(…), out.set(…): the receiver is what changed.
  if (ts.isCallExpression(expression) && ts.isPropertyAccessExpression(expression.expression)) {
    return bound(expression.expression.expression).filter((name) => name !== 'console');
  }
  return [];
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

const declared = (list: ts.VariableDeclarationList): string[] =>
  list.declarations.flatMap((declaration) => bound(declaration.name));

/** Names that a pattern or the left side of an assignment binds: `a`, `[a, b]`, `out[i]` is `out`. */
function bound(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isElementAccessExpression(node)) return bound(node.expression);
  if (ts.isArrayBindingPattern(node) || ts.isObjectBindingPattern(node)) {
    return node.elements.flatMap((element) =>
      ts.isBindingElement(element) ? bound(element.name) : [],
    );
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(bound);
  return [];
}
