import sharp from 'sharp';
import { brand } from '../../model/brand.ts';
import { pictogramPath } from '../../model/pictograms.ts';
import { site } from '../../site.ts';
import { compileSvg } from '../../typst/compile.ts';
import { typstArguments, typstImport } from '../../typst/typst.ts';
import type { Preview } from './preview.ts';

/** Size in pixels that Facebook and others ask for. */
export const PREVIEW = { width: 1200, height: 630 };

const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The picture of a shared link as PNG. Identical previews are drawn once. */
export function drawPreview(preview: Preview): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(preview);
  const picture = drawn.get(key) ?? draw(preview);
  drawn.set(key, picture);
  return picture;
}

async function draw(preview: Preview): Promise<Uint8Array<ArrayBuffer>> {
  const { pictogram } = preview;
  const call = typstArguments({ site: site.naam, ...preview, pictogram: pictogram && pictogramPath(pictogram) });
  const source = `${typstImport('features/share/share')}\n#share-picture(${call})`;
  const svg = compileSvg({ name: preview.title, source, data: { colours: brand } });
  const png = await sharp(Buffer.from(svg)).resize(PREVIEW).png().toBuffer();
  return new Uint8Array(png);
}
