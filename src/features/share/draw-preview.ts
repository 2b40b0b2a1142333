import sharp from 'sharp';
import { aside } from '../../making/aside.ts';
import { cachedBytes } from '../../making/cache.ts';
import { pictogramPath } from '../../model/pictograms.ts';
import { site } from '../../site.ts';
import { compileSvg } from '../../typst/compile.ts';
import { typstArguments, typstImport } from '../../typst/typst.ts';
import type { Preview } from './preview.ts';

/** Size in pixels that Facebook and others ask for. */
export const PREVIEW = { width: 1200, height: 630 };

/** The picture of a shared link as PNG. */
export const previewPicture = (preview: Preview): Promise<Uint8Array<ArrayBuffer>> =>
  cachedBytes('og', preview, () =>
    aside<typeof drawPreview>('picture', 'src/features/share/draw-preview.ts', 'drawPreview', preview),
  );

/** Draws it; `previewPicture` has it drawn once. */
export async function drawPreview(preview: Preview): Promise<Uint8Array<ArrayBuffer>> {
  const { pictogram } = preview;
  const call = typstArguments({ site: site.naam, ...preview, pictogram: pictogram && pictogramPath(pictogram) });
  const source = `${typstImport('features/share/share')}\n#share-picture(${call})`;
  const svg = compileSvg({ name: preview.title, source, data: {} });
  const png = await sharp(Buffer.from(svg)).resize(PREVIEW).png().toBuffer();
  return new Uint8Array(png);
}
