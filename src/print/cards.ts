import type { Root, RootContent } from 'mdast';
import { pictogramPath } from '../model/pictograms.ts';
import { qrCode } from '../model/qr.ts';
import { parseMdx } from '../model/source/mdx.ts';
import { componentsIn, isComponent } from '../model/source/walk.ts';
import { toTypst } from '../typst/to-typst.ts';
import { typstArguments, typstImport } from '../typst/typst.ts';
import { fileOf, type PrintedEntry } from './entry.ts';

export interface CardDeck {
  title: string;
  organisation: string;
  /** Scenario cards in the order of their numbers, each with the title of its theme. */
  cards: (PrintedEntry & { theme: string })[];
}

/** The Typst source of scenario cards to cut out, four to a sheet: the situation in front, the alternatives behind. */
export function cardsSource({ title, organisation, cards }: CardDeck): string {
  const start = typstArguments({ title, author: organisation });
  return `${typstImport('print/cards')}\n#card-sheets(${start}, (\n${cards.map(cardSource).join(',\n')},\n))`;
}

function cardSource(card: CardDeck['cards'][number]): string {
  const { children, ...root } = parseMdx(card.body ?? '');
  const { front, back, lines } = partsOf(children);
  const file = fileOf(card);
  const side = (nodes: RootContent[]) => toTypst({ ...root, children: nodes } as Root, { file });
  const facts = typstArguments({
    file,
    title: card.data.titel,
    summary: card.data.kort,
    theme: card.theme,
    address: card.address,
    code: qrCode(card.address),
    pictogram: card.pictogram && pictogramPath(card.pictogram),
  });
  return `(${facts}, front: [\n${side(front)}\n], lines: [\n${side(lines)}\n], back: [\n${side(back)}\n])`;
}

/**
 * What comes before the alternatives (without their heading), the alternatives, and the help lines that stand behind
 * them. The rest is on the page alone.
 */
function partsOf(nodes: RootContent[]): Record<'front' | 'back' | 'lines', RootContent[]> {
  const back = nodes.filter((node) => isComponent(node) && node.name === 'Alternatief');
  const before = nodes.slice(0, nodes.indexOf(back[0] as RootContent));
  const front = before.at(-1)?.type === 'heading' ? before.slice(0, -1) : before;
  const lines = helpLinesIn(nodes.slice(before.length));
  for (const name of helpLinesIn(front).keys()) lines.delete(name);
  return { front, back, lines: [...lines.values()] };
}

/** The help lines in `nodes` by their names. */
const helpLinesIn = (nodes: RootContent[]): Map<string, RootContent> =>
  new Map(
    componentsIn({ type: 'root', children: nodes } as Root, 'Hulplijn').map((line) => [
      String(line.attributes[0]?.value),
      line as RootContent,
    ]),
  );
