import ts from 'typescript';

/** One import as it stands in a file. */
export interface Import {
  specifier: string;
  line: number;
  /** Gone after compilation: `import type` or `export type … from`. */
  typeOnly: boolean;
  /** Stands in a `<script>` of an `.astro` file. */
  byScript: boolean;
}

/** A piece of TypeScript inside a file, with the line it begins on. */
export interface Code {
  text: string;
  firstLine: number;
  byScript: boolean;
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The TypeScript of a file: all of it, or the frontmatter and the scripts of an `.astro` file. */
export function codeOf(path: string, text: string): Code[] {
  if (!path.endsWith('.astro')) return [{ text, firstLine: 1, byScript: false }];
  const pieces: Code[] = [];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (frontmatter?.[1] !== undefined) {
    pieces.push({ text: frontmatter[1], firstLine: 2, byScript: false });
  }
  for (const script of text.matchAll(/<script(?<attributes>[^>]*)>(?<body>[\s\S]*?)<\/script>/g)) {
    const { attributes = '', body = '' } = script.groups ?? {};
    const source = /\ssrc=["'](?<path>\.[^"']*)["']/.exec(attributes)?.groups?.['path'];
    const code = source === undefined ? body : `import '${source}';`;
    pieces.push({ text: code, firstLine: lineOf(text, script.index), byScript: true });
  }
  return pieces;
}

export function parse(code: Code): ts.SourceFile {
  return ts.createSourceFile('piece.ts', code.text, ts.ScriptTarget.Latest, true);
}

/** `import(…)` and `new URL(…, import.meta.url)`, by which workers and assets are named. */
function namedInPassing(node: ts.Node): ts.Expression | undefined {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  const url = ts.isNewExpression(node) && node.expression.getText() === 'URL';
  return url && node.arguments?.[1]?.getText() === 'import.meta.url'
    ? node.arguments[0]
    : undefined;
}

/** Every import of a file, static or dynamic, in the order in which they stand. */
export function importsOf(path: string, text: string): Import[] {
  return codeOf(path, text).flatMap((code) => {
    const source = parse(code);
    const found: Import[] = [];
    const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
      if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
      const line = code.firstLine + source.getLineAndCharacterOfPosition(specifier.getStart()).line;
      found.push({ specifier: specifier.text, line, typeOnly, byScript: code.byScript });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) {
        const phase = node.importClause?.phaseModifier;
        add(node.moduleSpecifier, phase === ts.SyntaxKind.TypeKeyword);
      } else if (ts.isExportDeclaration(node)) {
        add(node.moduleSpecifier, node.isTypeOnly);
      } else {
        add(namedInPassing(node), false);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
