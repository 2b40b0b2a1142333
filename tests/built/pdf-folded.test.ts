import { expect, test } from 'vitest';
import { readPdf, squash, textPieces } from '../support/pdf.ts';
import { lacks } from '../support/site.ts';

/** Points: half the length of a sheet of A4. */
const FOLD = 421;
/** Points from the bottom within which a page has its number; the note for the printer stands lower. */
const NUMBER = { from: 22, to: 50 };

/** Text of the left and of the right page of every side, and the numbers that stand on them. */
async function sidesOf(file: string) {
  const { document } = await readPdf(file);
  const sides = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const pieces = await textPieces(page);
    const half = (isLeft: boolean) => pieces.filter(({ x }) => x < FOLD === isLeft);
    const numberOf = (isLeft: boolean) =>
      Number(
        half(isLeft)
          .filter(({ y, text }) => y > NUMBER.from && y < NUMBER.to && /^\d+$/.test(text))
          .toSorted((a, b) => a.y - b.y)[0]?.text,
      );
    const textOf = (isLeft: boolean) =>
      squash(
        half(isLeft)
          .filter(({ y }) => y > NUMBER.to)
          .map(({ text }) => text)
          .join(''),
      );
    const note = pieces
      .filter(({ y }) => y < NUMBER.from)
      .map(({ text }) => text)
      .join('');
    sides.push({ left: numberOf(true), right: numberOf(false), texts: [textOf(true), textOf(false)], note });
  }
  return sides;
}

test.skipIf(lacks('/cursus/'))(
  'the folded booklet reads from its first page to its last, as unfolded from the printed sheets',
  async () => {
    const sides = await sidesOf('dist/downloads/cursusboekje-vouwen.pdf');
    const signatures = new Map<string, typeof sides>();
    for (const side of sides) {
      const [, signature = ''] = /Katern (\d+), vel \d+ van \d+, (?:voor|achter)kant/.exec(side.note) ?? [];
      signatures.set(signature, [...(signatures.get(signature) ?? []), side]);
    }
    const order = [...signatures.values()].flatMap((stack) => {
      const sheets = stack.flatMap((front, index) => (index % 2 === 0 ? [{ front, back: stack[index + 1] }] : []));
      return [
        ...sheets.flatMap(({ front, back }) => [front.right, back?.left]),
        ...sheets.toReversed().flatMap(({ front, back }) => [back?.right, front.left]),
      ];
    });

    const numbered = order.filter((number) => !Number.isNaN(number));
    // The cover has no number.
    expect(order[0]).toBeNaN();
    expect(numbered).toEqual(Array.from({ length: numbered.length }, (_, index) => index + 2));
    expect(numbered.length).toBeGreaterThan(200);
    expect(order.length % 4).toBe(0);
    expect([...signatures.values()].every((stack) => stack.length <= 12)).toBe(true);
  },
);

test.skipIf(lacks('/cursus/'))('every sheet says what it is, and every front how to print it', async () => {
  const sides = await sidesOf('dist/downloads/cursusboekje-vouwen.pdf');
  expect(
    sides.filter((_, index) => index % 2 === 0).every(({ note }) => note.includes('draai om over de korte kant')),
  ).toBe(true);
  expect(sides.filter((_, index) => index % 2 === 1).every(({ note }) => note.includes('achterkant'))).toBe(true);
});

test.skipIf(lacks('/cursus/'))('the folded booklet holds the same chapters as the course booklet', async () => {
  const { bookmarks } = await readPdf('dist/downloads/cursusboekje.pdf');
  const sides = await sidesOf('dist/downloads/cursusboekje-vouwen.pdf');
  const whole = sides.flatMap(({ texts }) => texts).join('');
  expect(bookmarks.filter(({ title }) => !whole.includes(squash(title)))).toEqual([]);
});
