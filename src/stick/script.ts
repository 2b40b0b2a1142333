// All that pages do on a stick, in one script: from a file a browser runs no modules. What has to fetch is left out:
// the practice place, whose pictures show the same, and the own handout.
import '../cards/filter.ts';
import '../privacy/quick-exit.ts';
import '../search/box.ts';
import '../share/copy.ts';
import '../terms/explain.ts';

if (document.querySelector('#antwoord')) void import('../search/search-page.ts');
