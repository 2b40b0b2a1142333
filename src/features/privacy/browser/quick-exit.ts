/** The way out of a page with a heavy subject. Other pages have none, or a hidden one as long as nothing heavy is on them. */
const exit = document.querySelector<HTMLAnchorElement>('[data-snel-weg]');

/** Milliseconds within which the next press on Shift belongs to the last. */
const TOGETHER = 2000;

if (exit) {
  document.addEventListener('click', leave);
  let presses = 0;
  let last = 0;
  document.addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift' || timeStamp - last > TOGETHER) presses = 0;
    if (key === 'Shift') presses++;
    last = timeStamp;
    if (presses === 3 && !exit.closest('[hidden]')) exit.click();
  });
}

/** Replaces the page by what a link leads to, so that going back does not lead here; by another tab it stays. */
function leave(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest('a');
  if (
    exit?.closest('[hidden]') ||
    !link ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    link.target
  )
    return;
  if (link.matches('[data-snel-weg]')) {
    // What is on the screen disappears at once, even if the other site is slow.
    document.body.hidden = true;
    document.title = link.hostname;
  } else if (link.origin !== location.origin || link.pathname === location.pathname) return;
  event.preventDefault();
  location.replace(link.href);
}
