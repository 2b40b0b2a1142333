import { suggestIn } from './suggestions.ts';

/** The search boxes of a page. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.zoekvak')) suggestIn(form);
// After a # the question stays in the browser; after a ? it would be sent to the server.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-zoeken]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = String(new FormData(form).get('q') ?? '');
    location.href = `${form.dataset.zoeken}#${new URLSearchParams({ q: query })}`;
  });
}
