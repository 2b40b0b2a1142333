/** Replaces this page by another site, so that going back does not lead here. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-snel-weg]');
  if (!link) return;
  event.preventDefault();
  // What is on the screen disappears at once, even if the other site is slow.
  document.body.hidden = true;
  document.title = new URL(link.href).hostname;
  location.replace(link.href);
});
