import type { Plugin } from 'vite';
import { kleuren } from '../site.ts';

/** The colours of `site.ts` as tokens of the style sheet: `licht`, and below it what each choice of a reader's changes. */
export function colourTokens({ licht, ...choices }: typeof kleuren): string {
  const variants = Object.entries(choices).map(([choice, colours]) => `@variant ${choice} {\n${tokens(colours)}\n}`);
  return `@theme static {\n${tokens(licht)}\n}\n\n:root {\n${variants.join('\n')}\n}\n`;
}

const tokens = (colours: Record<string, string>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `  --color-${name}: ${colour};`)
    .join('\n');

/** Adds them to the style sheet of every page, before Tailwind reads that. */
export function siteColours(): Plugin {
  return {
    name: 'site-colours',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/styles\/index\.css(\?|$)/ },
      handler: (css) => `${css}\n${colourTokens(kleuren)}`,
    },
  };
}
