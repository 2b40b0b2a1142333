import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { globSync } from 'tinyglobby';
import { Fault } from '../making/fault.ts';
import { SHEETS } from '../model/drawn/parts.ts';
import { readDrawing, sheetOf } from '../model/drawn/plain.ts';
import { CONTENT } from '../model/source/files.ts';
import { kleuren } from '../site.ts';
import { fontFiles } from './fonts.ts';

export interface TypstDocument {
  /** Named in errors. */
  name: string;
  /** Typst source of the whole document; paths in it start at the project's root. */
  source: string;
  /** Passed to the templates as `json(bytes(sys.inputs.data))`. */
  data: unknown;
  /** Written into the file as its date, so that the same content gives the same bytes. */
  date: Date;
  /** `ua-1` is the standard for accessible PDFs: a missing title or alternative text is an error. */
  standard: 'ua-1' | '1.7';
  /** Files that `source` may use besides those of the project, by name. */
  files?: Record<string, Uint8Array>;
}

export type DrawnDocument = Pick<TypstDocument, 'name' | 'source' | 'data'>;

const FONTS = fontFiles.map((file) => readFileSync(file));

let compiler: NodeCompiler | undefined;

export interface CompiledPdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
}

/**
 * The PDF of `document`, tagged if its standard allows that, with its fonts embedded.
 * @throws where Typst or the standard refuses it; the message names the document and the place
 */
export function compilePdf({ date, standard, ...document }: TypstDocument): CompiledPdf {
  const { name } = document;
  return compile(document, `${name}.pdf`, (by, pages) => {
    const creationTimestamp = Math.floor(date.getTime() / 1000);
    return {
      bytes: new Uint8Array(by.pdf(pages, { pdfStandard: standard, creationTimestamp })),
      pages: pages.numOfPages,
    };
  });
}

/**
 * The pages of a document below each other as SVG, with its letters drawn as shapes.
 * @throws where Typst refuses it; the message names the document and the place
 */
export function compileSvg(document: DrawnDocument): string {
  return compile(document, `${document.name}.svg`, (by, pages) => by.plainSvg(pages));
}

type Source = Pick<TypstDocument, 'source' | 'data' | 'files'>;

/** @param file named in errors */
function compile<Output>(
  { source, data, files = {} }: Source,
  file: string,
  write: (by: NodeCompiler, pages: NodeTypstDocument) => Output,
): Output {
  compiler ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs: FONTS }] });
  compiler.resetShadow();
  for (const [name, svg] of Object.entries(plainDrawings())) compiler.mapShadow(resolve(name), Buffer.from(svg));
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(resolve(name), Buffer.from(bytes));
  const inputs = { data: JSON.stringify(data), colours: JSON.stringify(kleuren.licht) };
  const compiled = compiler.compile({ mainFileContent: source, inputs });
  if (!compiled.result) throw failure(file, compiled.takeError());
  try {
    return write(compiler, compiled.result);
  } catch (error) {
    throw new Fault(`${file} is niet gelukt:\n${exportMessages((error as Error).message)}`);
  } finally {
    // What was cached for one document hardly helps the next, and a smaller cache is faster.
    compiler.evictCache(0);
  }
}

/** What stands on paper in place of the drawings as they were saved, by their paths. */
function plainDrawings(): Record<string, string> {
  const files = globSync(`${CONTENT}/{${Object.keys(SHEETS).join(',')}}/*.svg`);
  return Object.fromEntries(
    files.flatMap((file) => {
      const sheet = sheetOf(file);
      return sheet ? [[file, readDrawing(sheet, readFileSync(file, 'utf8')).svg]] : [];
    }),
  );
}

interface Diagnostic {
  message: string;
  path?: string;
  hints?: string[];
}

function failure(file: string, error: NodeError | null): Fault {
  const diagnostics = (error ? compiler?.fetchDiagnostics(error) : undefined) as Diagnostic[] | undefined;
  const lines = (diagnostics ?? []).map(({ message, path, hints = [] }) => {
    // An assertion of a template is about the content, and names the entry itself.
    const [, asserted] = /^assertion failed: ([\s\S]*)/.exec(message) ?? [];
    return asserted ?? [`${path ?? ''}  ${message}`, ...hints].join('\n  ');
  });
  return new Fault(`${file} is niet gelukt:\n${lines.join('\n')}`);
}

/** The exporter reports its diagnostics as the text of a data structure. */
function exportMessages(text: string): string {
  const messages = [...text.matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map(
    ([, quoted]) => JSON.parse(quoted ?? '""') as string,
  );
  return messages.length > 0 ? messages.join('\n') : text;
}
