import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfold } from '../../src/features/search/browser/columns.ts';
import type { SearchData } from '../../src/features/search/browser/engine.ts';

/** What the search of the site that was built in `dist` knows. */
export function readSearchData(dist = 'dist'): SearchData {
  const read = (file: string) => JSON.parse(readFileSync(join(dist, 'zoeken', file), 'utf8'));
  return unfold(read('titels.json'), read('gegevens.json'));
}
