import { type Content, itemsOf, type MdxSource, textsIn } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { componentsIn, lineOf } from '../../model/source/walk.ts';

/**
 * Whoever is in danger reads what to do now, and whom to call: a card to which /hulp/ leads has `<DoeNu>`, and what has
 * that, or is a term to which /hulp/ leads, has a `<Hulplijn>`.
 */
export function checkDanger({ mdx, yaml }: Content): Problem[] {
  const matters = yaml.filter(({ collection }) => collection === 'hulpvragen').flatMap(itemsOf);
  const isNamed = ({ collection, slug }: MdxSource) =>
    matters.some((matter) => textsIn(matter[collection]).includes(slug));
  return mdx
    .filter(({ collection }) => collection === 'situaties' || collection === 'begrippen')
    .flatMap((source) => checkSource(source, isNamed(source)));
}

function checkSource({ collection, file, tree }: MdxSource, isNamed: boolean): Problem[] {
  const [now] = componentsIn(tree, 'DoeNu');
  const [call] = componentsIn(tree, 'Hulplijn');
  const problems: Problem[] = [];
  if (isNamed && collection === 'situaties' && now === undefined)
    problems.push({
      file,
      line: 1,
      text: 'De pagina Hulp leidt hierheen. Zet bovenaan in <DoeNu> wat de lezer nu doet.',
    });
  if ((isNamed || now !== undefined) && call === undefined)
    problems.push({
      file,
      line: now ? lineOf(now) : 1,
      text: 'Hier kan gevaar zijn. Zet erbij wie de lezer belt: <Hulplijn naam="…" />.',
    });
  return problems;
}
