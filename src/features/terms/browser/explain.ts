/** Milliseconds: who moves over a link on the way to something else is not interrupted. */
const HOVER_PAUSE = 200;

const links = document.querySelectorAll<HTMLAnchorElement>('.tekst a[data-uitleg]');
if (links.length > 0 && 'popover' in HTMLElement.prototype) explain(links);

/** Shows what a term means beside each link to it: on hover, on focus, and at the first tap of a finger. */
function explain(all: Iterable<HTMLAnchorElement>): void {
  const note = document.createElement('div');
  note.id = 'Uitleg';
  note.popover = 'auto';
  note.className = 'uitleg';
  note.setAttribute('role', 'tooltip');
  document.querySelector('main')?.append(note);

  let timer: number | undefined;
  let shownFor: HTMLAnchorElement | undefined;
  let lastPointer = '';

  for (const link of all) {
    link.addEventListener('pointerdown', ({ pointerType }) => {
      lastPointer = pointerType;
    });
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'mouse') return;
      clearTimeout(timer);
      timer = window.setTimeout(() => show(link), HOVER_PAUSE);
    });
    link.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hideSoon());
    link.addEventListener('focus', () => link.matches(':focus-visible') && show(link));
    link.addEventListener('blur', hide);
    // The first tap explains, a second on the same word goes there.
    link.addEventListener('click', (event) => {
      if (lastPointer === 'mouse' || lastPointer === '' || shownFor === link) return;
      event.preventDefault();
      show(link);
    });
  }
  note.addEventListener('pointerenter', () => clearTimeout(timer));
  note.addEventListener('pointerleave', hideSoon);
  // Also what takes the focus below the screen scrolls into it: the note stays with its word.
  addEventListener('scroll', () => shownFor && place(shownFor), { passive: true });

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
}
