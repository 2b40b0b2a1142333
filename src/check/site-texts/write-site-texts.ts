import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SiteText, siteTexts } from './site-texts.ts';

/** Where the spelling checker finds the texts of the code: of each file a copy with those alone, each on its own line. */
const FOLDER = '.teksten';

rmSync(FOLDER, { recursive: true, force: true });
const byFile = Object.groupBy(siteTexts(process.cwd()), ({ file }) => file);
for (const [file, texts = []] of Object.entries(byFile)) {
  const path = join(FOLDER, `${file}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, linesOf(texts).join('\n'));
}

function linesOf(texts: SiteText[]): string[] {
  const lines: string[] = [];
  for (const { line, text } of texts) lines[line - 1] = [lines[line - 1], text.replaceAll(/\s+/g, ' ')].join(' ');
  return Array.from(lines, (line) => line ?? '');
}
