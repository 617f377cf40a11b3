import ts from 'typescript';
import { codeOf, parse } from './imports.ts';
import { roomOf } from './rooms.ts';

/** A list of settings is short; more literal values than this in one bracket are data and belong in `data/`. */
const MOST_LITERALS = 40;
/** Words are the content of this room. */
const WORDS = 'i18n';

function countLiterals(node: ts.Node): number {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return 1;
  let sum = 0;
  ts.forEachChild(node, (child) => {
    if (ts.isPropertyAssignment(child)) sum += countLiterals(child.initializer);
    else if (!ts.isFunctionLike(child) && !ts.isCallExpression(child)) sum += countLiterals(child);
  });
  return sum;
}

/** Every literal array or object of `src/` that is a data table, as `path:line: why`. */
export function dataViolations(path: string, text: string): string[] {
  if (!path.startsWith('src/') || roomOf(path) === WORDS) return [];
  return codeOf(path, text).flatMap((code) => {
    const source = parse(code);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) {
        const literals = countLiterals(node);
        if (literals > MOST_LITERALS) {
          const line = code.firstLine + source.getLineAndCharacterOfPosition(node.getStart()).line;
          found.push(`${path}:${line}: ${literals} literal values are data; they belong in data/`);
          return;
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
