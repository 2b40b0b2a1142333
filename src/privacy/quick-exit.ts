/** Leaves to another site in the place of this page, so that the way back does not lead here. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-snel-weg]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    // What is on the screen goes at once, also where the other site is slow.
    document.body.hidden = true;
    document.title = new URL(link.href).hostname;
    location.replace(link.href);
  });
}
