import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Page `number` of a PDF, counted from 1, drawn on white.
 * @param width of the picture in pixels
 */
export async function drawPage(pdf: Uint8Array, number: number, width: number) {
  // The reader takes the bytes it is given for its own.
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await reading.promise).getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // A canvas of a browser in all that drawing a page takes.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise;
  await reading.destroy();
  return canvas;
}
