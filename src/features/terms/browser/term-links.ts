let pointer = '';

/** What a term means, beside each link to it: on hover, on focus, at the first tap. The code is fetched when it is asked for. */
if ('popover' in HTMLElement.prototype)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.tekst a[data-uitleg]'))
    for (const sign of ['pointerenter', 'pointerleave', 'focus', 'blur', 'click'])
      link.addEventListener(sign, (event) => turnTo(link, event as PointerEvent));

function turnTo(link: HTMLAnchorElement, event: PointerEvent): void {
  const { type, pointerType } = event;
  if (type === 'pointerenter') pointer = pointerType;
  if (type === 'click') {
    // The first tap explains, a second on the same word goes there.
    if (!pointer || pointer === 'mouse' || link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
  }
  import('./explain.ts').then(
    ({ explain }) => explain(link, type, pointer),
    () => type === 'click' && location.assign(link.href),
  );
}
