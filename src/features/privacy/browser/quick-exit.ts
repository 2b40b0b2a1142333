/** Leaves to another site in the place of this page, so that the way back does not lead here. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-snel-weg]');
  if (!link) return;
  event.preventDefault();
  // What is on the screen goes at once, also where the other site is slow.
  document.body.hidden = true;
  document.title = new URL(link.href).hostname;
  location.replace(link.href);
});
