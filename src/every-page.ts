// What any page may do by itself, in one script: together these weigh less than apart, and a reader fetches them once.
import './cards/random.ts';
import './cards/unfold.ts';
import './my-list/keep-button.ts';
import './offline/register.ts';
import './practice/on-demand.ts';
import './privacy/clean-address.ts';
import './privacy/in-app.ts';
import './privacy/quick-exit.ts';
import './read-aloud/button.ts';
import './steps/button.ts';
import './terms/explain.ts';
