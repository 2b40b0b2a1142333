import { pagePath } from '../../model/collections.ts';
import { sitePages } from '../../model/site-pages.ts';
import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { NOWHERE } from '../../model/source/questions.ts';
import { suggest } from '../suggest.ts';
import { unclearIn } from './lines.ts';

/** The questions of readers are about a page of the site, and each is asked once for it. */
export function checkQuestions({ mdx, questions }: Content): Problem[] {
  const paths = [...mdx.map(({ collection, slug }) => pagePath(collection, slug)), ...Object.keys(sitePages), NOWHERE];
  return questions.flatMap((asked) => [
    ...(paths.includes(asked.path)
      ? []
      : [{ file: asked.file, line: 1, text: `Er is geen pagina ${asked.path}.${suggest(asked.path, paths)}` }]),
    ...unclearIn([asked]),
  ]);
}
