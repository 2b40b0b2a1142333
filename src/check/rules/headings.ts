import { slug as idOf } from 'github-slugger';
import type { Heading } from 'mdast';
import { placesOf } from '../../model/places.ts';
import type { Content, MdxSource } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { lineOf, textOf, walk } from '../../model/source/walk.ts';

/** Every entry has a text, and its headings are in order, for anyone who hears them read out. */
export function checkHeadings({ mdx }: Content): Problem[] {
  const places = placesOf(mdx);
  return mdx.flatMap((source) => [...checkText(source), ...checkLevels(source), ...checkPlaces(source, places)]);
}

function checkText({ file, tree }: MdxSource): Problem[] {
  if (tree.children.some(({ type }) => type !== 'yaml')) return [];
  return [{ file, line: 1, text: 'Onder de gegevens staat geen tekst. Schrijf de tekst, of verwijder het bestand.' }];
}

function checkLevels({ file, tree }: MdxSource): Problem[] {
  const problems: Problem[] = [];
  let previous = 1;
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const { depth } = node as Heading;
    const line = lineOf(node);
    if (depth === 1 || depth > 3) {
      problems.push({ file, line, text: 'Gebruik alleen kopjes met ## en ###. De titel staat al bovenaan.' });
    } else if (depth > previous + 1) {
      problems.push({ file, line, text: 'Dit kopje met ### staat niet onder een kopje met ##. Gebruik eerst ##.' });
    }
    previous = depth;
  });
  return problems;
}

/** The address of a heading is made of its words; it may not be that of something else on the page. */
function checkPlaces({ file, tree }: MdxSource, places: string[]): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading' || !places.includes(idOf(textOf(node)))) return;
    const text = `Het kopje «${textOf(node)}» krijgt het adres van iets anders op de pagina. Kies een ander woord.`;
    problems.push({ file, line: lineOf(node), text });
  });
  return problems;
}
