// What any page may do by itself, in one script: together these weigh less than apart, and a reader fetches them once.
import '../../features/cards/browser/random.ts';
import '../../features/cards/browser/unfold.ts';
import '../../features/my-list/browser/keep-button.ts';
import '../../features/offline/browser/register.ts';
import '../../features/practice/browser/on-demand.ts';
import '../../features/privacy/browser/clean-address.ts';
import '../../features/privacy/browser/in-app.ts';
import '../../features/privacy/browser/quick-exit.ts';
import '../../features/read-aloud/browser/read-button.ts';
import '../../features/steps/browser/steps-button.ts';
import '../../features/terms/browser/term-links.ts';
