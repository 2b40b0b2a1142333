import type { Link } from 'mdast';
import { pagePath } from '../../model/collections.ts';
import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { lineOf, textOf, walk } from '../../model/source/walk.ts';
import { suggest } from '../suggest.ts';

/** Pages and files that a text may link to beside the pages of the entries. */
const FIXED_PAGES = [
  '/',
  '/begrippen/',
  '/situaties/',
  '/cursus/',
  '/oefenen/',
  '/hulp/',
  '/printen/',
  '/begeleiders/',
  '/downloads/hele-site.zip',
];

/** Every link leads somewhere: to a page of this site that exists, or to an https address. */
export function checkLinks({ mdx }: Content): Problem[] {
  const pages = [...FIXED_PAGES, ...mdx.map(({ collection, slug }) => pagePath(collection, slug))];
  return mdx.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    walk(tree, (node) => {
      if (node.type !== 'link') return;
      const link = node as Link;
      const text = describe(link, pages);
      if (text) problems.push({ file, line: lineOf(link), text });
    });
    return problems;
  });
}

function describe(link: Link, pages: string[]): string | undefined {
  const { url } = link;
  if (textOf(link).trim() === '')
    return `De link naar «${url}» heeft geen tekst. Schrijf tussen [ en ] waar de link heen gaat.`;
  if (url.startsWith('https://')) return URL.canParse(url) ? undefined : `De link «${url}» is geen goed adres.`;
  if (!url.startsWith('/')) return `De link «${url}» moet beginnen met / (pagina van deze site) of met https://`;
  const page = url.replace(/#.*/, '');
  if (pages.includes(page)) return undefined;
  return `De link «${url}» gaat naar een pagina die niet bestaat.${suggest(page, pages)}`;
}
