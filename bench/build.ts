import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILD_LIMIT = 60;
const PDF_LIMIT = 10;

/** Builds everything once in a folder of its own and compares the times with the budgets. */
export function benchBuild(): void {
  const folder = mkdtempSync(join(tmpdir(), 'knoppenkennis-'));
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', folder], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(stdout + stderr);

  const pdfs = [...stdout.matchAll(/(\S+\.pdf): (\d+) bladzijden in (\d+) ms/g)].map(([, name, pages, ms]) => ({
    name: String(name),
    pages: Number(pages),
    seconds: Number(ms) / 1000,
  }));
  const allPdfs = pdfs.reduce((sum, pdf) => sum + pdf.seconds, 0);
  console.table(pdfs.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5));
  console.log(
    `alle ${pdfs.length} PDF's: ${allPdfs.toFixed(1)} s van ${PDF_LIMIT} s, ${percent(allPdfs / seconds)} van de bouw`,
  );
  console.log(`hele bouw: ${seconds.toFixed(1)} s van ${BUILD_LIMIT} s`);
}

const percent = (ratio: number) => `${(ratio * 100).toFixed(0)}%`;
