import type { Page } from 'playwright-core';
import { contrast as contrastOf } from '../../src/model/contrast.ts';

/** A colour on a ground, as computed by the browser: `color(srgb …)` or `rgb(…)`. */
export interface Pair {
  /** What has it, to be found back by a person. */
  what: string;
  colour: string;
  ground: string;
}

/** The colours of all text that can be seen, each with the colour behind it; the same pair once. */
export function textColours(page: Page): Promise<Pair[]> {
  return page.evaluate(() => {
    const pairs = new Map<string, { what: string; colour: string; ground: string }>();
    const groundOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.textContent?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue;
      const [colour, ground] = [getComputedStyle(element).color, groundOf(element)];
      pairs.set(colour + ground, { what: element.outerHTML.slice(0, 80), colour, ground });
    }
    return [...pairs.values()];
  });
}

/** The edges of what one can fill in, press or choose, each with the colour around it; the same pair once. */
export function edgeColours(page: Page): Promise<Pair[]> {
  return page.evaluate(() => {
    const pairs = new Map<string, { what: string; colour: string; ground: string }>();
    for (const element of document.querySelectorAll(
      'input:not([type=radio], [type=checkbox]), select, .knop-link, .keuze, .toets:has(a)',
    )) {
      if (!element.checkVisibility()) continue;
      const colour = getComputedStyle(element).borderTopColor;
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      pairs.set(colour + ground, { what: element.outerHTML.slice(0, 80), colour, ground });
    }
    return [...pairs.values()];
  });
}

/** How much two colours differ in light, as computed by the browser. */
export const contrast = (one: string, other: string): number => contrastOf(partsOf(one), partsOf(other));

function partsOf(colour: string): number[] {
  const parts =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  if (!colour.startsWith('rgb') || parts.length < 3) throw new Error(`No colour that we know: ${colour}`);
  return parts;
}
