/** Puts `text` on the clipboard; whether the browser allowed it. */
export function copyText(text: string): Promise<boolean> {
  // A page that is not served safely has no clipboard at all.
  const writing = navigator.clipboard?.writeText(text) ?? Promise.reject();
  return writing.then(
    () => true,
    () => false,
  );
}
