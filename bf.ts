import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkContent } from './src/check/check.ts';
import { mishap, mutated } from './tests/support/mutated.ts';
import { ProjectCopy } from './tests/support/project-copy.ts';
const project = new ProjectCopy('/tmp/bf-copy');
const originals = project.files('src/content').filter((p) => /\.(mdx|yaml|txt)$/.test(p)).map((p) => ({ path: join('src/content', p), text: readFileSync(join(project.folder, 'src/content', p), 'utf8') }));
const write = (p, t) => writeFileSync(join(project.folder, p), t);
const stands = (p, t) => readFileSync(join(project.folder, p)).equals(Buffer.from(t));
for (let seed = Number(process.argv[2]); seed < Number(process.argv[3]); seed++) {
  for (const { path, text } of originals) write(path, text);
  // several tries for each file, so that many accepted
  for (let round = 0; round < 6; round++) {
    const ms = fc.sample(mishap, { numRuns: originals.length, seed: seed * 100 + round });
    for (const [i, { path, text }] of originals.entries()) if (stands(path, text) && !path.endsWith('.txt')) write(path, mutated(text, ms[i]));
    for (;;) {
      const { errors } = checkContent(project.folder);
      const wrong = new Set(errors.map(({ file }) => file));
      if (wrong.size === 0) break;
      const mended = originals.filter(({ path, text }) => wrong.has(path) && !stands(path, text));
      for (const { path, text } of mended.length > 0 ? mended : originals) write(path, text);
    }
  }
  const changed = originals.filter(({ path, text }) => !stands(path, text)).length;
  const { status, output } = project.run('build');
  console.log('seed', seed, 'changed', changed, 'of', originals.length, 'status', status);
  if (status !== 0) console.log(output.split('\n').slice(-14).join('\n'));
}
