import type { Link } from 'mdast';
import { pagePath } from '../../model/collections.ts';
import { normalForm } from '../../model/dutch.ts';
import { type Content, fieldsOf, type MdxSource, textsIn } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { lineOf, textOf, walk } from '../../model/source/walk.ts';

/**
 * The cards of a module are those in its field `situaties`, which are printed with it, and in its lists, where a group
 * reads them; each by its title.
 */
export function checkModuleCards({ mdx }: Content): Problem[] {
  const titles = new Map(
    mdx
      .filter(({ collection }) => collection === 'situaties')
      .map((card) => [card.slug, String(fieldsOf(card).titel)] as const),
  );
  return mdx.filter(({ collection }) => collection === 'modules').flatMap((module) => checkModule(module, titles));
}

function checkModule(module: MdxSource, titles: ReadonlyMap<string, string>): Problem[] {
  const { file, frontmatter } = module;
  const inField = textsIn(fieldsOf(module).situaties);
  const inLists = listedCards(module, titles);
  const unlisted = inField.flatMap((slug, index) =>
    !titles.has(slug) || inLists.some((card) => card.slug === slug)
      ? []
      : [
          {
            file,
            line: frontmatter.lineOf(['situaties', index]),
            text: `De kaart «${slug}» staat niet in de tekst. Zet hem in de lijst onder «Kaarten om te bespreken».`,
          },
        ],
  );
  const unnamed = inLists
    .filter(({ slug }) => !inField.includes(slug))
    .map(({ slug, line }) => ({
      file,
      line,
      text: `De kaart «${slug}» staat niet bovenaan. Zet hem daar bij «situaties».`,
    }));
  const misnamed = inLists
    .filter(({ slug, words }) => normalForm(words) !== normalForm(titles.get(slug) ?? ''))
    .map(({ slug, line }) => ({
      file,
      line,
      text: `Deze kaart heet nu «${titles.get(slug)}». Verander de tekst van de link.`,
    }));
  return [...unlisted, ...unnamed, ...misnamed];
}

/** The cards to which items of a list lead. */
function listedCards({ tree }: MdxSource, titles: ReadonlyMap<string, string>) {
  const cards: { slug: string; line: number; words: string }[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'link' || !ancestors.some(({ type }) => type === 'listItem')) return;
    const slug = [...titles.keys()].find((one) => pagePath('situaties', one) === (node as Link).url);
    if (slug) cards.push({ slug, line: lineOf(node), words: textOf(node) });
  });
  return cards;
}
