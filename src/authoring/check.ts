import { type Content, readContent } from './content.ts';
import type { Problem } from './problem.ts';
import { checkDrawings } from './rules/drawings.ts';
import { checkFields } from './rules/fields.ts';
import { checkLanguage } from './rules/language.ts';
import { checkLinks } from './rules/links.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkReferences } from './rules/references.ts';
import { checkSlugs } from './rules/slugs.ts';
import { checkStructure } from './rules/structure.ts';

/** A rule that the content as a whole has to meet. */
export type Rule = (content: Content) => Problem[];

const rules: Rule[] = [
  checkSlugs,
  checkFields,
  checkDrawings,
  checkReferences,
  checkMarkup,
  checkLinks,
  checkStructure,
  checkLanguage,
];

/** Everything that is wrong with the content below `root`, the project's folder. */
export function checkContent(root: string): Problem[] {
  const content = readContent(root);
  return [...content.problems, ...rules.flatMap((rule) => rule(content))];
}
