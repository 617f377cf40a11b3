import ts from 'typescript';
import { codeOf, parse } from './imports.ts';
import { roomOf } from './rooms.ts';

const PURE = new Set(['core', 'schema', 'extract', 'pipeline']);
/** The browser's names; whoever uses one cannot run in a script or a worker. */
const DOM =
  /^(window|document|navigator|location|history|localStorage|sessionStorage|customElements|requestAnimationFrame|getComputedStyle|DOMParser|XMLSerializer|MutationObserver|(HTML|SVG)\w*Element|Element|Node|Event|CustomEvent)$/;
/** Disk, network, clock, argv and chance arrive from scripts as arguments. */
const EFFECTS =
  /^(process|fetch|XMLHttpRequest|console|performance|setTimeout|setInterval|Date\.now|Math\.random|crypto\.randomUUID|crypto\.getRandomValues)$/;

/** Whether an identifier is the value of that name, not a key, a property or a name being given. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  return !('name' in parent && parent.name === node);
}

/** Every use of a browser's name or of an outside effect in a pure room, as `path:line: why`. */
export function purityViolations(path: string, text: string): string[] {
  if (!PURE.has(roomOf(path))) return [];
  return codeOf(path, text).flatMap((code) => {
    const source = parse(code);
    const own = new Set<string>();
    const uses: { name: string; node: ts.Node }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        if (isUse(node)) uses.push({ name: node.text, node });
        else if (!ts.isPropertyAccessExpression(node.parent)) own.add(node.text);
      }
      if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
        uses.push({ name: `${node.expression.text}.${node.name.text}`, node });
      }
      if (
        ts.isNewExpression(node) &&
        node.expression.getText() === 'Date' &&
        !node.arguments?.length
      ) {
        uses.push({ name: 'Date.now', node });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses
      .filter(({ name }) => !own.has(name) && (DOM.test(name) || EFFECTS.test(name)))
      .map(({ name, node }) => {
        const line = code.firstLine + source.getLineAndCharacterOfPosition(node.getStart()).line;
        const why = DOM.test(name) ? 'a name of the browser' : 'an effect from outside';
        return `${path}:${line}: ${name} is ${why}; ${roomOf(path)} takes values and returns values`;
      });
  });
}
