/** Puts `text` on the clipboard; resolves to whether the browser allowed it. */
export function copyText(text: string): Promise<boolean> {
  // A page that is not served over https has no clipboard at all.
  const writing = navigator.clipboard?.writeText(text) ?? Promise.reject();
  return writing.then(
    () => true,
    () => false,
  );
}

/** Copies the address in a field, and says in `told` how that went. */
export async function copyLink(link: HTMLInputElement, told: Element): Promise<void> {
  link.select();
  told.textContent = (await copyText(link.value))
    ? 'De link is gekopieerd.'
    : 'Kopiëren lukt hier niet vanzelf. Houd je vinger op de link en kies Kopiëren.';
}
