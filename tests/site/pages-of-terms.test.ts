import { testPages } from '../support/page-checks.ts';
import { allPaths, isTerm } from '../support/site.ts';

testPages(allPaths().filter(isTerm));
