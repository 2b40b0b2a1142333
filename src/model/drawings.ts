import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';
import { SHEETS } from './drawn/parts.ts';
import { readDrawing } from './drawn/plain.ts';

const files = import.meta.glob<string>('../content/knoppen/*.svg', { query: '?raw', import: 'default', eager: true });

/**
 * The drawing of a button as SVG, by its id in `content/knoppen.yaml`. The check guarantees that it exists. A browser that
 * is too old to read the style sheet finds its size in it.
 */
export const drawingOf = (knop: string): string =>
  readDrawing(SHEETS.knoppen, files[`../content/knoppen/${knop}.svg`] ?? '').svg.replace(
    '<svg ',
    '<svg width="24" height="24" ',
  );

/**
 * The drawings that go with the steps of a list.
 * @param html of the list
 * @returns the number of the step, counted from 0, the button, and its name where the step says it in bold: a sign such
 *   as three dots has none
 */
export function drawnInSteps(
  html: string,
  knoppen: { id: string; label: string; ook: string[] }[],
): { step: number; id: string; name: string }[] {
  const steps = childrenOf(parseFragment(html)).flatMap(childrenOf).filter(isElement('li'));
  return steps.flatMap((item, step) => {
    const names = descendants(item).filter(isElement('strong')).map(textOf);
    const text = textOf(item).toLowerCase();
    return knoppen.flatMap(({ id, label, ook }) => {
      const name = names.find((one) => one === label || ook.includes(one));
      const isMeant = name !== undefined || ook.some((sign) => text.includes(sign));
      return isMeant ? [{ step, id, name: name ?? '' }] : [];
    });
  });
}

const childrenOf = (node: Dom.Node): Dom.Node[] => ('childNodes' in node ? node.childNodes : []);
const descendants = (node: Dom.Node): Dom.Node[] => childrenOf(node).flatMap((child) => [child, ...descendants(child)]);
const isElement = (name: string) => (node: Dom.Node) => node.nodeName === name;
const textOf = (node: Dom.Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join('');
