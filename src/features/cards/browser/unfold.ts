/** On paper every alternative lies open; the style sheet does it where the browser can, and this where it can't. */
addEventListener('beforeprint', () => {
  const opened = [...document.querySelectorAll<HTMLDetailsElement>('details.alternatief:not([open])')];
  const openAll = (isOpen: boolean) => {
    for (const details of opened) details.open = isOpen;
  };
  openAll(true);
  addEventListener('afterprint', () => openAll(false), { once: true });
});
