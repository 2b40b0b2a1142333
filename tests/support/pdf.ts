import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points from the bottom of a page below which its number stands. */
const FOOTER = 44;

export interface StructureNode {
  role: string;
  alt?: string;
  children: StructureNode[];
}

export interface ReadPdf {
  document: PDFDocumentProxy;
  /** Text of each page, without its number at the bottom. */
  pages: string[];
  /** Bookmarks from the outside in, with the page on which each stands, counted from 1. */
  bookmarks: { title: string; page: number; level: number }[];
  /** Every tagged element of the document. */
  elements: StructureNode[];
  /** Names of fonts that are not in the file. */
  fontsLeftOut: string[];
}

export function openPdf(file: string | Uint8Array): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(typeof file === 'string' ? readFileSync(file) : file);
  return getDocument({ data, verbosity: 0 }).promise;
}

/** All that a PDF says, and says of itself. */
export async function wordsOfPdf(file: string): Promise<{ info: object; pages: string[]; all: string }> {
  const document = await openPdf(file);
  const { info, metadata } = await document.getMetadata();
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push((await textPieces(page)).map(({ text }) => text).join(''));
    page.cleanup();
  }
  return { info, pages, all: JSON.stringify([info, metadata && [...metadata], await document.getOutline(), pages]) };
}

/** Reads a PDF with a reader that has nothing to do with the compiler that wrote it. */
export async function readPdf(file: string | Uint8Array): Promise<ReadPdf> {
  const document = await openPdf(file);
  const read: ReadPdf = { document, pages: [], bookmarks: await bookmarksOf(document), elements: [], fontsLeftOut: [] };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    read.pages.push(await textOf(page));
    read.elements.push(...flatten((await page.getStructTree()) as StructureNode | null));
    read.fontsLeftOut.push(...(await fontsLeftOutOf(page)));
    page.cleanup();
  }
  return read;
}

/** A run of letters, and where it stands in points from the lower left corner of the page. */
export interface Piece {
  text: string;
  x: number;
  y: number;
}

/** The text of a page in reading order. */
export async function textPieces(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items
    .filter((item) => 'str' in item)
    .map(({ str, hasEOL, transform: [, , , , x, y] }) => ({ text: str + (hasEOL ? '\n' : ''), x, y }));
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const pieces = await textPieces(page);
  return pieces
    .filter(({ y }) => y > FOOTER)
    .map(({ text }) => text)
    .join('');
}

async function fontsLeftOutOf(page: PDFPageProxy): Promise<string[]> {
  await page.getOperatorList();
  const { styles } = await page.getTextContent();
  const fonts = Object.keys(styles).map((name) => page.commonObjs.get(name) as { name: string; missingFile: boolean });
  return fonts.filter(({ missingFile }) => missingFile).map(({ name }) => name);
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<ReadPdf['bookmarks']> {
  const bookmarks: ReadPdf['bookmarks'] = [];
  const add = async (items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>, level: number): Promise<void> => {
    for (const { title, dest, items: below } of items ?? []) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      bookmarks.push({ title, level, page: (await document.getPageIndex(target?.[0])) + 1 });
      await add(below, level + 1);
    }
  };
  await add(await document.getOutline(), 1);
  return bookmarks;
}

function flatten(node: StructureNode | null): StructureNode[] {
  return node?.role ? [node, ...node.children.flatMap(flatten)] : [];
}

/** `text` without white space, so that line and page breaks make no difference. */
export const squash = (text: string) => text.replaceAll(/\s+/g, '');
