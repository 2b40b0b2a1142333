import type { Link } from 'mdast';
import { pagePath } from '../../model/collections.ts';
import { allPdfs, pdfPath } from '../../model/downloads.ts';
import { isOffered } from '../../model/offered.ts';
import { coachPath, siteFiles, sitePages } from '../../model/site-pages.ts';
import { type Content, itemsOf } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { lineOf, textOf, walk } from '../../model/source/walk.ts';
import { suggest } from '../suggest.ts';
import { knownSlugs } from './references.ts';

/** Every link leads somewhere: to a page or file of this site that exists, or to an https address. */
export function checkLinks(content: Content): Problem[] {
  const { mdx } = content;
  const paths = linkable(content);
  return mdx.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    walk(tree, (node) => {
      if (node.type !== 'link') return;
      const link = node as Link;
      const text = describe(link, paths);
      if (text) problems.push({ file, line: lineOf(link), text });
    });
    return problems;
  });
}

function describe(link: Link, paths: string[]): string | undefined {
  const { url } = link;
  if (textOf(link).trim() === '')
    return `De link naar «${url}» heeft geen tekst. Schrijf tussen [ en ] waar de link heen gaat.`;
  if (url.startsWith('https://')) return URL.canParse(url) ? undefined : `De link «${url}» is geen goed adres.`;
  if (!url.startsWith('/')) return `De link «${url}» moet beginnen met / (pagina van deze site) of met https://`;
  const page = url.replace(/#.*/, '');
  if (paths.includes(page)) return undefined;
  return `De link «${url}» gaat naar een pagina die niet bestaat.${suggest(page, paths)}`;
}

/** The editions of the booklet that are made: without a course none that has modules. */
const editionsOf = ({ yaml }: Content) =>
  yaml
    .filter(({ collection }) => collection === 'boekje')
    .flatMap(itemsOf)
    .filter(({ modules }) => isOffered('/cursus/') || [modules].flat().length === 0);

/** Path of every page and file that a text may link to; of a part that this site does without, a page leaves out the link. */
function linkable(content: Content): string[] {
  const { modules = [] } = knownSlugs(content);
  const pdfs = allPdfs(
    editionsOf(content).map(({ id }) => ({ id: String(id) })),
    modules.map((id) => ({ id })),
  );
  return [
    ...Object.keys(sitePages),
    ...content.mdx.map(({ collection, slug }) => pagePath(collection, slug)),
    ...modules.map(coachPath),
    ...pdfs.map(({ name }) => pdfPath(name)),
    ...Object.values(siteFiles),
  ];
}
