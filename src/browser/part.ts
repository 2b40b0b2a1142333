/** The part of a page that its script cannot do without. @throws where the page lacks it */
export function part<T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`This page has no ${selector}`);
  return found;
}
