/** On paper every alternative is unfolded; by the style sheet where the browser can, by this script where not. */
addEventListener('beforeprint', () => {
  const opened = [...document.querySelectorAll<HTMLDetailsElement>('details.alternatief:not([open])')];
  const openAll = (isOpen: boolean) => {
    for (const details of opened) details.open = isOpen;
  };
  openAll(true);
  addEventListener('afterprint', () => openAll(false), { once: true });
});
