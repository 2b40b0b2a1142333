import type { Heading, Node, RootContent } from 'mdast';
import type { Content, MdxSource } from '../content.ts';
import type { Problem } from '../problem.ts';
import { type ComponentNode, isComponent, lineOf, textOf, walk } from '../walk.ts';

const MIN_ALTERNATIVES = 3;

/** Texts are built as their readers expect: headings in order, and the parts that each kind of entry has. */
export function checkStructure({ mdx }: Content): Problem[] {
  return mdx.flatMap((source) => [
    ...checkText(source),
    ...checkHeadings(source),
    ...(source.collection === 'situaties' ? checkAlternatives(source) : []),
    ...(source.collection === 'modules' ? checkCoachPart(source) : []),
  ]);
}

function checkText({ file, tree }: MdxSource): Problem[] {
  if (tree.children.some(({ type }) => type !== 'yaml')) return [];
  return [{ file, line: 1, text: 'Onder de gegevens staat geen tekst. Schrijf de tekst, of verwijder het bestand.' }];
}

function checkHeadings({ file, tree }: MdxSource): Problem[] {
  const problems: Problem[] = [];
  let previous = 1;
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const { depth } = node as Heading;
    if (depth === 1 || depth > 3)
      problems.push({
        file,
        line: lineOf(node),
        text: 'Gebruik alleen kopjes met ## en ###. De titel staat al bovenaan.',
      });
    else if (depth > previous + 1)
      problems.push({
        file,
        line: lineOf(node),
        text: 'Dit kopje met ### staat niet onder een kopje met ##. Gebruik eerst ##.',
      });
    previous = depth;
  });
  return problems;
}

const componentsNamed = (nodes: RootContent[], name: string) =>
  nodes.filter(
    (node): node is RootContent & ComponentNode => isComponent(node as Node) && (node as ComponentNode).name === name,
  );

function checkAlternatives({ file, tree }: MdxSource): Problem[] {
  const alternatives = componentsNamed(tree.children, 'Alternatief');
  const problems = alternatives
    .filter((node) => componentsNamed(node.children as RootContent[], 'Gevolg').length !== 1)
    .map((node) => ({
      file,
      line: lineOf(node),
      text: '<Alternatief> moet precies één <Gevolg> hebben: wat kan er dan gebeuren?',
    }));
  if (alternatives.length < MIN_ALTERNATIVES) {
    problems.push({
      file,
      line: 1,
      text: `Een situatie heeft ten minste ${MIN_ALTERNATIVES} keer <Alternatief>; hier zijn er ${alternatives.length}.`,
    });
  }
  return problems;
}

function checkCoachPart({ file, tree, frontmatter }: MdxSource): Problem[] {
  const parts = componentsNamed(tree.children, 'Begeleider');
  const [part] = parts;
  if (!part || parts.length > 1)
    return [{ file, line: 1, text: 'Een module heeft precies één <Begeleider>, aan het eind.' }];

  const duration = (frontmatter.value as { duur?: unknown } | undefined)?.duur;
  const total = timetableMinutes(part);
  if (total === undefined)
    return [
      { file, line: lineOf(part), text: 'Het tijdschema ontbreekt: een tabel waarvan de eerste kolom «Minuten» heet.' },
    ];
  if (total !== duration) {
    return [
      {
        file,
        line: lineOf(part),
        text: `Het tijdschema telt op tot ${total} minuten, maar «duur» is ${duration}. Maak ze gelijk.`,
      },
    ];
  }
  return [];
}

/** Sum of the first table that starts with a column "Minuten", or `undefined` where there is none. */
function timetableMinutes(part: ComponentNode): number | undefined {
  let total: number | undefined;
  walk(part as never, (node) => {
    if (node.type !== 'table' || !('children' in node)) return;
    const [header, ...rows] = (node.children as { children: Node[] }[]).map((row) =>
      row.children.map((cell) => textOf(cell).trim()),
    );
    if (header?.[0] === 'Minuten') total ??= rows.reduce((sum, [minutes]) => sum + Number(minutes), 0);
  });
  return total;
}
