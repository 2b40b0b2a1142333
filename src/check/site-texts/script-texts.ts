import ts from 'typescript';

/** A text that a reader sees, and where it begins in its source. */
export interface FoundText {
  text: string;
  offset: number;
}

/** Stands for what is only known when a page is made or read. */
const OPEN = '5';

/** Elements that stand in a sentence; a text runs on through them. */
const INLINE = new Set(['a', 'b', 'em', 'mark', 'span', 'strong', 'Fragment']);

/** Attributes that a reader sees or hears; a text in any other is for the program. */
const SPOKEN = new Set(['alt', 'aria-label', 'description', 'label', 'placeholder', 'title', 'titel', 'uitleg']);

/** What a sentence, or a name of some words, begins with; a class, an address, an identifier or code of Typst does not. */
const READS_AS_TEXT = /^[\p{Lu}“«‘5]\P{Lu}*\s[^\s#]/u;

/** The texts for readers in TypeScript, with or without elements: what stands in elements, and sentences in strings. */
export function textsInScript(code: string): FoundText[] {
  const source = ts.createSourceFile('texts.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: FoundText[] = [];
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForMakers(node)) return;
    if (ts.isJsxAttribute(node) && !SPOKEN.has(node.name.getText())) return;
    const literal = literalText(node);
    if (literal !== undefined && (READS_AS_TEXT.test(literal) || ts.isJsxAttribute(node.parent)))
      found.push({ text: literal, offset: node.getStart() });
    if ((ts.isJsxElement(node) || ts.isJsxFragment(node)) && !isInline(node)) report(node);
    ts.forEachChild(node, visit);
  }

  /** An element with words of its own, as one text. */
  function report(element: ts.JsxElement | ts.JsxFragment): void {
    const first = element.children.find((child) => ts.isJsxText(child) && child.text.trim() !== '');
    if (first) found.push({ text: textOf(element), offset: first.pos + first.getText().search(/\S/) });
    else for (const child of element.children) if (ts.isJsxElement(child) && isInline(child)) report(child);
  }
}

/** What goes wrong is told to makers, not to readers. */
const isForMakers = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText() === 'Error') ||
  (ts.isCallExpression(node) && node.expression.getText().startsWith('console.'));

const isInline = (node: ts.Node): boolean => ts.isJsxElement(node) && INLINE.has(node.openingElement.tagName.getText());

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => OPEN + literal.text).join('');
}

function textOf(element: ts.JsxElement | ts.JsxFragment): string {
  return element.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text;
      if (ts.isJsxExpression(child)) return child.expression ? (literalText(child.expression) ?? OPEN) : '';
      return ts.isJsxElement(child) && isInline(child) ? textOf(child) : ' ';
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
