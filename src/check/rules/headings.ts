import { slug as idOf } from 'github-slugger';
import type { Heading } from 'mdast';
import { placesOf } from '../../model/places.ts';
import type { Content, MdxSource } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { isComponent, lineOf, textOf, walk } from '../../model/source/walk.ts';

/** Components that make a heading under one with ##. */
const WITH_HEADING = ['Alternatief', 'Opdracht'];

/** Every entry has a text, and its headings are in order, for anyone who hears them read out. */
export function checkHeadings({ mdx }: Content): Problem[] {
  const places = placesOf(mdx);
  return mdx.flatMap((source) => [
    ...checkText(source),
    ...checkLevels(source),
    ...checkWords(source),
    ...checkPlaces(source, places),
  ]);
}

function checkText({ file, tree }: MdxSource): Problem[] {
  if (tree.children.some(({ type }) => type !== 'yaml')) return [];
  return [{ file, line: 1, text: 'Onder de gegevens staat geen tekst. Schrijf de tekst, of verwijder het bestand.' }];
}

function checkLevels({ file, text: source, tree }: MdxSource): Problem[] {
  const problems: Problem[] = [];
  const lines = source.split('\n');
  let previous = 1;
  walk(tree, (node) => {
    const line = lineOf(node);
    if (isComponent(node) && WITH_HEADING.includes(node.name ?? '')) {
      if (previous === 1)
        problems.push({ file, line, text: `<${node.name}> hoort onder een kopje. Zet er een kopje met ## boven.` });
      previous = 3;
    }
    if (node.type !== 'heading') return;
    const { depth } = node as Heading;
    if (!lines[line - 1]?.includes('#')) {
      const text = `De streep onder «${textOf(node).split('\n').at(-1)}» maakt er een kopje van. Zet er een lege regel tussen, of schrijf ##.`;
      problems.push({ file, line, text });
      return;
    }
    if (depth === 1 || depth > 3) {
      problems.push({ file, line, text: 'Gebruik alleen kopjes met ## en ###. De titel staat al bovenaan.' });
    } else if (depth > previous + 1) {
      problems.push({ file, line, text: 'Dit kopje met ### staat niet onder een kopje met ##. Gebruik eerst ##.' });
    }
    previous = depth;
  });
  return problems;
}

/** A heading is read by itself, in a list of them too. */
function checkWords({ file, tree }: MdxSource): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node, ancestors) => {
    const around = [...ancestors, node].find(({ type }) => type === 'heading');
    if (!around) return;
    const line = lineOf(around);
    if (node === around && textOf(node).trim() === '')
      problems.push({ file, line, text: 'Dit kopje is leeg. Schrijf er woorden achter, of haal de ## weg.' });
    if (node.type === 'link') problems.push({ file, line, text: 'Een kopje kan geen link zijn. Zet de link eronder.' });
    if (node.type === 'image')
      problems.push({ file, line, text: 'In een kopje kan geen afbeelding staan. Zet die eronder.' });
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
