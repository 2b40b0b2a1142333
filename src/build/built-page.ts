import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5';

/** All elements of a page in the order in which they stand there, those of templates included. */
export const elementsOf = (html: string): Dom.Element[] => below(parse(html));

export const isNamed =
  (name: string) =>
  ({ tagName }: Dom.Element): boolean =>
    tagName === name;

/** The value of an attribute, where the element has it. */
export const attributeOf = ({ attrs }: Dom.Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The code inside a script or style. */
export const codeOf = ({ childNodes }: Dom.Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function below(node: Dom.ParentNode): Dom.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return [child, ...below(child), ...('content' in child ? below(child.content) : [])];
  });
}
