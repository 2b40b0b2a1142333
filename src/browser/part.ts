/** The part of a page that its script can't do without. */
export function part<T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`This page has no ${selector}`);
  return found;
}
