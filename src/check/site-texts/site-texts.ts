import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import { globSync } from 'tinyglobby';
import { type FoundText, textsInScript } from './script-texts.ts';

/** A text for readers that stands in the code. */
export interface SiteText {
  /** Path from the project's root. */
  file: string;
  line: number;
  text: string;
}

/** What has texts for readers in it; messages to authors and makers are no such texts, nor are names in `site.ts`. */
const FILES = [
  'src/{browser,components,features,layouts,pages,plein,print,typst}/**/*.{astro,ts,tsx,typ}',
  'src/model/*.ts',
];

/** Every text for readers outside `content/`, in the code below `root`, the project's folder. */
export function siteTexts(root: string): SiteText[] {
  return globSync(FILES, { cwd: root })
    .toSorted()
    .flatMap((file) => {
      const code = readFileSync(join(root, file), 'utf8');
      return textsIn(file, code)
        .filter(({ text }) => /\p{L}{2}/u.test(text))
        .map(({ text, offset }) => ({ file, text, line: code.slice(0, offset).split('\n').length }));
    });
}

function textsIn(file: string, code: string): FoundText[] {
  if (file.endsWith('.typ')) return textsInTypst(code);
  if (!file.endsWith('.astro')) return textsInScript(code);
  const { code: tsx, mappings } = convertToTsx(code);
  const original = (offset: number) => {
    const mapping = mappings.findLast(([start]) => start <= offset);
    return mapping ? mapping[2] + Math.min(offset - mapping[0], mapping[3]) : 0;
  };
  return textsInScript(tsx).map(({ text, offset }) => ({ text, offset: original(offset) }));
}

/** The sentences between brackets in a template of Typst; what a `#` puts in them stays open. */
function textsInTypst(code: string): FoundText[] {
  const bare = code.replaceAll(/\/\/.*/g, (comment) => ' '.repeat(comment.length));
  return [...bare.matchAll(/\[(\p{Lu}[^[\]]*)\]/gu)].map(({ 1: text = '', index }) => ({
    text: text.replaceAll(/#\w[\w-]*(?:\.\w[\w-]*)*(\([^()]*(\([^()]*\))*[^()]*\))?/g, '5').replaceAll(/[\\~*]/g, ' '),
    offset: index,
  }));
}
