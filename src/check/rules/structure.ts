import type { Node, RootContent } from 'mdast';
import { type Content, fieldsOf, type MdxSource, textsIn } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { type ComponentNode, isComponent, lineOf, textOf, walk } from '../../model/source/walk.ts';

const MIN_ALTERNATIVES = 3;
const RELATED: [least: number, most: number] = [2, 5];

/** Each kind of entry has the parts that its readers expect. */
export function checkStructure({ mdx }: Content): Problem[] {
  return mdx.flatMap((source) => {
    if (source.collection === 'begrippen') return checkRelated(source);
    if (source.collection === 'situaties') return checkAlternatives(source);
    if (source.collection === 'modules')
      return [...checkCoachPart(source), ...checkStandsAlone(source), ...checkWorksheet(source)];
    return [];
  });
}

function checkRelated(source: MdxSource): Problem[] {
  const { file, frontmatter } = source;
  const [related, forms] = [textsIn(fieldsOf(source).zieOok), textsIn(fieldsOf(source).vormen)];
  const problems: Problem[] = [];
  if (related.length < RELATED[0] || related.length > RELATED[1]) {
    const line = frontmatter.lineOf(['zieOok']);
    problems.push({
      file,
      line,
      text: `«zieOok» noemt ${related.length} begrippen; ${RELATED[0]} tot ${RELATED[1]} is goed.`,
    });
  }
  if (forms.length === 0) {
    problems.push({
      file,
      line: frontmatter.lineOf(['vormen']),
      text: '«vormen» is leeg. Noem hoe het woord in een zin staat.',
    });
  }
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
      text: '<Alternatief> heeft precies één <Gevolg> nodig: wat kan er dan gebeuren?',
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

function checkCoachPart(source: MdxSource): Problem[] {
  const { file, tree } = source;
  const parts = componentsNamed(tree.children, 'Begeleider');
  const [part] = parts;
  if (!part || parts.length > 1) {
    return [{ file, line: 1, text: 'Een module heeft precies één <Begeleider>, aan het eind.' }];
  }

  const line = lineOf(part);
  const duration = fieldsOf(source).duur;
  const total = timetableMinutes(part);
  if (total === undefined) {
    return [{ file, line, text: 'Het tijdschema ontbreekt: een tabel waarvan de eerste kolom «Minuten» heet.' }];
  }
  if (total === duration) return [];
  return [
    { file, line, text: `Het tijdschema telt op tot ${total} minuten, maar «duur» is ${duration}. Maak ze gelijk.` },
  ];
}

/** Groups change from meeting to meeting, so no module may lean on another. */
const OTHER_MEETING = /\b(vorige|volgende) (bijeenkomst|les|module)\b|\bvorige (keer|week)\b/i;

function checkStandsAlone({ file, tree }: MdxSource): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    const match = node.type === 'text' && OTHER_MEETING.exec(textOf(node));
    if (match)
      problems.push({ file, line: lineOf(node), text: `Een module staat op zichzelf. Haal «${match[0]}» weg.` });
  });
  return problems;
}

/** The worksheet is printed by itself too, and found by its heading. */
function checkWorksheet({ file, tree }: MdxSource): Problem[] {
  const isWorksheet = (node: RootContent) => node.type === 'heading' && node.depth === 2 && textOf(node) === 'Werkblad';
  if (tree.children.some(isWorksheet)) return [];
  return [{ file, line: 1, text: 'Een module heeft een kopje «## Werkblad» nodig, met ruimte om te schrijven.' }];
}

/** Sum of the first table that starts with a column "Minuten", or `undefined` where there is none. */
function timetableMinutes(part: ComponentNode): number | undefined {
  let total: number | undefined;
  walk(part, (node) => {
    if (node.type !== 'table' || !('children' in node)) return;
    const [header, ...rows] = (node.children as { children: Node[] }[]).map((row) =>
      row.children.map((cell) => textOf(cell).trim()),
    );
    if (header?.[0] === 'Minuten') total ??= rows.reduce((sum, [minutes]) => sum + Number(minutes), 0);
  });
  return total;
}
