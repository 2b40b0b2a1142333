import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import type { Content } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { fontFiles } from '../../typst/fonts.ts';

/** What readers type, and never see, may have other signs. */
const TYPED = /^ook:/;

/** A sign that nobody sees is named by its code. */
function nameOf(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{C}\p{Z}\p{M}]/u.test(sign) ? `Een teken dat je niet ziet (${code})` : `Het teken «${sign}»`;
}

/** Every character can be printed; one that the font lacks would be an empty box. */
export function checkGlyphs({ mdx, yaml }: Content): Problem[] {
  const suspects = [...mdx, ...yaml].flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /[^\t\r -~]/.test(line) && !TYPED.test(line) ? [{ file, line: index + 1, text: line }] : [],
      ),
  );
  if (suspects.length === 0) return [];

  const font = opentype.parse(readFileSync(fontFiles[0]).buffer as ArrayBuffer);
  const isPrintable = (sign: string) => /[\t\r]/.test(sign) || font.charToGlyphIndex(sign) > 0;
  return suspects.flatMap(({ file, line, text }) =>
    [...new Set(text)]
      .filter((sign) => !isPrintable(sign))
      .map((sign) => ({
        file,
        line,
        text: `${nameOf(sign)} staat niet in ons lettertype. Haal het weg, of schrijf het als woord.`,
      })),
  );
}
