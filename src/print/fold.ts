import { type CompiledPdf, compilePdf, type TypstDocument } from '../typst/compile.ts';
import { typstImport, typstString } from '../typst/typst.ts';

/** Pages of a booklet as they stand side by side on one side of a sheet; `undefined` is an empty page. */
export type Spread = [left: number | undefined, right: number | undefined];

/** A sheet, printed on both sides and folded in the middle. */
export interface FoldedSheet {
  /** Which stack of sheets it belongs to, counted from 1. */
  signature: number;
  /** Its place in that stack from the outside in, counted from 1, and how many there are. */
  sheet: number;
  sheets: number;
  front: Spread;
  back: Spread;
}

const PAGES_OF_SHEET = 4;
/** More than six sheets are hard to fold and to staple. */
const MAX_PAGES_OF_SIGNATURE = 24;

/** Divides the pages 1–`pages` over sheets, so that the folded signatures can be read one after the other. */
export function foldedSheets(pages: number): FoldedSheet[] {
  const orNone = (page: number) => (page <= pages ? page : undefined);
  const folded: FoldedSheet[] = [];
  for (let first = 1, signature = 1; first <= pages; first += MAX_PAGES_OF_SIGNATURE, signature++) {
    const sheets = Math.ceil(Math.min(pages - first + 1, MAX_PAGES_OF_SIGNATURE) / PAGES_OF_SHEET);
    const last = first + sheets * PAGES_OF_SHEET - 1;
    for (let sheet = 1; sheet <= sheets; sheet++) {
      const [low, high] = [first + 2 * (sheet - 1), last - 2 * (sheet - 1)];
      folded.push({
        signature,
        sheet,
        sheets,
        front: [orNone(high), orNone(low)],
        back: [orNone(low + 1), orNone(high - 1)],
      });
    }
  }
  return folded;
}

export interface FoldedDocument extends TypstDocument {
  title: string;
}

/** The pages of a booklet, which are A5, on sheets of A4 to print on both sides and fold. */
export function compileFolded({ title, ...booklet }: FoldedDocument): CompiledPdf {
  const { bytes, pages } = compilePdf(booklet);
  const sheets = foldedSheets(pages).map(
    ({ signature, sheet, sheets, front, back }) =>
      `#sheet(signature: ${signature}, number: ${sheet}, count: ${sheets}, front: ${typstSpread(front)}, back: ${typstSpread(back)})`,
  );
  return compilePdf({
    ...booklet,
    source: `${typstImport('print/folded')}\n#show: sheets.with(title: ${typstString(title)})\n${sheets.join('\n')}`,
    // Typst cannot place pages of another PDF in one that has to meet the accessibility standard.
    standard: '1.7',
    files: { 'booklet.pdf': bytes },
  });
}

const typstSpread = (spread: Spread) => `(${spread.map((page) => page ?? 'none').join(', ')})`;
