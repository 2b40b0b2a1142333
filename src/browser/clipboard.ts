/** Puts `text` on the clipboard; resolves to whether that succeeded. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // A page that is not served over https has no clipboard at all, and browsers inside apps have half of one.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies the address in a field, and says in `told` how that went. */
export async function copyLink(link: HTMLInputElement, told: Element): Promise<void> {
  link.select();
  told.textContent = (await copyText(link.value))
    ? 'De link is gekopieerd.'
    : 'Kopiëren lukt hier niet vanzelf. Houd je vinger op de link en kies Kopiëren.';
}
