import { helpFirst } from '../../help/browser/first-help.ts';
import { suggestIn } from './suggestions.ts';

const question = (text: string) => new URLSearchParams(text.slice(1)).get('q');

/** The search boxes of a page. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.zoekvak')) {
  const { zoeken } = form.dataset;
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  // The tab remembers the question for anyone who comes back from a page; the address and the browser's history do not.
  if (zoeken === undefined && input)
    input.value = question(location.hash) ?? question(location.search) ?? history.state?.question ?? '';
  helpFirst(form);
  suggestIn(form);
  // After a # the question stays in the browser; after a ? it would be sent to the server.
  if (zoeken !== undefined)
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = String(new FormData(form).get('q') ?? '');
      location.href = `${zoeken}#q=${encodeURIComponent(query)}`;
    });
}
