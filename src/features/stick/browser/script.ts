// Everything that pages do on a stick, in one script: a browser runs no modules from a file. What has to fetch is left
// out: the practice place, whose pictures show the same, and the handout builder.
import '../../cards/browser/random.ts';
import '../../cards/browser/unfold.ts';
import '../../filter/browser/filter.ts';
import '../../my-list/browser/keep-button.ts';
import '../../privacy/browser/quick-exit.ts';
import '../../read-aloud/browser/read-button.ts';
import '../../search/browser/box.ts';
import '../../share/browser/copy-buttons.ts';
import '../../steps/browser/steps-button.ts';
import '../../terms/browser/term-links.ts';

if (document.querySelector('#Antwoord')) void import('../../search/browser/search-page.ts');
if (document.querySelector('#Mijn-lijstje')) void import('../../my-list/browser/list-page.ts');
if (document.querySelector('#Berichten')) void import('../../share/browser/old-address.ts');
if (document.querySelector('#Weergave')) void import('../../display/browser/form.ts');
