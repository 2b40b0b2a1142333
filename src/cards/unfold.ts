/** On paper every alternative lies open; the style sheet does it where the browser can, and this where it can't. */
const closed = () => document.querySelectorAll<HTMLDetailsElement>('details.alternatief:not([open])');
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...closed()];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
