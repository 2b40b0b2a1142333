// All that pages do on a stick, in one script: from a file a browser runs no modules. What has to fetch is left out:
// the practice place, whose pictures show the same, and what puts a handout together.
import '../cards/filter.ts';
import '../cards/random.ts';
import '../cards/unfold.ts';
import '../my-list/keep-button.ts';
import '../privacy/quick-exit.ts';
import '../read-aloud/button.ts';
import '../search/box.ts';
import '../share/copy.ts';
import '../steps/button.ts';
import '../terms/explain.ts';

if (document.querySelector('#antwoord')) void import('../search/search-page.ts');
if (document.querySelector('#mijn-lijstje')) void import('../my-list/list-page.ts');
if (document.querySelector('#weergave')) void import('../display/form.ts');
