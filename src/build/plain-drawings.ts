import type { Plugin } from 'vite';
import { readDrawing, sheetOf } from '../model/drawn/plain.ts';

/** Drawings that pages fetch as files are as plain as those inside them and on paper, whatever drew them. */
export function plainDrawings(): Plugin {
  return {
    name: 'plain-drawings',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset') continue;
        const sheet = file.originalFileNames.map(sheetOf).find((one) => one !== undefined);
        if (sheet) file.source = readDrawing(sheet, Buffer.from(file.source).toString()).svg;
      }
    },
  };
}
