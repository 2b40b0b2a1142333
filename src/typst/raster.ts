import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Page `number` of a PDF, counted from 1, drawn on white.
 * @param width of the picture in pixels
 */
export async function drawPage(pdf: Uint8Array, number: number, width: number) {
  // The reader takes possession of the bytes it is given.
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await reading.promise).getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // It does everything that is asked here of a browser's canvas.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise;
  await reading.destroy();
  return canvas;
}

/** The same as WebP. */
export async function drawWebp(page: {
  pdf: Uint8Array;
  number: number;
  width: number;
}): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = await drawPage(page.pdf, page.number, page.width);
  return new Uint8Array(await canvas.encode('webp', 80));
}
