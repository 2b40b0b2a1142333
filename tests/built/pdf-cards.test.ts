import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/model/source/content.ts';
import { isComponent, textOf } from '../../src/model/source/walk.ts';
import { helpLinesOf } from '../support/help-lines.ts';
import { type Piece, readPdf, squash, textPieces } from '../support/pdf.ts';

/** Points of a sheet of A4. */
const SHEET = { width: 595, height: 842 };
const cards = readContent(process.cwd()).mdx.filter(({ collection }) => collection === 'situaties');
const titleOf = ({ frontmatter }: (typeof cards)[number]) => (frontmatter.value as { titel: string }).titel;

/** What stands in each quarter of a page: left and right above, left and right below. */
type Quarters = [Piece[], Piece[], Piece[], Piece[]];
let sides: Quarters[];

beforeAll(async () => {
  const { document } = await readPdf('dist/downloads/situatiekaarten.pdf');
  sides = [];
  for (let number = 1; number <= document.numPages; number++) {
    const quarters: Quarters = [[], [], [], []];
    for (const piece of await textPieces(await document.getPage(number))) {
      const quarter = (piece.x < SHEET.width / 2 ? 0 : 1) + (piece.y > SHEET.height / 2 ? 0 : 2);
      quarters[quarter as 0 | 1 | 2 | 3].push(piece);
    }
    sides.push(quarters);
  }
});

const text = (pieces: Piece[]) => squash(pieces.map(({ text: part }) => part).join(''));
/** The number of a card stands last on its first line. */
const numberOf = (pieces: Piece[]) => {
  const top = Math.max(...pieces.map(({ y }) => y));
  return pieces.filter(({ y, text: part }) => Math.abs(y - top) < 2 && /^\d+$/.test(part)).at(-1)?.text;
};
/** Front and back of each card: the back that lies behind the front when the sheet is turned over its long edge. */
const laidOver = () =>
  sides.flatMap((front, index) => {
    const back = sides[index + 1];
    if (index % 2 === 1 || !back) return [];
    return front.flatMap((quarter, place) => {
      const behind = back[[1, 0, 3, 2][place] as 0 | 1 | 2 | 3];
      return quarter.length > 0 ? [{ front: quarter, back: behind }] : [];
    });
  });

describe('the scenario cards', () => {
  test('have behind each front its own back', () => {
    const pairs = laidOver();
    expect(pairs).toHaveLength(cards.length);
    expect(pairs.map(({ front }) => numberOf(front))).toEqual(pairs.map((_, index) => String(index + 1)));
    expect(pairs.map(({ back }) => numberOf(back))).toEqual(pairs.map(({ front }) => numberOf(front)));
  });

  test('have an empty back behind an empty place', () => {
    const [lastFront, lastBack] = sides.slice(-2);
    for (const place of [0, 1, 2, 3] as const) {
      const mirrored = ([1, 0, 3, 2] as const)[place];
      expect(lastBack?.[mirrored].length === 0).toBe(lastFront?.[place].length === 0);
    }
  });

  test.each(cards.map((card) => [card.file, card] as const))(
    '%s: the situation in front, every alternative behind',
    (_, card) => {
      const pair = laidOver().find(({ front }) => text(front).includes(squash(titleOf(card))));
      const alternatives = card.tree.children.filter((node) => isComponent(node) && node.name === 'Alternatief');
      const back = text(pair?.back ?? []);
      const missing = alternatives.flatMap((node) => {
        const title = isComponent(node) ? node.attributes.find((a) => 'name' in a && a.name === 'titel')?.value : '';
        const parts = [
          String(title),
          ...('children' in node ? node.children.filter(({ type }) => type === 'paragraph').map(textOf) : []),
        ];
        return parts.filter((part) => !back.includes(squash(part)));
      });
      expect(missing).toEqual([]);
      expect(text(pair?.front ?? [])).toContain(`situaties/${card.slug}`);
      const lines = helpLinesOf(card).filter((line) => !text(pair?.front ?? []).includes(squash(line)));
      expect(lines).toEqual([]);
    },
  );
});
