import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { codeOf, elementsOf, isNamed } from '../built-page.ts';

/** Hashes of the styles that stand inside the pages of a built site, as a policy names them. */
export function inlineStyles(dist: string): string[] {
  const styles = globSync('**/*.html', { cwd: dist }).flatMap((page) =>
    elementsOf(readFileSync(join(dist, page), 'utf8'))
      .filter(isNamed('style'))
      .map(codeOf),
  );
  return [...new Set(styles)].map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`).toSorted();
}
