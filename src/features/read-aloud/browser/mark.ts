/** Name of the highlight in `read-aloud.css`, and of the class for pictures and for browsers without it. */
const NAME = 'voorgelezen';

/** Marks what is being said, in place of what was marked before; the page itself stays as it is. */
export function mark(place: Range | Element): void {
  unmark();
  if (place instanceof Element) place.classList.add(NAME);
  else if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(place));
  else place.startContainer.parentElement?.classList.add(NAME);
}

export function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  for (const marked of document.querySelectorAll(`.${NAME}`)) marked.classList.remove(NAME);
}

/** Unfolds what `place` stands in, and brings it between the top of the screen and what stands at its foot. */
export function bringIntoView(place: Range | Element, bar: Element): void {
  const element = place instanceof Element ? place : place.startContainer.parentElement;
  for (let details = element?.closest('details'); details; details = details.parentElement?.closest('details'))
    details.open = true;
  const { top, bottom } = place.getBoundingClientRect();
  const isFixed = getComputedStyle(bar).position === 'fixed';
  const atFoot = [isFixed ? bar : null, document.querySelector('.snel-weg-plek')];
  const floor = Math.min(innerHeight, ...atFoot.flatMap((one) => one?.getBoundingClientRect().top ?? []));
  if (top >= 0 && bottom <= floor) return;
  scrollBy({ top: top - floor / 4, behavior: 'instant' });
}
