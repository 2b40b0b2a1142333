/**
 * Does to a page what Safari does when someone leaves it and comes back, to be run inside the page: it is shown again as
 * it was, and a moment later all fields are empty that say `autocomplete="off"`, or whose form does. Measured in WebKitGTK.
 */
export function emptyAsSafari(): Promise<void> {
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  setTimeout(() => {
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      if (field.autocomplete !== 'off' && field.form?.autocomplete !== 'off') continue;
      if (field instanceof HTMLSelectElement) field.value = '';
      else if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
      else field.value = '';
    }
  });
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  // Until whatever the page does about it is done.
  return new Promise((done) => setTimeout(() => setTimeout(done)));
}
