import { readFileSync } from 'node:fs';
import { unfold } from '../../src/features/search/browser/columns.ts';
import type { SearchData } from '../../src/features/search/browser/engine.ts';

/** What the search of the site that was built knows. */
export const readSearchData = (): SearchData => unfold(JSON.parse(readFileSync('dist/zoeken/gegevens.json', 'utf8')));
