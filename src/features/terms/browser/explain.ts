/** Milliseconds: who moves over a link on the way to something else is not interrupted. */
const HOVER_PAUSE = 200;

const note = document.createElement('div');
note.id = 'Uitleg';
note.popover = 'auto';
note.className = 'uitleg';
note.setAttribute('role', 'tooltip');
document.querySelector('main')?.append(note);
note.addEventListener('pointerenter', () => clearTimeout(timer));
note.addEventListener('pointerleave', hideSoon);
// Also what takes the focus below the screen scrolls into it: the note stays with its word.
addEventListener('scroll', () => shownFor && place(shownFor), { passive: true });

let timer: number | undefined;
let shownFor: HTMLAnchorElement | undefined;

/**
 * Shows what a term means beside `link`, or no longer.
 * @param sign of the reader: the type of an event of the link
 * @param pointer with which it was given
 */
export function explain(link: HTMLAnchorElement, sign: string, pointer: string): void {
  if (sign === 'click' || (sign === 'focus' && link.matches(':focus-visible'))) show(link);
  if (sign === 'blur') hide();
  if (pointer !== 'mouse') return;
  if (sign === 'pointerleave') hideSoon();
  if (sign !== 'pointerenter') return;
  clearTimeout(timer);
  timer = window.setTimeout(() => show(link), HOVER_PAUSE);
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  shownFor?.removeAttribute('aria-describedby');
  shownFor = link;
  note.textContent = link.dataset.uitleg ?? '';
  link.setAttribute('aria-describedby', note.id);
  note.showPopover();
  place(link);
}

function place(link: HTMLAnchorElement): void {
  const [at, size] = [link.getClientRects()[0] ?? link.getBoundingClientRect(), note.getBoundingClientRect()];
  const edge = 8;
  if (at.bottom < 0 || at.top > innerHeight) {
    hide();
    return;
  }
  const below = at.bottom + edge + size.height < innerHeight;
  note.style.left = `${Math.max(edge, Math.min(at.left, innerWidth - size.width - edge))}px`;
  note.style.top = `${below ? at.bottom + edge : Math.max(edge, at.top - size.height - edge)}px`;
}

function hideSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(hide, HOVER_PAUSE);
}

function hide(): void {
  clearTimeout(timer);
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
  if (note.matches(':popover-open')) note.hidePopover();
}
