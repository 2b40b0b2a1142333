import { questionIn } from '../../../browser/words.ts';
import { helpFirst } from '../../help/browser/first-help.ts';
import { suggestIn } from './suggestions.ts';

const question = (text: string) => new URLSearchParams(text.slice(1)).get('q');

/** The search boxes of a page. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.zoekvak')) {
  const { zoeken } = form.dataset;
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  // The tab remembers the question for anyone who comes back from a page; the address and the browser's history do not.
  if (zoeken === undefined && input)
    input.value = questionIn(question(location.hash) ?? question(location.search) ?? remembered());
  helpFirst(form);
  suggestIn(form);
  // After a # the question stays in the browser; after a ? it would be sent to the server.
  if (zoeken !== undefined)
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = String(new FormData(form).get('q') ?? '');
      location.href = `${zoeken}#${new URLSearchParams({ q: query })}`;
    });
}

/** What was asked here before, unless the reader came by a link: whoever presses “Zoeken” begins anew. */
function remembered(): string {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return load?.type === 'navigate' ? '' : String(history.state?.question ?? '');
}
