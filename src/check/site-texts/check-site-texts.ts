import type { Problem } from '../../model/source/problem.ts';
import { paragraphOf } from '../language/prose.ts';
import { checkParagraph } from '../rules/language.ts';
import { siteTexts } from './site-texts.ts';

/** The texts for readers that stand in the code are as easy to read as those of authors. */
export const checkSiteTexts = (root: string): Problem[] =>
  siteTexts(root).flatMap(({ file, line, text }) => checkParagraph(file, paragraphOf(text, line)));
